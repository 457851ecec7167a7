-- One row per sentence of a document.
create table sentence (
    document_id varchar not null, -- The document.
    sentence_no integer not null, -- Place in the document, from 0.
    starts_at integer not null, -- Its first code point in the text.
    ends_at integer not null, -- The code point after its last.
    check (starts_at < ends_at)
);
