-- An expression of time whose words are not what stands at its place in the text:
select time_expression.time_expression_id, time_expression.words
from time_expression
inner join document on time_expression.document_id = document.document_id
where
    substr(document.text, time_expression.starts_at + 1, time_expression.ends_at - time_expression.starts_at)
    != time_expression.words;
