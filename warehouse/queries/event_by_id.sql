-- One row: the event of this key, with its type's names.
select
    event.event_id,
    event.event_type,
    event_type.name_ar,
    event_type.name_en,
    event.quad_class::varchar as quad,
    event.status::varchar as status,
    event.mode,
    event.starts_on,
    event.ends_on,
    event.granularity::varchar as granularity,
    event.place,
    event.confidence,
    event.telling_count,
    event.outlet_count,
    event.has_conflict,
from event
inner join event_type on event.event_type = event_type.event_type
where event.event_id = $event_id;
