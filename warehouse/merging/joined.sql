-- One row per pair that joins two tellings: their keys as numbers, which are soon looked up by the million.
create or replace temp table joined as
select
    hash(same_event.telling_a_id) as a_no,
    hash(same_event.telling_b_id) as b_no,
from same_event
union all
select
    hash(decided_pair.telling_a_id) as a_no,
    hash(decided_pair.telling_b_id) as b_no,
from decided_pair;
