-- One row per event that passes the filters of the dashboard: `matching` takes them by name, all optional.
select
    event.starts_on,
    event.ends_on,
    event.event_type,
    event.status,
    event.place,
    event.confidence,
from
    matching(
        from_on := date '2015-01-01',
        to_on := date '2023-12-31',
        types := ['CONSULT', 'AGREE'],
        min_confidence := 0.6,
        is_visible_only := true
    ) as event
order by event.starts_on, event.event_id
limit 100;
