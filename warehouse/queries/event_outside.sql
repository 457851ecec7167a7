-- One row: how many dated events that pass the filters lie before and after a stretch of days.
select
    count(*) filter (where ends_on < $first_on::date) as before_count,
    count(*) filter (where starts_on > $last_on::date) as after_count,
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
