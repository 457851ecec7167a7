-- One row per event and unordered pair of its actors who act or are acted on, kept ready for who was with whom.
create table event_pair (
    event_id varchar not null, -- The event.
    actor_a_id varchar not null, -- The actor whose key comes first.
    actor_b_id varchar not null, -- The other actor.
    starts_on date, -- First day of the event.
    check (actor_a_id < actor_b_id)
);
