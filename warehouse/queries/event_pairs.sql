-- One row per pair of actors who share events that pass the filters, busiest pair first.
select
    event_pair.actor_a_id,
    event_pair.actor_b_id,
    count(*) as event_count,
from matching(
        from_on := $from_on,
        to_on := $to_on,
        actors := $actors,
        together := $together,
        types := $types,
        statuses := $statuses,
        outlets := $outlets,
        places := $places,
        words := $words,
        is_visible_only := $is_visible_only
    ) as hit
inner join event_pair on hit.event_id = event_pair.event_id
group by event_pair.actor_a_id, event_pair.actor_b_id
order by event_count desc, event_pair.actor_a_id, event_pair.actor_b_id
limit $row_count::integer;
