-- One row per resolved date of which we are not sure, least sure first, with its sentence.
select
    resolution.confidence,
    time_expression.words,
    resolution.value,
    resolution.conflict_en,
    substr(document.text, sentence.starts_at + 1, sentence.ends_at - sentence.starts_at) as sentence,
    document.outlet,
from resolution
inner join time_expression on resolution.time_expression_id = time_expression.time_expression_id
inner join document on time_expression.document_id = document.document_id
inner join sentence
    on time_expression.document_id = sentence.document_id and time_expression.sentence_no = sentence.sentence_no
where resolution.state = 'resolved' and (resolution.confidence < 0.95 or resolution.conflict_en is not null)
order by resolution.confidence, time_expression.time_expression_id
limit 100;
