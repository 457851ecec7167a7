-- One row per telling that may share an event with another, now or before.
create or replace temp table waiting as
select telling.telling_id
from telling
where
    telling.event_id != telling.telling_id
    or telling.telling_id in (
        select unnest([same_event.telling_a_id, same_event.telling_b_id])
        from same_event
        union all
        select unnest([decided_pair.telling_a_id, decided_pair.telling_b_id])
        from decided_pair
    );
