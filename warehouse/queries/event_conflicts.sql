-- One row per point on which the tellings of an event differ.
select
    conflict.conflict_id,
    conflict.kind::varchar as kind,
    conflict.detail_ar,
    conflict.detail_en,
from conflict
where conflict.event_id = $event_id
order by conflict.kind, conflict.conflict_id;
