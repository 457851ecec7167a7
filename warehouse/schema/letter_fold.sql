-- One row per letter that search reads as another, by language.
create table letter_fold (
    lang varchar not null, -- Language, ISO 639-1.
    letter varchar not null, -- The letter as written.
    plain varchar not null -- What it is read as.
);
