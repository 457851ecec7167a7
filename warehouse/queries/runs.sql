-- One row per refresh, latest first.
select run.*
from run
order by run.started_at desc, run.run_id asc
limit coalesce($most::bigint, 20);
