-- One row: the events that pass the filters, and the days between which four in five of them lie.
select
    count(*) as event_count,
    count(starts_on) as dated_count,
    min(starts_on) as first_on,
    max(ends_on) as last_on,
    quantile_disc(starts_on, 0.1) as early_on,
    quantile_disc(starts_on, 0.9) as late_on,
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
);
