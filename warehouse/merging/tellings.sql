-- One row per telling in question: what is compared of it.
with party as (
    select
        telling_actor.telling_id,
        list_sort(list(telling_actor.actor_id) filter (where telling_actor.role = 'source')) as sources,
        list_sort(list(telling_actor.actor_id) filter (where telling_actor.role = 'target')) as targets,
    from telling_actor
    where telling_actor.telling_id in (select asked.telling_id from asked)
    group by telling_actor.telling_id
)

select
    telling.telling_id,
    telling.document_id,
    document.lang,
    document.outlet,
    document.title,
    telling.event_type,
    telling.mode,
    telling.status,
    telling.rule,
    telling.starts_on,
    telling.ends_on,
    telling.granularity,
    telling.time_expression_id is not null as is_dated,
    telling.sentence_no,
    telling.place,
    telling.confidence,
    document.published_on,
    coalesce(party.sources, []) as sources,
    coalesce(party.targets, []) as targets,
    clue.names,
    clue.rare,
    clue.words,
    clue.places,
    clue.figures,
from telling
inner join document on telling.document_id = document.document_id
inner join clue on telling.telling_id = clue.telling_id
left join party on telling.telling_id = party.telling_id
where telling.telling_id in (select asked.telling_id from asked)
order by telling.telling_id;
