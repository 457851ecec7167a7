-- One row per event that a document tells, in the order of its text.
select
    telling.telling_id,
    telling.event_id,
    telling.event_type,
    telling.mode,
    telling.status,
    telling.starts_on,
    telling.ends_on,
    telling.granularity,
    telling.trigger_words,
    telling.place,
    telling.confidence,
    event.outlet_count,
    event.has_conflict,
from telling
inner join event on telling.event_id = event.event_id
where telling.document_id = $document_id
order by telling.starts_at, telling.telling_id;
