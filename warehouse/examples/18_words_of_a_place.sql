-- One row per sentence in which a word stands, with the place of it: search in plain SQL.
select
    document.outlet,
    document.anchor_best_on,
    substr(document.text, sentence.starts_at + 1, sentence.ends_at - sentence.starts_at) as sentence,
    token.starts_at,
    token.ends_at,
from token
inner join document on token.document_id = document.document_id
inner join sentence on token.document_id = sentence.document_id and token.sentence_no = sentence.sentence_no
where token.word = 'syria'
order by document.document_id, token.starts_at
limit 50;
