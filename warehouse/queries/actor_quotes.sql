-- One row per thing that texts say an actor says, as often as it is printed, latest first: $most of them (100).
with said as (
    select
        attribution.document_id,
        document.outlet,
        document.lang,
        document.published_on,
        attribution.verb_class,
        attribution.is_direct,
        attribution.cue_starts_at,
        trim(
            substr(
                document.text,
                attribution.content_starts_at + 1,
                attribution.content_ends_at - attribution.content_starts_at
            )
        ) as content,
    from attribution
    inner join document on attribution.document_id = document.document_id
    where attribution.source_actor_id = $actor_id
)

select
    content,
    arg_max(document_id, row(published_on, document_id)) as document_id,
    arg_max(outlet, row(published_on, document_id)) as outlet,
    any_value(lang) as lang,
    max(published_on) as published_on,
    any_value(verb_class) as verb_class,
    bool_or(is_direct) as is_direct,
    count(*) as times,
from said
where content != ''
group by content
order by published_on desc nulls last, document_id asc, min(cue_starts_at) asc
limit coalesce($most::bigint, 100) offset coalesce($skip::bigint, 0);
