-- Two expressions of time have one key:
select time_expression.time_expression_id
from time_expression
group by time_expression.time_expression_id
having count(*) > 1;
