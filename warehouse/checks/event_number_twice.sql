-- Two events bear one number:
select
    counted.events,
    counted.numbers,
from (
    select
        count(*) as events,
        count(distinct event.event_no) as numbers,
    from event
) as counted
where counted.events != counted.numbers;
