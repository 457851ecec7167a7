-- One row: how many dated events there are of a period, of some types, doubtful ones with the others or not.
select count(*) as event_count
from event
where
    event.starts_on is not null
    and ($from_on::date is null or event.ends_on >= $from_on::date)
    and ($to_on::date is null or event.starts_on <= $to_on::date)
    and ($types::varchar[] is null or list_contains($types::varchar[], event.event_type))
    and (not coalesce($is_visible_only::boolean, false) or event.is_default_visible);
