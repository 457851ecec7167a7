-- One row: this run, with what the build holds after it.
insert into run by name
select
    $run_id as run_id,
    $started_at as started_at,
    $ended_at as ended_at,
    $extractor_version as extractor_version,
    (select count(*) from document) as document_count,
    $read_count as read_count,
    $removed_count as removed_count,
    (select count(*) from event) as event_count,
    (
        select count(*) from resolution
        where resolution.state != 'resolved'
    ) as unresolved_count,
    (
        select count(*) from actor
        where not actor.is_known
    ) as unlinked_count,
    (select count(*) from quarantine) as quarantined_count;
