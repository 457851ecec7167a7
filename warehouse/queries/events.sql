-- One row per event that passes the filters, by day, or of $event_ids: what, who, told by whom, how its day is known.
with hit as (
    select *
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
    where
        ($event_ids::varchar[] is null and starts_on is not null)
        or coalesce(list_contains($event_ids::varchar[], event_id), false)
    order by
        case when $is_latest_first::boolean then starts_on end desc nulls last,
        starts_on asc,
        event_id asc
    limit $row_count::integer offset coalesce($first_row::integer, 0)
),

who as (
    select
        event_actor.event_id,
        list(distinct actor.actor_id) filter (where event_actor.role != 'reported_by') as actor_ids,
        list(distinct actor.name_ar) filter (where event_actor.role = 'source') as sources_ar,
        list(distinct actor.name_en) filter (where event_actor.role = 'source') as sources_en,
        list(distinct actor.name_ar) filter (where event_actor.role = 'target') as targets_ar,
        list(distinct actor.name_en) filter (where event_actor.role = 'target') as targets_en,
    from event_actor
    inner join hit on event_actor.event_id = hit.event_id
    inner join actor on event_actor.actor_id = actor.actor_id
    group by event_actor.event_id
),

tell as (
    select
        telling.event_id,
        telling.document_id,
        telling.time_expression_id,
        telling.trigger_words,
        telling.confidence,
        telling.starts_on,
        telling.ends_on,
    from telling
    inner join hit on telling.event_id = hit.event_id
),

timed as (
    select
        time_expression.time_expression_id,
        time_expression.mod,
        resolution.edtf,
    from time_expression
    inner join resolution on time_expression.time_expression_id = resolution.time_expression_id
    where
        time_expression.time_expression_id in (select tell.time_expression_id from tell)
        and resolution.time_expression_id in (select tell.time_expression_id from tell)
),

told as (
    select
        tell.event_id,
        list(distinct document.outlet) as outlets,
        arg_max(tell.trigger_words, tell.confidence) as trigger_words,
        min(tell.starts_on) as earliest_on,
        max(tell.ends_on) as latest_on,
        bool_or(tell.time_expression_id is not null) as has_time_words,
        bool_or(timed.mod = 'APPROX' or timed.edtf like '%~%') as is_about,
        bool_or(timed.mod in ('BEFORE', 'ON_OR_BEFORE') or timed.edtf like '../%') as is_before,
        bool_or(timed.mod in ('AFTER', 'ON_OR_AFTER') or timed.edtf like '%/..') as is_after,
    from tell
    inner join document on tell.document_id = document.document_id
    left join timed on tell.time_expression_id = timed.time_expression_id
    group by tell.event_id
)

select
    hit.event_id,
    hit.event_type,
    event_type.name_ar,
    event_type.name_en,
    hit.quad_class::varchar as quad,
    hit.status::varchar as status,
    hit.mode,
    hit.starts_on,
    hit.ends_on,
    hit.granularity::varchar as granularity,
    hit.place,
    hit.confidence,
    hit.telling_count,
    hit.outlet_count,
    hit.has_conflict,
    who.actor_ids,
    who.sources_ar,
    who.sources_en,
    who.targets_ar,
    who.targets_en,
    told.outlets,
    told.trigger_words,
    case when hit.has_conflict then told.earliest_on end as earliest_on,
    case when hit.has_conflict then told.latest_on end as latest_on,
    case
        when not told.has_time_words then 'published'
        when told.is_about then 'about'
        when told.is_before then 'before'
        when told.is_after then 'after'
        when hit.starts_on = hit.ends_on then 'day'
        else 'span'
    end as certainty,
from hit
inner join event_type on hit.event_type = event_type.event_type
left join who on hit.event_id = who.event_id
left join told on hit.event_id = told.event_id
order by hit.starts_on, hit.event_id;
