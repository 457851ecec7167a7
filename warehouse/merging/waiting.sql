-- One row per telling whose event is to be found anew: those that changed, and those that people decided on.
create or replace temp table waiting as
select telling.telling_id
from telling
where
    telling.telling_id in (
        select unsettled.telling_id
        from unsettled
        union all
        select unnest([decided_pair.telling_a_id, decided_pair.telling_b_id])
        from decided_pair
    );
