-- One row per lane of what the filters leave: the pinned ones first, then the fullest, events of no named place last.
with laned as (
    select
        event_lane.lane,
        event_lane.starts_on,
        event_lane.ends_on,
    from event_lane
    where
        event_lane.kind = $lane
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

counted as (
    select
        lane,
        count(*) as event_count,
        coalesce(list_contains($pinned::varchar[], lane), false) as is_pinned,
    from laned
    group by lane
)

select
    counted.lane,
    counted.event_count,
    counted.is_pinned,
    coalesce(actor.name_ar, event_type.name_ar, outlet.name_ar, counted.lane) as name_ar,
    coalesce(actor.name_en, event_type.name_en, outlet.name_en, counted.lane) as name_en,
from counted
left join actor on $lane = 'actor' and counted.lane = actor.actor_id
left join event_type on $lane = 'type' and counted.lane = event_type.event_type
left join actor as outlet on $lane = 'outlet' and counted.lane = outlet.actor_id
order by counted.is_pinned desc, (counted.lane = '') asc, counted.event_count desc, counted.lane asc
limit $lane_count::integer;
