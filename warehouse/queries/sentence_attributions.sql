-- One row per saying in a document: who says it, with which word, and the stretch that is said.
select
    attribution.sentence_no,
    attribution.source_actor_id as actor_id,
    attribution.source_words,
    attribution.cue_words,
    attribution.verb_class::varchar as verb_class,
    attribution.content_starts_at,
    attribution.content_ends_at,
    actor.name_ar,
    actor.name_en,
from attribution
left join actor on attribution.source_actor_id = actor.actor_id
where attribution.document_id = $document_id
order by attribution.content_starts_at;
