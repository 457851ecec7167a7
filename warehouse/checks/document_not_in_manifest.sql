-- A document that the manifest does not list, or the reverse: the next refresh would lose it:
select
    document.document_id,
    doc_manifest.document_id as listed_id,
from document
full join doc_manifest on document.document_id = doc_manifest.document_id
where document.document_id is null or doc_manifest.document_id is null;
