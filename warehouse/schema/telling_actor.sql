-- One row per actor of a telling and role.
create table telling_actor (
    telling_id varchar not null, -- The telling.
    document_id varchar not null, -- The document.
    actor_id varchar not null, -- The actor.
    role event_role not null -- What it does in the event.
);
