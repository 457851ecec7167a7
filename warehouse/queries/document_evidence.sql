-- One row per reason to believe when a document was written, strongest first.
select evidence.*
from evidence
where evidence.document_id = $document_id
order by evidence.weight desc, evidence.evidence_no asc;
