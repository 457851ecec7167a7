-- A telling whose trigger is not what stands at its place in the text:
select telling.telling_id, telling.trigger_words
from telling
inner join document on telling.document_id = document.document_id
where substr(document.text, telling.starts_at + 1, telling.ends_at - telling.starts_at) != telling.trigger_words;
