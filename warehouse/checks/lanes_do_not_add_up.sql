-- The lanes kept ready are not those of the dated events, each once for every outlet:
select
    lanes.how_many as lanes,
    events.how_many as events,
from (
    select count(*) as how_many
    from event_lane
    where event_lane.kind = 'outlet'
) as lanes
cross join (
    select coalesce(sum(event.outlet_count), 0) as how_many
    from event
    where event.starts_on is not null
) as events
where lanes.how_many != events.how_many;
