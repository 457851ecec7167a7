-- One row per telling of an event: its sentence, its outlet, its days, and how they were found.
select
    telling.*,
    document.lang,
    document.outlet,
    document.url,
    document.title,
    document.published_on,
    document.anchor_best_on,
    document.anchor_earliest_on,
    document.anchor_latest_on,
    document.anchor_confidence,
    document.anchor_rule,
    sentence.starts_at as sentence_starts_at,
    sentence.ends_at as sentence_ends_at,
    substr(document.text, sentence.starts_at + 1, sentence.ends_at - sentence.starts_at) as sentence,
    time_expression.words as time_words,
    time_expression.starts_at as time_starts_at,
    time_expression.ends_at as time_ends_at,
    time_expression.written_value,
    time_expression.rule as time_rule,
    resolution.value as time_value,
    resolution.anchor_on,
    resolution.implied,
    resolution.reason_ar,
    resolution.reason_en,
    resolution.conflict_ar,
    resolution.conflict_en,
    resolution.confidence as time_confidence,
    resolution.candidates,
from telling
inner join document on telling.document_id = document.document_id
left join sentence on telling.document_id = sentence.document_id and telling.sentence_no = sentence.sentence_no
left join time_expression
    on
        telling.document_id = time_expression.document_id
        and telling.time_expression_id = time_expression.time_expression_id
left join resolution on time_expression.time_expression_id = resolution.time_expression_id
where telling.event_id = $event_id
order by telling.confidence desc, telling.telling_id asc;
