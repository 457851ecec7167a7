-- One row per actor that the tellings in question name: what it is called.
select
    actor.actor_id,
    actor.name_ar,
    actor.name_en,
from actor
where
    actor.actor_id in (
        select telling_actor.actor_id
        from telling_actor
        where telling_actor.telling_id in (select asked.telling_id from asked)
        union all
        select unnest(clue.names)
        from clue
        where clue.telling_id in (select asked.telling_id from asked)
    );
