-- Two events bear one number, or a party or an outlet has the number of another event:
select event.event_no
from event
group by event.event_no
having count(*) > 1
union all
select event_actor.event_no
from event_actor
inner join event on event_actor.event_no = event.event_no
where event_actor.event_id != event.event_id
union all
select event_outlet.event_no
from event_outlet
inner join event on event_outlet.event_no = event.event_no
where event_outlet.event_id != event.event_id;
