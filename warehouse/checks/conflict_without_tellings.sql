-- A conflict between tellings of which one is not there or tells another event:
select side.conflict_id
from (
    select
        conflict.conflict_id,
        conflict.event_id,
        unnest([conflict.telling_a_id, conflict.telling_b_id]) as telling_id,
    from conflict
) as side
anti join telling on side.telling_id = telling.telling_id and side.event_id = telling.event_id;
