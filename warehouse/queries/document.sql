-- One row: a document with its text.
select document.*
from document
where document.document_id = $document_id;
