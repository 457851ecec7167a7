-- One row per reason to believe that a document was written between two days.
create table evidence (
    document_id varchar not null, -- The document.
    evidence_no integer not null, -- Place among its evidence, from 0.
    kind varchar not null, -- What kind of evidence: metadata, office, landmark, weekday, stated date.
    words varchar, -- The words that show it, where they stand in the text.
    starts_at integer, -- Their first code point.
    ends_at integer, -- The code point after their last.
    earliest_on date not null, -- First day that it allows.
    latest_on date not null, -- Last day that it allows.
    weight double not null, -- How sure it is, 0 to 1.
    reason_ar varchar not null, -- Why it says so, told in Arabic.
    reason_en varchar not null, -- Why it says so, told in English.
    check (earliest_on <= latest_on)
);
