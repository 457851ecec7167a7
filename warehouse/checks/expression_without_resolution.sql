-- An expression of time, in a document read last or undated, without exactly one resolution, or the reverse:
select
    expression.time_expression_id,
    answer.time_expression_id as resolved_id,
from (
    select time_expression.time_expression_id
    from time_expression
    where time_expression.document_id in (select checked_text.document_id from checked_text)
) as expression
full join (
    select resolution.time_expression_id
    from resolution
    where resolution.document_id in (select checked_text.document_id from checked_text)
) as answer
    on expression.time_expression_id = answer.time_expression_id
where expression.time_expression_id is null or answer.time_expression_id is null;
