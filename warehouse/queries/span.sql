-- One row: first and last day of the events that pass the filters, and how many there are.
select
    min(event.starts_on) as first_on,
    max(event.ends_on) as last_on,
    count(*) as events,
    count(*) filter (event.starts_on is null) as undated,
    count(*) filter (event.has_conflict) as conflicts,
    coalesce(sum(event.telling_count), 0)::bigint as tellings,
from
    matching(
        $from_on, $to_on, $actors, $together, $types, $statuses, $outlets, $places, $words, $min_confidence,
        $is_visible_only
    ) as event;
