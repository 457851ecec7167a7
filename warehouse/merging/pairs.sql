-- One row per pair of tellings to compare: of one type, a day apart at most, sharing clues, the first in part $part.
with asked as (
    select fresh.*
    from fresh
    inner join month on fresh.event_type = month.event_type and strftime(fresh.starts_on, '%Y-%m') = month.month
    where month.part_no = $part
),

-- Tellings with a day in common begin within a week of each other.
near as (
    select distinct
        asked.event_type,
        unnest(range(asked.starts_on - interval 7 day, asked.starts_on + interval 8 day, interval 1 day))::date
            as starts_on,
    from (select distinct asked.event_type, asked.starts_on from asked) as asked
),

told as (
    select
        telling.telling_id,
        document.lang,
        telling.event_type,
        bucket_days(telling.starts_on, telling.ends_on) as days,
        telling.telling_id in (select fresh.telling_id from fresh) as is_fresh,
        telling.telling_id in (select asked.telling_id from asked) as is_asked,
    from telling
    inner join document on telling.document_id = document.document_id
    where (telling.event_type, telling.starts_on) in (select near.event_type, near.starts_on from near)
),

day as (
    select
        told.telling_id,
        told.lang,
        told.event_type,
        told.is_fresh,
        told.is_asked,
        unnest(told.days) as day,
    from told
),

found as (
    select
        day.telling_id,
        day.lang,
        day.event_type,
        day.is_fresh,
        day.is_asked,
        day.day,
        unnest(list_distinct(list_concat(clue.names, clue.rare, clue.places))) as clue,
    from day
    inner join clue on day.telling_id = clue.telling_id
    where (day.event_type, day.day) in (
        select
            asked_day.event_type,
            asked_day.day,
        from day as asked_day
        where asked_day.is_asked
    )
),

-- What a whole day's news shares tells nothing apart.
telling_apart as (
    select
        found.event_type,
        found.day,
        found.clue,
        count(*) as telling_count,
    from found
    group by found.event_type, found.day, found.clue
    having count(*) between 2 and $most
)

select
    a.telling_id as telling_a_id,
    b.telling_id as telling_b_id,
from found as a
inner join telling_apart
    on a.event_type = telling_apart.event_type and a.day = telling_apart.day and a.clue = telling_apart.clue
inner join found as b
    on
        a.event_type = b.event_type
        and a.day = b.day
        and a.clue = b.clue
        and a.telling_id < b.telling_id
where a.is_asked and b.is_fresh
group by a.telling_id, b.telling_id
-- One clue in common is enough where few share it, or where two languages share no words.
having
    count(distinct a.clue) > 1
    or min(telling_apart.telling_count) <= $few
    or any_value(a.lang) != any_value(b.lang)
order by telling_a_id, telling_b_id;
