-- In what two tellings of an event differ.
create type conflict_kind as enum('day', 'number', 'actor', 'status');
