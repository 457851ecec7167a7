-- One row per refresh that made this build or one before it.
create table run (
    run_id varchar primary key, -- Key of the run.
    started_at timestamptz not null, -- When it began.
    ended_at timestamptz not null, -- When its rows were in.
    extractor_version varchar not null, -- Version of code, language data and seeds.
    document_count bigint not null, -- Documents in the build.
    read_count bigint not null, -- Documents read in this run.
    removed_count bigint not null, -- Documents removed in this run.
    event_count bigint not null, -- Events in the build.
    unresolved_count bigint not null, -- Time expressions without days that should have some.
    unlinked_count bigint not null, -- Actors that stand in no seed.
    quarantined_count bigint not null -- Inputs that could not be read.
);
