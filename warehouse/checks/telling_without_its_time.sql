-- A telling dated by an expression that is not there:
select telling.telling_id
from telling
anti join time_expression on telling.time_expression_id = time_expression.time_expression_id
where telling.time_expression_id is not null;
