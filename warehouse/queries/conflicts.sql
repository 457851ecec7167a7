-- One row per point on which two tellings of an event differ: $most of them (200), or those of $event_id.
select conflicts.*
from conflicts
where $event_id::varchar is null or conflicts.event_id = $event_id::varchar
order by conflicts.event_id, conflicts.conflict_id
limit coalesce($most::bigint, 200) offset coalesce($skip::bigint, 0);
