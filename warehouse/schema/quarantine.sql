-- One row per input that could not be read, with its reason.
create table quarantine (
    path varchar not null, -- The file, relative to the folder of articles.
    line_no integer, -- The line, from 1, where the file has many documents.
    reason_ar varchar not null, -- Why it could not be read, told in Arabic.
    reason_en varchar not null, -- Why it could not be read, told in English.
    content_hash varchar not null, -- Hash of what was read: it is tried again when it changes.
    seen_at timestamptz not null -- When it was tried.
);
