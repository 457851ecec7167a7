-- One row per actor of an event and role, gathered from its tellings; of two sides an actor stands where most put it.
with counted as (
    select
        telling.event_id,
        telling_actor.actor_id,
        telling_actor.role,
        count(distinct telling.document_id) as document_count,
        max(telling.confidence) as confidence,
    from telling_actor
    inner join telling on telling_actor.telling_id = telling.telling_id
    where telling.event_id in (select touched.event_id from touched)
    group by telling.event_id, telling_actor.actor_id, telling_actor.role
)

select
    counted.event_id,
    event.event_no,
    counted.actor_id,
    counted.role,
from counted
inner join event on counted.event_id = event.event_id
qualify
    counted.role = 'reported_by'
    or row_number() over (
        partition by counted.event_id, counted.actor_id, counted.role = 'reported_by'
        order by counted.document_count desc, counted.confidence desc, counted.role asc
    ) = 1
order by counted.actor_id, counted.event_id, counted.role;
