-- One row per telling without a day: the words, and why no day was found.
create view undated as
select
    telling.telling_id, -- The telling.
    telling.event_id, -- The event.
    telling.document_id, -- The document.
    document.outlet, -- Who published it.
    telling.event_type, -- Type of the event.
    telling.trigger_words, -- The words that tell it.
    telling.time_reason_ar, -- Why no day was found, told in Arabic.
    telling.time_reason_en, -- Why no day was found, told in English.
    document.anchor_earliest_on, -- First day on which the document may have been written.
    document.anchor_latest_on, -- Last day on which the document may have been written.
    telling.confidence, -- Probability that the document tells this event so.
from telling
inner join document on telling.document_id = document.document_id
where telling.starts_on is null;
