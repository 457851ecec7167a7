-- A telling of a type that seeds/event_types.csv does not have:
select telling.telling_id, telling.event_type
from telling
anti join event_type on telling.event_type = event_type.event_type;
