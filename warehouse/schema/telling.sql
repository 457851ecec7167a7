-- One row per event told in a document: what this document says of it.
create table telling (
    telling_id varchar not null, -- Key of the telling.
    event_id varchar not null, -- The event that it tells, shared by all documents that tell it.
    document_id varchar not null, -- The document.
    sentence_no integer not null, -- The sentence that first tells it.
    starts_at integer not null, -- First code point of the trigger.
    ends_at integer not null, -- The code point after its last.
    trigger_words varchar not null, -- The words that tell the event.
    event_type varchar not null, -- Type of the event.
    mode varchar, -- Mode, where plain: meet, visit, call, talks, airstrike.
    status event_status not null, -- Whether it took place, as this document has it.
    starts_on date, -- First day on which it took place, as this document has it; null where the text gives no hold.
    ends_on date, -- Last day, included.
    granularity granularity, -- How fine the span of days is.
    time_expression_id varchar, -- The words of time that date it, where there are any.
    time_reason_ar varchar not null, -- Why it has these days, told in Arabic.
    time_reason_en varchar not null, -- Why it has these days, told in English.
    place varchar, -- The place, as written.
    place_starts_at integer, -- First code point of the place.
    place_ends_at integer, -- The code point after its last.
    echoes struct(starts_at integer, ends_at integer)[] not null, -- Later words of the document that tell it again.
    rule varchar not null, -- The rule that found it.
    confidence double not null, -- Probability that the document tells this event so.
    check (starts_at < ends_at),
    check (starts_on <= ends_on),
    check (confidence between 0 and 1)
);
