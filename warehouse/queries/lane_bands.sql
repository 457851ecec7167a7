-- One row per lane and run of steps that an event may lie in; a step is $step days from $axis_on.
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
