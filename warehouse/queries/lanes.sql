-- One row per lane, fullest first: $by is event_type, quad_class, place, actor or outlet; $most lanes (50) at most.
select
    case $by
        when 'event_type' then event.event_type
        when 'quad_class' then event.quad_class::varchar
        when 'place' then event.place
        else coalesce(party.actor_id, outlet.outlet)
    end as lane,
    count(distinct event.event_id) as events,
    min(event.starts_on) as first_on,
    max(event.ends_on) as last_on,
from
    matching(
        $from_on, $to_on, $actors, $together, $types, $statuses, $outlets, $places, $words, $min_confidence,
        $is_visible_only
    ) as event
left join (
    select distinct
        event_actor.event_id,
        event_actor.actor_id,
    from event_actor
    where $by = 'actor' and event_actor.role != 'reported_by'
) as party on event.event_id = party.event_id
left join (
    select distinct
        telling.event_id,
        document.outlet,
    from telling
    inner join document on telling.document_id = document.document_id
    where $by = 'outlet'
) as outlet on event.event_id = outlet.event_id
where event.starts_on is not null and lane is not null
group by lane
order by events desc, lane asc
limit coalesce($most::bigint, 50);
