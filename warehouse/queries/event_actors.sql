-- One row per actor and role of an event.
select
    actor.actor_id,
    actor.name_ar,
    actor.name_en,
    actor.kind::varchar as kind,
    event_actor.role::varchar as role,
from event_actor
inner join actor on event_actor.actor_id = actor.actor_id
where event_actor.event_id = $event_id
order by event_actor.role, actor.actor_id;
