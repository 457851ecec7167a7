-- An expression of time, in a document read last or undated, whose words are not what stands at its place in the text:
with own as (
    select
        document.document_id,
        document.text,
    from document
    where document.document_id in (
        select undated.document_id
        from document as undated
        where undated.published_on is null
        union
        select doc_manifest.document_id
        from doc_manifest
        where doc_manifest.read_at = (select max(latest.read_at) from doc_manifest as latest)
    )
)

select time_expression.time_expression_id, time_expression.words
from time_expression
inner join own on time_expression.document_id = own.document_id
where
    substr(own.text, time_expression.starts_at + 1, time_expression.ends_at - time_expression.starts_at)
    != time_expression.words;
