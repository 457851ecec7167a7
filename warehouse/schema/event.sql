-- One row per event, however many documents tell it.
create table event (
    event_id varchar primary key, -- Key of the event.
    event_no integer not null, -- Its number in this build, for joins; the next build may number it anew.
    event_type varchar not null, -- Type of the event.
    quad_class quad_class not null, -- Its quarter of conflict and cooperation.
    mode varchar, -- Mode, where plain: meet, visit, call, talks, airstrike.
    status event_status not null, -- Whether it took place, by the best of its tellings.
    starts_on date, -- First day on which it took place; null where no text gives a hold.
    ends_on date, -- Last day, included.
    granularity granularity, -- How fine the span of days is.
    place varchar, -- The place, as written in the best telling that names one.
    confidence double not null, -- Probability that the event is as told.
    telling_count integer not null, -- How many documents' tellings it has.
    outlet_count integer not null, -- How many outlets tell it.
    has_conflict boolean not null, -- Whether tellings differ in day, number, actor or status.
    is_default_visible boolean not null, -- Whether it is shown unasked: sure enough, with an actor, dated.
    check (starts_on <= ends_on),
    check (confidence between 0 and 1)
);
