-- One row per dated event and lane that it stands in: its actors, and the outlets that tell it.
with laned as (
    select distinct
        'actor' as kind,
        event_actor.actor_id as lane,
        event_actor.event_id,
    from event_actor
    where
        event_actor.role in ('source', 'target')
        and event_actor.event_id in (select touched.event_id from touched)
    union all
    select
        'outlet' as kind,
        event_outlet.outlet as lane,
        event_outlet.event_id,
    from event_outlet
    where event_outlet.event_id in (select touched.event_id from touched)
)

select
    laned.kind,
    laned.lane,
    event.event_id,
    event.event_no,
    event.event_type,
    event.starts_on,
    event.ends_on,
    event.is_default_visible,
from laned
inner join event on laned.event_id = event.event_id
where event.starts_on is not null
order by laned.kind, event.starts_on, laned.lane, event.event_id;
