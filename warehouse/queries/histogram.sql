-- One row per bin of days and quad class that has events: bins of equal width from $first_on to $last_on, from 0.
select
    (event.starts_on - $first_on::date) * $bins::int // (($last_on::date - $first_on::date) + 1) as bin,
    event.quad_class,
    count(*) as events,
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
) as event
where event.starts_on between $first_on::date and $last_on::date
group by bin, event.quad_class
order by bin, event.quad_class;
