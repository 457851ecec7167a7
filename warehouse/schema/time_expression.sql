-- One row per expression of time, as the text writes it.
create table time_expression (
    time_expression_id varchar not null, -- Key of the expression.
    document_id varchar not null, -- The document.
    sentence_no integer not null, -- The sentence in which it stands.
    starts_at integer not null, -- Its first code point in the text.
    ends_at integer not null, -- The code point after its last.
    words varchar not null, -- The words themselves.
    timex_type timex_type not null, -- DATE, TIME, DURATION or SET, as in TIMEX3.
    written_value varchar not null, -- What is written, before any anchor: XXXX-02-06 for «6 February».
    mod varchar, -- TIMEX3 modifier: START, MID, END, APPROX and so on.
    calendar calendar not null, -- The calendar in which it is written.
    rule varchar not null, -- The rule of timex.yml that fired.
    check (starts_at < ends_at)
);
