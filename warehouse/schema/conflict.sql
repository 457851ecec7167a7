-- One row per point on which two tellings of an event differ.
create table conflict (
    conflict_id varchar not null, -- Key of the conflict.
    event_id varchar not null, -- The event.
    kind conflict_kind not null, -- On what they differ: day, number, actor or status.
    telling_a_id varchar not null, -- One telling.
    telling_b_id varchar not null, -- The other.
    detail_ar varchar not null, -- The difference, told in Arabic.
    detail_en varchar not null -- The difference, told in English.
);
