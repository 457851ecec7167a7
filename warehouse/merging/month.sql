-- One row per type and month of tellings to compare anew, with the part in which they are: some $most tellings each.
with month as (
    select
        fresh.event_type,
        strftime(fresh.starts_on, '%Y-%m') as month,
        count(*) as telling_count,
    from fresh
    group by fresh.event_type, month
),

counted as (
    select
        month.event_type,
        month.month,
        (sum(month.telling_count) over (order by month.event_type, month.month) - 1) // $most as part_no,
    from month
)

select
    counted.event_type,
    counted.month,
    dense_rank() over (order by counted.part_no) - 1 as part_no,
from counted
order by counted.event_type, counted.month;
