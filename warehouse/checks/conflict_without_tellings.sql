-- A conflict between tellings of which one is not there or tells another event:
select conflict.conflict_id
from conflict
left join telling as a on conflict.telling_a_id = a.telling_id and conflict.event_id = a.event_id
left join telling as b on conflict.telling_b_id = b.telling_id and conflict.event_id = b.event_id
where a.telling_id is null or b.telling_id is null;
