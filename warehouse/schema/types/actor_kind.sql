-- What an actor is.
create type actor_kind as enum('person', 'state', 'organisation', 'outlet', 'people');
