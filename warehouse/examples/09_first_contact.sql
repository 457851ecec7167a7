-- One row per pair of states: the first event that the warehouse knows of them together.
select
    a.name_en as one,
    b.name_en as other,
    min(event_pair.starts_on) as first_on,
    arg_min(event.event_type, event_pair.starts_on) as first_type,
    count(*) as events,
from event_pair
inner join event on event_pair.event_id = event.event_id
inner join actor as a on event_pair.actor_a_id = a.actor_id and a.kind = 'state'
inner join actor as b on event_pair.actor_b_id = b.actor_id and b.kind = 'state'
where event_pair.starts_on is not null
group by all
order by first_on, one, other
limit 100;
