-- One row per event and outlet that tells it, kept ready and sorted by outlet.
create table event_outlet (
    event_id varchar not null, -- The event.
    event_no integer not null, -- The event's number, as in event.
    outlet varchar not null -- The outlet, as in document.
);
