-- One row per actor and month: how many events, in which role.
create view actor_activity as
select
    event_actor.actor_id, -- The actor.
    date_trunc('month', event.starts_on)::date as month_on, -- First day of the month.
    count(distinct event.event_id) as event_count, -- Events of that month in any role.
    count(*) filter (event_actor.role = 'source') as source_count, -- Events that it does.
    count(*) filter (event_actor.role = 'target') as target_count, -- Events that it receives.
    count(*) filter (event_actor.role = 'reported_by') as reporter_count, -- Events that it tells of.
from event_actor
inner join event on event_actor.event_id = event.event_id
where event.starts_on is not null
group by event_actor.actor_id, month_on;
