-- One row per telling to compare anew: of a type and day of which something changed.
with changed_day as (
    select distinct
        changed.event_type,
        unnest(bucket_days(changed.starts_on, changed.ends_on)) as day,
    from changed
    where changed.starts_on is not null
),

-- Tellings with a day in common begin within a week of each other.
near as (
    select distinct
        changed.event_type,
        unnest(range(changed.starts_on - interval 7 day, changed.starts_on + interval 8 day, interval 1 day))::date
            as starts_on,
    from (select distinct changed.event_type, changed.starts_on from changed) as changed
    where changed.starts_on is not null
),

day as (
    select
        telling.telling_id,
        telling.event_type,
        telling.starts_on,
        unnest(bucket_days(telling.starts_on, telling.ends_on)) as day,
    from telling
    where (telling.event_type, telling.starts_on) in (select near.event_type, near.starts_on from near)
)

select distinct
    day.telling_id,
    day.event_type,
    day.starts_on,
from day
inner join changed_day on day.event_type = changed_day.event_type and day.day = changed_day.day
order by day.telling_id;
