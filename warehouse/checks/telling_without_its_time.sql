-- A telling, in a document read last or undated, dated by an expression that its document does not have:
select telling.telling_id
from telling
where
    telling.document_id in (select checked_text.document_id from checked_text)
    and telling.time_expression_id is not null
    and telling.time_expression_id not in (
        select time_expression.time_expression_id
        from time_expression
        where time_expression.document_id in (select checked_text.document_id from checked_text)
    );
