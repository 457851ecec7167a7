-- One row: an actor, with how often and from when to when it is named and acts.
select
    actor.*,
    country.name_en as country_en,
    country.name_ar as country_ar,
    (
        select count(*) from mention
        where mention.actor_id = $actor_id
    ) as mentions,
    (
        select count(distinct mention.document_id) from mention
        where mention.actor_id = $actor_id
    ) as documents,
    count(distinct event.event_id) as events,
    min(event.starts_on) as first_on,
    max(event.ends_on) as last_on,
from actor
left join actor as country on actor.country = country.actor_id
left join event_actor on actor.actor_id = event_actor.actor_id
left join event on event_actor.event_id = event.event_id
where actor.actor_id = $actor_id
group by all;
