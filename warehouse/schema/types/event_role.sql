-- What an actor does in an event: source does it, target receives it, reported_by tells of it.
create type event_role as enum('source', 'target', 'reported_by');
