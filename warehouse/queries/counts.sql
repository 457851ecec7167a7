-- One row: how much there is of what, for the last line of a run and the head of a page.
select
    (select count(*) from document) as documents,
    (select count(*) from event) as events,
    (
        select count(*) from event
        where event.starts_on is null
    ) as undated,
    (
        select count(*) from event
        where event.has_conflict
    ) as conflicted,
    (
        select count(*) from resolution
        where resolution.state != 'resolved'
    ) as unresolved,
    (
        select count(*) from actor
        where actor.is_known
    ) as known_actors,
    (
        select count(*) from actor
        where not actor.is_known
    ) as unlinked,
    (select count(*) from quarantine) as quarantined;
