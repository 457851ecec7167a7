-- One row per place in a text where an actor is named.
create table mention (
    mention_id varchar not null, -- Key of the mention.
    document_id varchar not null, -- The document.
    sentence_no integer not null, -- The sentence in which it stands.
    starts_at integer not null, -- Its first code point in the text.
    ends_at integer not null, -- The code point after its last.
    words varchar not null, -- The words themselves.
    actor_id varchar not null, -- Who is named.
    form mention_form not null, -- By name, or by office.
    rule varchar not null, -- The rule that saw it.
    confidence double not null, -- Probability that it names this actor.
    reason_ar varchar not null, -- Why it is this actor, told in Arabic.
    reason_en varchar not null, -- Why it is this actor, told in English.
    check (starts_at < ends_at),
    check (confidence between 0 and 1)
);
