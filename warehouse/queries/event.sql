-- One row: an event, with its parties.
with party as (
    select
        event_actor.event_id,
        event_actor.role,
        struct_pack(
            actor_id := actor.actor_id, kind := actor.kind, name_en := actor.name_en, name_ar := actor.name_ar
        ) as actor,
    from event_actor
    inner join actor on event_actor.actor_id = actor.actor_id
    where event_actor.event_id = $event_id
)

select
    event.*,
    event_type.name_en as type_en,
    event_type.name_ar as type_ar,
    (
        select list(party.actor order by party.actor) from party
        where party.role = 'source'
    ) as sources,
    (
        select list(party.actor order by party.actor) from party
        where party.role = 'target'
    ) as targets,
    (
        select list(party.actor order by party.actor) from party
        where party.role = 'reported_by'
    ) as reporters,
from event
inner join event_type on event.event_type = event_type.event_type
where event.event_id = $event_id;
