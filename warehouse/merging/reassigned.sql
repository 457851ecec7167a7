-- One row per telling of `together` whose event has another key than is written.
select
    telling.telling_id,
    coalesce(assigned.event_id, telling.telling_id) as event_id,
from telling
inner join together on telling.telling_id = together.telling_id
left join assigned on telling.telling_id = assigned.telling_id
where telling.event_id != coalesce(assigned.event_id, telling.telling_id);
