-- One row per value that events can be filtered by: the commonest actors, types, places and outlets.
with valued as (
    select
        'actor' as kind,
        actor_id as value,
        count(distinct event_id) as event_count,
    from event_actor
    where role != 'reported_by'
    group by actor_id
    union all
    select
        'type' as kind,
        event_type as value,
        count(*) as event_count,
    from event
    group by event_type
    union all
    select
        'place' as kind,
        place as value,
        count(*) as event_count,
    from event
    where place is not null
    group by place
    union all
    select
        'outlet' as kind,
        document.outlet as value,
        count(distinct telling.event_id) as event_count,
    from telling
    inner join document on telling.document_id = document.document_id
    where document.outlet != ''
    group by document.outlet
),

ranked as (
    select
        *,
        row_number() over (partition by kind order by event_count desc, value asc) as place_in_kind,
    from valued
)

select
    ranked.kind,
    ranked.value,
    ranked.event_count,
    coalesce(actor.name_ar, event_type.name_ar, ranked.value) as name_ar,
    coalesce(actor.name_en, event_type.name_en, ranked.value) as name_en,
from ranked
left join actor on ranked.kind in ('actor', 'outlet') and ranked.value = actor.actor_id
left join event_type on ranked.kind = 'type' and ranked.value = event_type.event_type
where ranked.place_in_kind <= $row_count::integer
order by ranked.kind asc, ranked.event_count desc, ranked.value asc;
