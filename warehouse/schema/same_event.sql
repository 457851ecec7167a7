-- One row per pair of tellings that tell one event, with what speaks for it.
create table same_event (
    telling_a_id varchar not null, -- One telling.
    telling_b_id varchar not null, -- The other.
    score double not null, -- How much speaks for it; decisions have the highest.
    is_within boolean not null, -- Whether one gives a week or a month and the other a day in it.
    reason_ar varchar not null, -- What speaks for it, told in Arabic.
    reason_en varchar not null, -- What speaks for it, told in English.
    check (telling_a_id < telling_b_id)
);
