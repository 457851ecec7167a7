-- One row per event of the last thirty days that the warehouse knows, latest first.
select
    timeline.starts_on,
    timeline.event_type,
    timeline.source_en,
    timeline.target_en,
    timeline.place,
    timeline.outlet_count,
from timeline
where timeline.starts_on > (select max(event.starts_on) - 30 from event)
order by timeline.starts_on desc, timeline.event_id asc
limit 100;
