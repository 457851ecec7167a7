-- One row per expression of time that came to no day, or contradicts itself, with its sentence: $most of them (200).
select
    time_expression.time_expression_id,
    time_expression.document_id,
    document.outlet,
    document.lang,
    time_expression.words,
    substr(document.text, sentence.starts_at + 1, sentence.ends_at - sentence.starts_at) as sentence,
    time_expression.starts_at,
    time_expression.ends_at,
    time_expression.written_value,
    time_expression.rule,
    resolution.state,
    resolution.value,
    resolution.starts_on,
    resolution.ends_on,
    resolution.reason_ar,
    resolution.reason_en,
    resolution.conflict_ar,
    resolution.conflict_en,
    resolution.confidence,
from resolution
inner join time_expression on resolution.time_expression_id = time_expression.time_expression_id
inner join document on time_expression.document_id = document.document_id
inner join sentence
    on time_expression.document_id = sentence.document_id and time_expression.sentence_no = sentence.sentence_no
where resolution.state != 'resolved' or resolution.conflict_en is not null
order by resolution.conflict_en is null, time_expression.document_id, time_expression.starts_at
limit coalesce($most::bigint, 200) offset coalesce($skip::bigint, 0);
