-- One row per event that several outlets tell, most widely told first.
select
    timeline.starts_on,
    timeline.event_type,
    timeline.source_en,
    timeline.target_en,
    timeline.telling_count,
    timeline.outlet_count,
    timeline.event_id,
from timeline
where timeline.outlet_count > 1
order by timeline.outlet_count desc, timeline.telling_count desc, timeline.event_id asc
limit 50;
