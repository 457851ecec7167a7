-- One row per actor: those of the seeds, and those that only documents know.
create table actor (
    actor_id varchar primary key, -- Key of the actor; a readable name for those of the seeds.
    kind actor_kind not null, -- Person, state, organisation, outlet or people.
    name_en varchar not null, -- Name in English, or as first written.
    name_ar varchar not null, -- Name in Arabic, or as first written.
    wikidata_id varchar, -- Identifier in Wikidata, where certain.
    country varchar, -- The state it belongs to, an actor_id.
    is_known boolean not null -- Whether it stands in the seeds; false where only documents name it.
);
