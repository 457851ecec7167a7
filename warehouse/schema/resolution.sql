-- One row per time expression: what it comes to, and why.
create table resolution (
    time_expression_id varchar not null, -- The expression.
    document_id varchar not null, -- The document.
    state resolution_state not null, -- Resolved, without an anchor, or impossible (30 February).
    value varchar not null, -- The full TIMEX3 value.
    starts_on date, -- First day, included; null for durations, sets and vague references.
    ends_on date, -- Last day, included.
    granularity granularity, -- How fine the span of days is.
    anchor_on date, -- The day from which it was read.
    leans_on_id varchar, -- The expression from which it was read, where it leans on one.
    implied varchar[] not null, -- Fields that the text does not write and we added: year, month, week, day.
    reason_ar varchar not null, -- How it was found, told in Arabic.
    reason_en varchar not null, -- How it was found, told in English.
    conflict_ar varchar, -- A contradiction in the text (a weekday that is not that date's), told in Arabic.
    conflict_en varchar, -- The same contradiction, told in English.
    confidence double not null, -- Probability that the days are right.
    edtf varchar, -- The value in EDTF, ISO 8601-2.
    candidates date[] not null, -- Other days it could be, where the anchor is not certain.
    check (starts_on <= ends_on),
    check (confidence between 0 and 1)
);
