-- One row per event of which a telling came, went or was read again, with the part in which conflicts are looked for.
with asked as (
    select telling.event_id
    from telling
    where telling.telling_id in (select fresh.telling_id from fresh)
    union
    select touched.event_id
    from touched
),

counted as (
    select
        telling.event_id,
        count(*) as telling_count,
    from telling
    where telling.event_id in (select asked.event_id from asked)
    group by telling.event_id
    having count(*) > 1
)

select
    asked.event_id,
    (sum(coalesce(counted.telling_count, 0)) over (order by asked.event_id) // $most)::integer as part_no,
from asked
left join counted on asked.event_id = counted.event_id;
