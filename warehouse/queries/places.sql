-- One row per place as written, most events first: $most of them (100).
select
    event.place,
    count(*) as events,
from event
where event.place is not null
group by event.place
order by events desc, event.place asc
limit coalesce($most::bigint, 100);
