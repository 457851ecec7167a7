-- One row per month: the five actors with most events in it.
select
    actor_activity.month_on,
    actor.name_en,
    actor_activity.event_count,
    actor_activity.source_count,
    actor_activity.target_count,
from actor_activity
inner join actor on actor_activity.actor_id = actor.actor_id
qualify
    row_number() over (
        partition by actor_activity.month_on order by actor_activity.event_count desc, actor.actor_id asc
    ) <= 5
order by actor_activity.month_on desc, actor_activity.event_count desc, actor.actor_id asc
limit 120;
