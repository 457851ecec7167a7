-- One row: how much waits for a person in each queue of the review, what was $decided left out.
select
    (
        select count(*) from conflict
        where not coalesce(list_contains($decided::varchar[], conflict.event_id), false)
    ) as conflicts,
    (
        select count(*) from event
        where event.starts_on is null and not coalesce(list_contains($decided::varchar[], event.event_id), false)
    ) as undated,
    (
        select count(*) from telling
        where
            telling.confidence < 0.5
            and not coalesce(list_contains($decided::varchar[], telling.event_id), false)
    ) as low,
    (
        select count(*) from actor
        where
            not actor.is_known
            and not coalesce(list_contains($decided::varchar[], actor.actor_id), false)
            and actor.actor_id in (select mention.actor_id from mention)
    ) as unlinked,
    (
        select count(*) from quarantine
        where not coalesce(list_contains($decided::varchar[], quarantine.path), false)
    ) as quarantine;
