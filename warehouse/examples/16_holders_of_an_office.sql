-- One row per person who held an office, in time, with the events of those days.
select
    office.office,
    actor.name_en as holder,
    state.name_en as of_whom,
    office.starts_on,
    office.ends_on,
    count(distinct event.event_id) as events,
from office
inner join actor on office.actor_id = actor.actor_id
left join actor as state on office.of_actor_id = state.actor_id
left join event_actor on office.actor_id = event_actor.actor_id
left join event
    on
        event_actor.event_id = event.event_id
        and event.starts_on >= coalesce(office.starts_on, date '0001-01-01')
        and event.starts_on <= coalesce(office.ends_on, date '9999-12-31')
group by all
order by office.office, of_whom, office.starts_on, holder
limit 200;
