-- An expression of time, in a document read last or undated, whose words are not what stands at its place in the text:
select time_expression.time_expression_id, time_expression.words
from time_expression
inner join checked_text on time_expression.document_id = checked_text.document_id
where
    substr(checked_text.text, time_expression.starts_at + 1, time_expression.ends_at - time_expression.starts_at)
    != time_expression.words;
