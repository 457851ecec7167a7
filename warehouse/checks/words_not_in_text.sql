-- A telling, in a document read last or undated, whose trigger is not what stands at its place in the text:
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

select telling.telling_id, telling.trigger_words
from telling
inner join own on telling.document_id = own.document_id
where substr(own.text, telling.starts_at + 1, telling.ends_at - telling.starts_at) != telling.trigger_words;
