-- One row: the first and last day of the events that pass the filters, and how many there are, dated and undated.
select
    min(event.starts_on) as first_on,
    max(event.ends_on) as last_on,
    count(*) as events,
    count(*) filter (event.starts_on is null) as undated,
    count(*) filter (event.has_conflict) as conflicts,
    sum(event.telling_count)::bigint as tellings,
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
    min_confidence := $min_confidence,
    is_visible_only := $is_visible_only
) as event;
