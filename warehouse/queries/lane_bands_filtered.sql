-- One row per lane and run of steps ($step days from $axis_on) that an event may lie in, of what every filter leaves.
with laned as (
    select
        event_lane.lane,
        event_lane.starts_on,
        event_lane.ends_on,
    from event_lane
    where
        event_lane.kind = $lane
        and event_lane.lane in (select unnest($lanes::varchar[]))
        and ($from_on::date is null or event_lane.ends_on >= $from_on::date)
        and ($to_on::date is null or event_lane.starts_on <= $to_on::date)
        and ($types::varchar[] is null or list_contains($types::varchar[], event_lane.event_type))
        and (not coalesce($is_visible_only::boolean, false) or event_lane.is_default_visible)
        and event_lane.event_no in (
            select hit.event_no
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
                ) as hit
        )
    union all
    select
        case when $lane = 'type' then event.event_type else coalesce(event.place, '') end as lane,
        event.starts_on,
        event.ends_on,
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
        ) as event
    where $lane in ('type', 'place') and event.starts_on is not null
),

stepped as (
    select
        lane,
        (starts_on - $axis_on::date) // $step::integer as first_step,
        (ends_on - $axis_on::date) // $step::integer as last_step,
    from laned
    where
        list_contains($lanes::varchar[], lane)
        and ends_on >= $axis_on::date
        and starts_on < $axis_on::date + $step::integer * $size::integer
)

select
    lane as band,
    greatest(first_step, 0)::integer as first_step,
    least(last_step, $size::integer - 1)::integer as last_step,
    (last_step - first_step + 1)::integer as step_count,
    count(*) as event_count,
from stepped
group by all;
