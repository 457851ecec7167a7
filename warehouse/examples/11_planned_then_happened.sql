-- One row per planned event with the next of its type and source that happened within sixty days.
select
    planned.starts_on as planned_on,
    happened.starts_on as happened_on,
    planned.event_type,
    actor.name_en as source,
    planned.event_id as planned_id,
    happened.event_id as happened_id,
from event as planned
inner join event_actor as planner on planned.event_id = planner.event_id and planner.role = 'source'
inner join event_actor as doer on planner.actor_id = doer.actor_id and doer.role = 'source'
inner join event as happened
    on
        doer.event_id = happened.event_id
        and planned.event_type = happened.event_type
        and happened.starts_on between planned.starts_on and planned.starts_on + 60
inner join actor on planner.actor_id = actor.actor_id
where planned.status = 'planned' and happened.status = 'happened'
qualify
    row_number() over (
        partition by planned.event_id order by happened.starts_on, happened.event_id, actor.actor_id
    ) = 1
order by planned_on, planned_id
limit 50;
