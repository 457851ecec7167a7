-- One row per office that an actor held, with its days.
create table office (
    actor_id varchar not null, -- Who held it.
    office varchar not null, -- The office: foreign_minister, president.
    name_en varchar not null, -- The office in English.
    name_ar varchar not null, -- The office in Arabic.
    of_actor_id varchar, -- Of which state or organisation.
    starts_on date, -- First day in office; null where open.
    ends_on date, -- Last day in office; null where open.
    check (starts_on <= ends_on)
);
