-- One row per lane and bin that has events, for the lanes of $lanes; bins as in histogram, $by as in lanes.
select
    case $by
        when 'event_type' then event.event_type
        when 'quad_class' then event.quad_class::varchar
        when 'place' then event.place
        else coalesce(party.actor_id, outlet.outlet)
    end as lane,
    (event.starts_on - $first_on::date) * $bins::int // (($last_on::date - $first_on::date) + 1) as bin,
    count(distinct event.event_id) as events,
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
    where
        $by = 'actor' and event_actor.role != 'reported_by'
        and list_contains($lanes::varchar[], event_actor.actor_id)
) as party on event.event_id = party.event_id
left join (
    select distinct
        telling.event_id,
        document.outlet,
    from telling
    inner join document on telling.document_id = document.document_id
    where $by = 'outlet' and list_contains($lanes::varchar[], document.outlet)
) as outlet on event.event_id = outlet.event_id
where event.starts_on between $first_on::date and $last_on::date and list_contains($lanes::varchar[], lane)
group by lane, bin
order by lane, bin;
