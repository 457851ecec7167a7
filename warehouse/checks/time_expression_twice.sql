-- Two expressions of time have one key, one of them in a document read last or undated:
select time_expression.time_expression_id
from time_expression
where
    time_expression.time_expression_id in (
        select checked.time_expression_id
        from time_expression as checked
        where checked.document_id in (select checked_text.document_id from checked_text)
    )
group by time_expression.time_expression_id
having count(*) > 1;
