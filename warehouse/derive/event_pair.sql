-- One row per event and unordered pair of its actors who act or are acted on.
with party as (
    select distinct
        event_actor.event_id,
        event_actor.actor_id,
    from event_actor
    where
        event_actor.role in ('source', 'target')
        and event_actor.event_id in (select touched.event_id from touched)
)

select
    a.event_id,
    a.actor_id as actor_a_id,
    b.actor_id as actor_b_id,
    event.starts_on,
from party as a
inner join party as b on a.event_id = b.event_id and a.actor_id < b.actor_id
inner join event on a.event_id = event.event_id
order by event.starts_on, actor_a_id, actor_b_id, a.event_id;
