-- One row per actor whose name begins with $prefix or has a word that does, busiest first: $most of them (50).
select
    actor.actor_id,
    actor.kind,
    actor.name_en,
    actor.name_ar,
    actor.is_known,
    count(event_actor.event_id) as events,
from actor
left join event_actor on actor.actor_id = event_actor.actor_id
where
    ($kinds::varchar[] is null or list_contains($kinds::varchar[], actor.kind::varchar))
    and ($actor_ids::varchar[] is null or list_contains($actor_ids::varchar[], actor.actor_id))
    and (
        $prefix::varchar is null
        or contains(' ' || lower(actor.name_en), ' ' || lower($prefix::varchar))
        or contains(' ' || actor.name_ar, ' ' || $prefix::varchar)
        or actor.actor_id in (
            select actor_name.actor_id
            from actor_name
            where contains(' ' || lower(actor_name.name), ' ' || lower($prefix::varchar))
        )
    )
group by all
order by events desc, actor.actor_id asc
limit coalesce($most::bigint, 50) offset coalesce($skip::bigint, 0);
