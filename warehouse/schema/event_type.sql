-- One row per type of event: PLOVER's sixteen, and two of our own.
create table event_type (
    event_type varchar primary key, -- The type: CONSULT, ASSAULT.
    quad_class quad_class not null, -- Its quarter of conflict and cooperation.
    name_en varchar not null, -- Name in English.
    name_ar varchar not null -- Name in Arabic.
);
