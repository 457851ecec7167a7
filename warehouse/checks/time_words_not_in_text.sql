-- An expression of time, in a document read last or undated, whose words are not what stands at its place in the text:
select time_expression.time_expression_id, time_expression.words
from time_expression
inner join document on time_expression.document_id = document.document_id
where
    (
        document.published_on is null
        or time_expression.document_id in (
            select doc_manifest.document_id
            from doc_manifest
            where doc_manifest.read_at = (select max(latest.read_at) from doc_manifest as latest)
        )
    )
    and substr(document.text, time_expression.starts_at + 1, time_expression.ends_at - time_expression.starts_at)
    != time_expression.words;
