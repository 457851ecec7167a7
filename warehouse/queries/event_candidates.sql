-- One row per event that may be the same as $event_id: of its type, within a week of it, sharing an actor or its place.
with one as (
    select *
    from event
    where event_id = $event_id
),

near as (
    select
        event.*,
        abs(event.starts_on - one.starts_on) as days_apart,
        event.place = one.place as is_same_place,
    from event
    inner join one
        on
            event.event_type = one.event_type
            and event.event_id != one.event_id
            and event.starts_on <= one.ends_on + 7
            and event.ends_on >= one.starts_on - 7
),

shared as (
    select
        theirs.event_id,
        count(distinct theirs.actor_id) as actors,
    from event_actor as mine
    inner join event_actor as theirs on mine.actor_id = theirs.actor_id
    where
        mine.event_id = $event_id
        and mine.role != 'reported_by'
        and theirs.role != 'reported_by'
        and theirs.event_id in (select near.event_id from near)
    group by theirs.event_id
)

select
    near.event_id,
    near.mode,
    near.starts_on,
    near.ends_on,
    near.granularity::varchar as granularity,
    near.place,
    near.days_apart,
    event_type.name_en,
    event_type.name_ar,
    coalesce(shared.actors, 0) as shared_count,
    list(distinct actor.name_en) filter (where event_actor.role = 'source') as sources_en,
    list(distinct actor.name_ar) filter (where event_actor.role = 'source') as sources_ar,
    list(distinct actor.name_en) filter (where event_actor.role = 'target') as targets_en,
    list(distinct actor.name_ar) filter (where event_actor.role = 'target') as targets_ar,
from near
inner join event_type on near.event_type = event_type.event_type
left join shared on near.event_id = shared.event_id
left join event_actor on near.event_id = event_actor.event_id
left join actor on event_actor.actor_id = actor.actor_id
where shared.event_id is not null or near.is_same_place
group by all
order by shared_count desc, near.days_apart asc, near.event_id asc
limit coalesce($most::bigint, 12);
