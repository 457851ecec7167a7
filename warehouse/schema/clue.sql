-- One row per telling: by what it is compared with the tellings of other documents.
create table clue (
    telling_id varchar not null, -- The telling.
    document_id varchar not null, -- The document.
    names varchar[] not null, -- The actors named in its sentences.
    rare varchar[] not null, -- The words of its sentences that are no ordinary ones, most of them names.
    words varchar[] not null, -- The other words of its sentences that tell something.
    places varchar[] not null, -- The consonants of its place, the same in Arabic and in Latin letters.
    figures struct(kind varchar, value integer, is_alone boolean)[] not null -- What the numbers of its sentences count.
);
