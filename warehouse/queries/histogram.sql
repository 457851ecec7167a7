-- One row per bin of days and quad class that has events: $bins bins of equal width, from 0, $first_on to $last_on.
select
    (event.starts_on - $first_on::date) * $bins::int // (($last_on::date - $first_on::date) + 1) as bin,
    event.quad_class,
    count(*) as events,
from
    matching(
        $from_on, $to_on, $actors, $together, $types, $statuses, $outlets, $places, $words, $min_confidence,
        $is_visible_only
    ) as event
where event.starts_on between $first_on::date and $last_on::date
group by bin, event.quad_class
order by bin, event.quad_class;
