-- One row per event and lane of the timeline that it stands in, by actor or outlet, kept ready and sorted by day.
create table event_lane (
    kind varchar not null, -- What the lane stands for: actor or outlet.
    lane varchar not null, -- The actor, or the outlet.
    event_id varchar not null, -- The event.
    event_no integer not null, -- The event's number, as in event.
    event_type varchar not null, -- Its type.
    starts_on date not null, -- Its first day.
    ends_on date not null, -- Its last day.
    is_default_visible boolean not null -- Whether the dashboard shows it unasked.
);
