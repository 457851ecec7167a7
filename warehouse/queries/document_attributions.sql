-- One row per attribution of a document, in order: who says what.
select
    attribution.*,
    actor.name_en,
    actor.name_ar,
    substr(
        document.text, attribution.content_starts_at + 1, attribution.content_ends_at - attribution.content_starts_at
    ) as content,
from attribution
inner join document on attribution.document_id = document.document_id
left join actor on attribution.source_actor_id = actor.actor_id
where attribution.document_id = $document_id
order by attribution.cue_starts_at, attribution.attribution_id;
