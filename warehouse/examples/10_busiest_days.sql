-- One row per day with unusually many events: more than three times the median of its busy days.
with daily as (
    select
        event.starts_on,
        count(*) as events,
    from event
    where event.granularity in ('day', 'intraday') and event.is_default_visible
    group by event.starts_on
),

usual as (
    select median(daily.events) as events
    from daily
)

select
    daily.starts_on,
    daily.events,
    round(daily.events / usual.events, 1) as times_median,
from daily
cross join usual
where daily.events > 3 * usual.events
order by daily.events desc, daily.starts_on asc
limit 50;
