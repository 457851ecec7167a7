-- One row per point on which two outlets differ about the same event.
select
    conflicts.kind,
    conflicts.detail_en,
    conflicts.outlet_a,
    conflicts.starts_a_on,
    conflicts.outlet_b,
    conflicts.starts_b_on,
    conflicts.event_id,
from conflicts
where conflicts.outlet_a != conflicts.outlet_b
order by conflicts.kind, conflicts.conflict_id
limit 100;
