-- One row per month in which an actor had events.
select actor_activity.* exclude (actor_id)
from actor_activity
where actor_activity.actor_id = $actor_id
order by actor_activity.month_on;
