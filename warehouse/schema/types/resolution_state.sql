-- What became of a time expression.
create type resolution_state as enum('resolved', 'unanchored', 'impossible');
