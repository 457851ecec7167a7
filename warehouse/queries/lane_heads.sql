-- One row per lane of the timeline: the pinned ones first, then those with the most events.
with hit as (
    select
        event_id,
        event_type,
        place,
        starts_on,
        ends_on,
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
    )
    where starts_on is not null
),

laned as (
    select distinct
        event_actor.actor_id as lane,
        hit.event_id,
        hit.starts_on,
        hit.ends_on,
    from hit
    inner join event_actor on hit.event_id = event_actor.event_id
    where $lane = 'actor' and event_actor.role in ('source', 'target')
    union all
    select
        event_type,
        event_id,
        starts_on,
        ends_on,
    from hit
    where $lane = 'type'
    union all
    select
        coalesce(place, ''),
        event_id,
        starts_on,
        ends_on,
    from hit
    where $lane = 'place'
    union all
    select distinct
        document.outlet,
        hit.event_id,
        hit.starts_on,
        hit.ends_on,
    from hit
    inner join telling on hit.event_id = telling.event_id
    inner join document on telling.document_id = document.document_id
    where $lane = 'outlet'
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
order by counted.is_pinned desc, counted.event_count desc, counted.lane
limit $lane_count::integer;
