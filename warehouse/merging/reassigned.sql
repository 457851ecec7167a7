-- One row per telling of `together` whose event has another key than is written.
select
    telling.telling_id,
    coalesce(assigned.event_id, telling.telling_id) as event_id,
from telling
left join assigned on telling.telling_id = assigned.telling_id
where
    hash(telling.telling_id) in (select together.telling_no from together)
    and telling.event_id != coalesce(assigned.event_id, telling.telling_id);
