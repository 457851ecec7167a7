-- One row per actor of `named`: what it is called.
select
    actor.actor_id,
    actor.name_ar,
    actor.name_en,
from actor
where actor.actor_id in (select named.actor_id from named);
