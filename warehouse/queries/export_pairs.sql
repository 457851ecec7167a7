-- One row per pair of actors who were parties to the same events that pass the filters, by key: a network's edges.
select
    event_pair.actor_a_id,
    event_pair.actor_b_id,
    count(*) as events,
    min(event_pair.starts_on) as first_on,
    max(event_pair.starts_on) as last_on,
from event_pair
where
    event_pair.event_id in (
        select event.event_id
        from
            matching(
                $from_on, $to_on, $actors, $together, $types, $statuses, $outlets, $places, $words, $min_confidence,
                $is_visible_only
            ) as event
    )
group by event_pair.actor_a_id, event_pair.actor_b_id
order by event_pair.actor_a_id, event_pair.actor_b_id;
