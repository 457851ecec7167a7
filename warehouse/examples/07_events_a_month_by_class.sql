-- One row per month and class of relation, with how many events it has.
select
    date_trunc('month', event.starts_on)::date as month_on,
    event.quad_class,
    count(*) as events,
from event
where event.starts_on is not null and event.is_default_visible
group by all
order by month_on, event.quad_class;
