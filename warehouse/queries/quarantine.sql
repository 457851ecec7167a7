-- One row per input that could not be read, latest first.
select quarantine.*
from quarantine
order by quarantine.seen_at desc, quarantine.path asc
limit coalesce($most::bigint, 1000) offset coalesce($skip::bigint, 0);
