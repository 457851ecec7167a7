-- One row per document whose words the checks look up: read last, or undated, which others may have dated anew.
create temp view checked_text as
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
);
