-- The four types of TIMEX3.
create type timex_type as enum('DATE', 'TIME', 'DURATION', 'SET');
