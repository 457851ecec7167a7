-- One row per actor who was a party to events that pass the filters, by key: a network's nodes.
select
    actor.actor_id,
    actor.kind::varchar as kind,
    actor.name_en,
    actor.name_ar,
    count(distinct event_actor.event_id) as events,
from event_actor
inner join actor on event_actor.actor_id = actor.actor_id
where
    event_actor.role != 'reported_by'
    and event_actor.event_id in (
        select event.event_id
        from
            matching(
                $from_on, $to_on, $actors, $together, $types, $statuses, $outlets, $places, $words, $min_confidence,
                $is_visible_only
            ) as event
    )
group by all
order by actor.actor_id;
