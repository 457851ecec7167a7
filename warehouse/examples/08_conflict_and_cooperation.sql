-- One row per month: how much conflict there was for each act of cooperation.
select
    date_trunc('month', event.starts_on)::date as month_on,
    count(*) filter (event.quad_class::varchar like '%conflict') as conflict,
    count(*) filter (event.quad_class::varchar like '%cooperation') as cooperation,
    round(conflict / nullif(cooperation, 0), 2) as ratio,
from event
where event.starts_on is not null and event.status = 'happened'
group by month_on
order by month_on;
