-- One row per lane of all events, by actor or outlet: the pinned ones first, then the fullest.
with laned as (
    select event_lane.lane
    from event_lane
    where
        event_lane.kind = $lane
        and ($from_on::date is null or event_lane.ends_on >= $from_on::date)
        and ($to_on::date is null or event_lane.starts_on <= $to_on::date)
        and ($types::varchar[] is null or list_contains($types::varchar[], event_lane.event_type))
        and (not coalesce($is_visible_only::boolean, false) or event_lane.is_default_visible)
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
    coalesce(actor.name_ar, counted.lane) as name_ar,
    coalesce(actor.name_en, counted.lane) as name_en,
from counted
left join actor on counted.lane = actor.actor_id
order by counted.is_pinned desc, counted.event_count desc, counted.lane asc
limit $lane_count::integer;
