-- One row per place where a text says that an actor says something, latest first: $most of them (100).
select
    attribution.attribution_id,
    attribution.document_id,
    document.outlet,
    document.lang,
    document.published_on,
    attribution.verb_class,
    attribution.cue_words,
    attribution.is_direct,
    substr(
        document.text, attribution.content_starts_at + 1, attribution.content_ends_at - attribution.content_starts_at
    ) as content,
from attribution
inner join document on attribution.document_id = document.document_id
where attribution.source_actor_id = $actor_id
order by document.published_on desc nulls last, attribution.document_id asc, attribution.cue_starts_at asc
limit coalesce($most::bigint, 100) offset coalesce($skip::bigint, 0);
