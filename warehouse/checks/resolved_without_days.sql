-- A resolved date, or a dated event, that has a first day and no last one, or the reverse:
select resolution.time_expression_id as key
from resolution
where (resolution.starts_on is null) != (resolution.ends_on is null)
union all
select telling.telling_id as key
from telling
where (telling.starts_on is null) != (telling.ends_on is null);
