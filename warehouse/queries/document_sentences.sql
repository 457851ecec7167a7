-- One row per sentence of a document, in order.
select
    sentence.sentence_no,
    sentence.starts_at,
    sentence.ends_at,
from sentence
where sentence.document_id = $document_id
order by sentence.sentence_no;
