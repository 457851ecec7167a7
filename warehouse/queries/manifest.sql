-- One row per file and document in it: what a refresh compares with the folder.
select
    doc_manifest.path,
    doc_manifest.document_id,
    doc_manifest.content_hash,
    doc_manifest.extractor_version,
    doc_manifest.read_at,
    document.path = doc_manifest.path as is_own,
from doc_manifest
inner join document on doc_manifest.document_id = document.document_id
order by doc_manifest.path, doc_manifest.document_id;
