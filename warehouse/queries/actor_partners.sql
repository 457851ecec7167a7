-- One row per other party to an actor's events, most often together first: $most of them (50).
select
    other.actor_id,
    other.kind,
    other.name_en,
    other.name_ar,
    count(*) as events,
    min(event_pair.starts_on) as first_on,
    max(event_pair.starts_on) as last_on,
from event_pair
inner join actor as other
    on
        case
            when event_pair.actor_a_id = $actor_id then event_pair.actor_b_id
            else event_pair.actor_a_id
        end = other.actor_id
where
    (event_pair.actor_a_id = $actor_id or event_pair.actor_b_id = $actor_id)
    and ($from_on::date is null or event_pair.starts_on >= $from_on::date)
    and ($to_on::date is null or event_pair.starts_on <= $to_on::date)
group by all
order by events desc, other.actor_id asc
limit coalesce($most::bigint, 50);
