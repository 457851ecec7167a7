-- One row: how many dated events pass the filters.
select count(*) as event_count
from
    matching(
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
    )
where starts_on is not null;
