-- An event that no document tells:
select event.event_id
from event
anti join telling on event.event_id = telling.event_id;
