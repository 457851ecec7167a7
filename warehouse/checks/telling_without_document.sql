-- A telling tells of a document that is not there:
select telling.telling_id
from telling
anti join document on telling.document_id = document.document_id;
