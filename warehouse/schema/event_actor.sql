-- One row per actor of an event and role, gathered from its tellings.
create table event_actor (
    event_id varchar not null, -- The event.
    event_no integer not null, -- The event's number, as in event.
    actor_id varchar not null, -- The actor.
    role event_role not null -- What it does in the event.
);
