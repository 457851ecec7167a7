-- One row per word or number of a document, kept for search.
create table token (
    word varchar not null, -- The word as search compares it: no marks, one form of each letter, clitics set apart.
    document_id varchar not null, -- The document.
    sentence_no integer not null, -- The sentence in which it stands.
    position integer not null, -- Place among the document's tokens, from 0; clitics share their word's place.
    starts_at integer not null, -- Its first code point in the text.
    ends_at integer not null -- The code point after its last.
);
