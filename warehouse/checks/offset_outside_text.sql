-- A stretch of text that ends after its document does:
select stretch.document_id, stretch.ends_at
from (
    select sentence.document_id, sentence.ends_at from sentence
    union all
    select time_expression.document_id, time_expression.ends_at from time_expression
    union all
    select mention.document_id, mention.ends_at from mention
    union all
    select telling.document_id, telling.ends_at from telling
    union all
    select attribution.document_id, attribution.content_ends_at from attribution
) as stretch
left join document on stretch.document_id = document.document_id
where document.document_id is null or stretch.ends_at > length(document.text);
