-- One row per event without a day that passes the filters, surest first: the days left open, and why.
with hit as (
    select *
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
    where starts_on is null and ($min_confidence::double is null or confidence >= $min_confidence::double)
)

select
    hit.event_id,
    event_type.name_ar,
    event_type.name_en,
    hit.quad_class::varchar as quad,
    hit.confidence,
    count(*) over () as all_count,
    arg_max(telling.trigger_words, telling.confidence) as trigger_words,
    arg_max(telling.time_reason_ar, telling.confidence) as reason_ar,
    arg_max(telling.time_reason_en, telling.confidence) as reason_en,
    arg_max(time_expression.words, telling.confidence) as time_words,
    min(document.anchor_earliest_on) as open_from_on,
    max(document.anchor_latest_on) as open_to_on,
from hit
inner join event_type on hit.event_type = event_type.event_type
inner join telling on hit.event_id = telling.event_id
inner join document on telling.document_id = document.document_id
left join time_expression on telling.time_expression_id = time_expression.time_expression_id
group by hit.event_id, event_type.name_ar, event_type.name_en, hit.quad_class, hit.confidence
order by hit.confidence desc, hit.event_id
limit $row_count::integer;
