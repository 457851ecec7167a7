-- Whether an event took place.
create type event_status as enum('happened', 'planned', 'denied', 'conditional');
