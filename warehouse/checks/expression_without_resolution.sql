-- An expression of time without exactly one resolution, or the reverse:
select
    time_expression.time_expression_id,
    resolution.time_expression_id as resolved_id,
from time_expression
full join resolution on time_expression.time_expression_id = resolution.time_expression_id
where time_expression.time_expression_id is null or resolution.time_expression_id is null;
