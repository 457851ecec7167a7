-- One row per document that was read, and per input in quarantine: what a refresh compares with the folder.
select
    doc_manifest.path,
    doc_manifest.document_id,
    doc_manifest.content_hash,
    doc_manifest.extractor_version,
    false as is_quarantined,
from doc_manifest
union all by name
select
    quarantine.path,
    '' as document_id,
    quarantine.content_hash,
    '' as extractor_version,
    true as is_quarantined,
from quarantine
order by path, document_id;
