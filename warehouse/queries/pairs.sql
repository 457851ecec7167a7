-- One row per pair of actors who were parties to the same events that pass the filters, busiest first, $most (200).
with counted as (
    select
        event_pair.actor_a_id,
        event_pair.actor_b_id,
        count(*) as events,
    from event_pair
    where
        ($from_on::date is null or event_pair.starts_on >= $from_on::date - 366)
        and ($to_on::date is null or event_pair.starts_on <= $to_on::date)
        and event_pair.event_id in (
            select event.event_id
            from
                matching(
                    $from_on, $to_on, $actors, $together, $types, $statuses, $outlets, $places, $words, $min_confidence,
                    $is_visible_only
                ) as event
        )
    group by event_pair.actor_a_id, event_pair.actor_b_id
    order by events desc, event_pair.actor_a_id asc, event_pair.actor_b_id asc
    limit coalesce($most::bigint, 200)
)

select
    counted.actor_a_id,
    a.name_en as name_a_en,
    a.name_ar as name_a_ar,
    a.kind as kind_a,
    counted.actor_b_id,
    b.name_en as name_b_en,
    b.name_ar as name_b_ar,
    b.kind as kind_b,
    counted.events,
from counted
inner join actor as a on counted.actor_a_id = a.actor_id
inner join actor as b on counted.actor_b_id = b.actor_id
order by counted.events desc, counted.actor_a_id asc, counted.actor_b_id asc;
