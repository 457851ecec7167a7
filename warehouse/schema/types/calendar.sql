-- The calendar in which a date was written.
create type calendar as enum('gregorian', 'hijri');
