-- One row per event that passes the filters, by day, the first $most of them after skipping $skip.
select
    event.event_id,
    event.event_type,
    event.quad_class,
    event.mode,
    event.status,
    event.starts_on,
    event.ends_on,
    event.granularity,
    event.place,
    event.confidence,
    event.telling_count,
    event.outlet_count,
    event.has_conflict,
    event.is_default_visible,
    list(event_actor.actor_id order by event_actor.actor_id) filter (event_actor.role = 'source') as source_ids,
    list(event_actor.actor_id order by event_actor.actor_id) filter (event_actor.role = 'target') as target_ids,
    list(event_actor.actor_id order by event_actor.actor_id) filter (event_actor.role = 'reported_by') as reporter_ids,
from (
    select event.*
    from matching(
    from_on := $from_on,
    to_on := $to_on,
    actors := $actors,
    together := $together,
    types := $types,
    statuses := $statuses,
    outlets := $outlets,
    places := $places,
    words := $words,
    min_confidence := $min_confidence,
    is_visible_only := $is_visible_only
) as event
    where event.starts_on is not null
    order by event.starts_on, event.event_id
    limit coalesce($most::bigint, 5000) offset coalesce($skip::bigint, 0)
) as event
left join event_actor on event.event_id = event_actor.event_id
group by all
order by event.starts_on, event.event_id;
