-- One row per event without a day that passes the filters, surest first: the days left open, and why.
with hit as (
    select
        *,
        count(*) over () as all_count,
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
    where starts_on is null and ($min_confidence::double is null or confidence >= $min_confidence::double)
    order by confidence desc, event_id asc
    limit $row_count::integer
),

tell as (
    select telling.*
    from telling
    inner join hit on telling.event_id = hit.event_id
),

timed as (
    select
        time_expression.time_expression_id,
        time_expression.words,
    from time_expression
    where time_expression.time_expression_id in (select tell.time_expression_id from tell)
)

select
    hit.event_id,
    event_type.name_ar,
    event_type.name_en,
    hit.quad_class::varchar as quad,
    hit.confidence,
    hit.all_count,
    arg_max(tell.trigger_words, tell.confidence) as trigger_words,
    arg_max(tell.time_reason_ar, tell.confidence) as reason_ar,
    arg_max(tell.time_reason_en, tell.confidence) as reason_en,
    arg_max(timed.words, tell.confidence) as time_words,
    min(document.anchor_earliest_on) as open_from_on,
    max(document.anchor_latest_on) as open_to_on,
from hit
inner join event_type on hit.event_type = event_type.event_type
inner join tell on hit.event_id = tell.event_id
inner join document on tell.document_id = document.document_id
left join timed on tell.time_expression_id = timed.time_expression_id
group by hit.event_id, event_type.name_ar, event_type.name_en, hit.quad_class, hit.confidence, hit.all_count
order by hit.confidence desc, hit.event_id asc;
