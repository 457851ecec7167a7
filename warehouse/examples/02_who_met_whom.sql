-- One row per pair of actors and how often they met, talked or visited, most often first.
select
    a.name_en as one,
    b.name_en as other,
    count(*) as meetings,
    min(event.starts_on) as first_on,
    max(event.starts_on) as last_on,
from event_pair
inner join event on event_pair.event_id = event.event_id
inner join actor as a on event_pair.actor_a_id = a.actor_id
inner join actor as b on event_pair.actor_b_id = b.actor_id
where
    event.event_type = 'CONSULT'
    and event.status = 'happened'
    -- A president and his own state are no pair who met.
    and a.country is distinct from b.actor_id
    and b.country is distinct from a.actor_id
group by all
order by meetings desc, one asc, other asc
limit 50;
