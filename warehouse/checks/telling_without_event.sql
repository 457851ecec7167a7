-- A telling belongs to an event that is not there, or is of a type that is not:
select telling.telling_id
from telling
anti join event on telling.event_id = event.event_id;
