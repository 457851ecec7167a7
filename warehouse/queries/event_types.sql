-- One row per type of event, with how many events it has.
select
    event_type.event_type,
    event_type.quad_class,
    event_type.name_en,
    event_type.name_ar,
    count(event.event_id) as events,
from event_type
left join event on event_type.event_type = event.event_type
group by all
order by event_type.quad_class, event_type.event_type;
