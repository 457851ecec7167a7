-- One row per actor of an event and role, gathered from its tellings.
select distinct
    telling.event_id,
    telling_actor.actor_id,
    telling_actor.role,
from telling_actor
inner join telling on telling_actor.telling_id = telling.telling_id
where telling.event_id in (select touched.event_id from touched)
order by telling_actor.actor_id, telling.event_id, telling_actor.role;
