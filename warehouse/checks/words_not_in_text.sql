-- A telling, in a document read last or undated, whose trigger is not what stands at its place in the text:
select telling.telling_id, telling.trigger_words
from telling
inner join document on telling.document_id = document.document_id
where
    (
        document.published_on is null
        or telling.document_id in (
            select doc_manifest.document_id
            from doc_manifest
            where doc_manifest.read_at = (select max(latest.read_at) from doc_manifest as latest)
        )
    )
    and substr(document.text, telling.starts_at + 1, telling.ends_at - telling.starts_at) != telling.trigger_words;
