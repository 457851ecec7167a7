-- One row per dated event, with its parties by name: what happened when.
create view timeline as
with party as (
    select
        event_actor.event_id,
        string_agg(actor.name_en, '; ' order by actor.name_en) filter (event_actor.role = 'source') as source_en,
        string_agg(actor.name_ar, '؛ ' order by actor.name_ar) filter (event_actor.role = 'source') as source_ar,
        string_agg(actor.name_en, '; ' order by actor.name_en) filter (event_actor.role = 'target') as target_en,
        string_agg(actor.name_ar, '؛ ' order by actor.name_ar) filter (event_actor.role = 'target') as target_ar,
    from event_actor
    inner join actor on event_actor.actor_id = actor.actor_id
    group by event_actor.event_id
)

select
    event.event_id, -- Key of the event.
    event.starts_on, -- First day on which it took place.
    event.ends_on, -- Last day, included.
    event.granularity, -- How fine the span of days is.
    event.event_type, -- Type of the event.
    event.mode, -- Mode, where plain.
    event.status, -- Whether it took place.
    party.source_en, -- Who does it, in English, several parted by semicolons.
    party.source_ar, -- Who does it, in Arabic.
    party.target_en, -- Who receives it, in English.
    party.target_ar, -- Who receives it, in Arabic.
    event.place, -- The place, as written.
    event.confidence, -- Probability that the event is as told.
    event.telling_count, -- How many documents tell it.
    event.outlet_count, -- How many outlets tell it.
    event.has_conflict, -- Whether tellings differ.
    event.is_default_visible, -- Whether the dashboard shows it unasked.
from event
left join party on event.event_id = party.event_id
where event.starts_on is not null;
