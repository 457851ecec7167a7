-- One row per event that passes the filters, by day, undated ones last, with all that a file of events tells.
with hit as (
    select event.*
    from
        matching(
            $from_on, $to_on, $actors, $together, $types, $statuses, $outlets, $places, $words, $min_confidence,
            $is_visible_only
        ) as event
),

party as (
    select
        event_actor.event_id,
        event_actor.role,
        struct_pack(
            actor_id := actor.actor_id,
            kind := actor.kind::varchar,
            name_en := actor.name_en,
            name_ar := actor.name_ar,
            wikidata_id := actor.wikidata_id
        ) as actor,
    from event_actor
    inner join actor on event_actor.actor_id = actor.actor_id
    where event_actor.event_id in (select hit.event_id from hit)
),

gathered as (
    select
        party.event_id,
        list(party.actor order by party.actor) filter (party.role = 'source') as sources,
        list(party.actor order by party.actor) filter (party.role = 'target') as targets,
        list(party.actor order by party.actor) filter (party.role = 'reported_by') as reporters,
    from party
    group by party.event_id
),

told as (
    select
        telling.event_id,
        list(distinct document.outlet order by document.outlet) as outlets,
        list(distinct document.url order by document.url) filter (document.url != '') as urls,
        arg_max(
            struct_pack(
                document_id := telling.document_id,
                sentence := substr(document.text, sentence.starts_at + 1, sentence.ends_at - sentence.starts_at),
                time_reason_en := telling.time_reason_en,
                time_reason_ar := telling.time_reason_ar
            ),
            row(telling.confidence, telling.telling_id)
        ) as best,
    from telling
    inner join document on telling.document_id = document.document_id
    left join sentence on telling.document_id = sentence.document_id and telling.sentence_no = sentence.sentence_no
    where telling.event_id in (select hit.event_id from hit)
    group by telling.event_id
)

select
    hit.event_id,
    hit.starts_on,
    hit.ends_on,
    hit.granularity::varchar as granularity,
    hit.event_type,
    event_type.name_en as type_en,
    event_type.name_ar as type_ar,
    hit.quad_class::varchar as quad_class,
    hit.mode,
    hit.status::varchar as status,
    coalesce(gathered.sources, []) as sources,
    coalesce(gathered.targets, []) as targets,
    coalesce(gathered.reporters, []) as reporters,
    hit.place,
    hit.confidence,
    hit.telling_count,
    hit.outlet_count,
    hit.has_conflict,
    told.outlets,
    coalesce(told.urls, []) as urls,
    told.best.document_id as document_id,
    told.best.sentence as sentence,
    told.best.time_reason_en as time_reason_en,
    told.best.time_reason_ar as time_reason_ar,
from hit
inner join event_type on hit.event_type = event_type.event_type
inner join told on hit.event_id = told.event_id
left join gathered on hit.event_id = gathered.event_id
order by hit.starts_on nulls last, hit.event_id;
