-- A telling, in a document read last or undated, whose trigger is not what stands at its place in the text:
select telling.telling_id, telling.trigger_words
from telling
inner join checked_text on telling.document_id = checked_text.document_id
where substr(checked_text.text, telling.starts_at + 1, telling.ends_at - telling.starts_at) != telling.trigger_words;
