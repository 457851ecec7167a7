-- One row per name of an actor.
select
    actor_name.lang,
    actor_name.name,
    actor_name.form,
from actor_name
where actor_name.actor_id = $actor_id
order by actor_name.lang, actor_name.form, actor_name.name;
