-- One row per place where a text says who says so.
create table attribution (
    attribution_id varchar not null, -- Key of the attribution.
    document_id varchar not null, -- The document.
    sentence_no integer not null, -- The sentence of the cue.
    source_actor_id varchar, -- Who says it; null where it is nobody we know.
    source_words varchar, -- The words that name the source, where there are any.
    cue_starts_at integer not null, -- First code point of the cue.
    cue_ends_at integer not null, -- The code point after its last.
    cue_words varchar not null, -- The cue: said, according to.
    verb_class verb_class not null, -- Says, claims or denies.
    content_starts_at integer not null, -- First code point of what is said.
    content_ends_at integer not null, -- The code point after its last.
    is_direct boolean not null, -- Whether it is quoted word for word.
    parent_id varchar, -- The attribution inside which this one stands.
    check (cue_starts_at < cue_ends_at),
    check (content_starts_at <= content_ends_at)
);
