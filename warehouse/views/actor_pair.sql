-- One row per month and pair of actors who were parties to the same events: who was with whom, when.
create view actor_pair as
select
    date_trunc('month', event_pair.starts_on)::date as month_on, -- First day of the month.
    event_pair.actor_a_id, -- The actor whose key comes first.
    event_pair.actor_b_id, -- The other actor.
    count(*) as event_count, -- Events of that month to which both were parties.
from event_pair
where event_pair.starts_on is not null
group by month_on, event_pair.actor_a_id, event_pair.actor_b_id;
