-- One row per dated event that passes the filters, by day: $most of them (5,000) after skipping $skip.
with chosen as (
    select event.*
    from
        matching(
            $from_on, $to_on, $actors, $together, $types, $statuses, $outlets, $places, $words, $min_confidence,
            $is_visible_only
        ) as event
    where event.starts_on is not null
    order by event.starts_on, event.event_id
    limit coalesce($most::bigint, 5000) offset coalesce($skip::bigint, 0)
),

party as (
    select
        event_actor.event_id,
        event_actor.role,
        struct_pack(
            actor_id := actor.actor_id, kind := actor.kind, name_en := actor.name_en, name_ar := actor.name_ar
        ) as actor,
    from event_actor
    inner join actor on event_actor.actor_id = actor.actor_id
    where event_actor.event_id in (select chosen.event_id from chosen)
),

gathered as (
    select
        party.event_id,
        list(party.actor order by party.actor) filter (party.role = 'source') as sources,
        list(party.actor order by party.actor) filter (party.role = 'target') as targets,
        list(party.actor order by party.actor) filter (party.role = 'reported_by') as reporters,
    from party
    group by party.event_id
)

select
    chosen.*,
    coalesce(gathered.sources, []) as sources,
    coalesce(gathered.targets, []) as targets,
    coalesce(gathered.reporters, []) as reporters,
from chosen
left join gathered on chosen.event_id = gathered.event_id
order by chosen.starts_on, chosen.event_id;
