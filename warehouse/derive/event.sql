-- One row per event, made from its tellings: the surest says what it was, the surest dated one when.
with best as (
    select
        telling.event_id,
        arg_max(
            struct_pack(event_type := telling.event_type, mode := telling.mode, status := telling.status),
            row(telling.confidence, telling.telling_id)
        ) as what,
        arg_max(
            struct_pack(
                starts_on := telling.starts_on, ends_on := telling.ends_on, granularity := telling.granularity
            ),
            row(telling.ends_on - telling.starts_on <= 31, telling.confidence, telling.telling_id)
        ) filter (where telling.starts_on is not null) as days,
        arg_max(telling.place, row(telling.confidence, telling.telling_id)) as place,
        max(telling.confidence) as confidence,
        count(distinct telling.document_id) as telling_count,
        count(distinct document.outlet) as outlet_count,
    from telling
    inner join document on telling.document_id = document.document_id
    where telling.event_id in (select touched.event_id from touched)
    group by telling.event_id
)

select
    best.event_id,
    coalesce((select max(event.event_no) from event), 0)
    + row_number() over (order by best.days.starts_on, best.event_id) as event_no,
    best.what.event_type as event_type,
    event_type.quad_class,
    best.what.mode as mode,
    best.what.status as status,
    best.days.starts_on as starts_on,
    best.days.ends_on as ends_on,
    best.days.granularity as granularity,
    best.place,
    best.confidence,
    best.telling_count,
    best.outlet_count,
    best.event_id in (select conflict.event_id from conflict) as has_conflict,
    best.confidence >= 0.5
    and best.days.starts_on is not null
    and best.event_id in (
        select telling.event_id
        from telling
        inner join telling_actor on telling.telling_id = telling_actor.telling_id
        where
            telling_actor.role in ('source', 'target')
            and telling.event_id in (select touched.event_id from touched)
    ) as is_default_visible,
from best
inner join event_type on best.what.event_type = event_type.event_type
order by best.days.starts_on, best.event_id;
