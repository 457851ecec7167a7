-- One row per name by which an actor goes, by language.
create table actor_name (
    actor_id varchar not null, -- The actor.
    lang varchar not null, -- Language of the name.
    name varchar not null, -- The name.
    form varchar not null -- Full, short, official, acronym, capital, demonym_people, ambiguous.
);
