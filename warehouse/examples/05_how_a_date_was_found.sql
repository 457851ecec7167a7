-- One row per time expression with how its days were found: words, value, anchor, what we added, why.
select
    time_expression.words,
    time_expression.written_value,
    resolution.value,
    resolution.starts_on,
    resolution.ends_on,
    resolution.anchor_on,
    resolution.implied,
    resolution.reason_en,
    resolution.confidence,
from resolution
inner join time_expression on resolution.time_expression_id = time_expression.time_expression_id
where resolution.state = 'resolved'
order by time_expression.document_id, time_expression.starts_at
limit 100;
