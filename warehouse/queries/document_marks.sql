-- One row per marked stretch of a document, in order: times, actors, events' triggers and places, cues of attribution.
select
    'time' as kind,
    time_expression.starts_at,
    time_expression.ends_at,
    time_expression.words,
    time_expression.sentence_no,
    time_expression.time_expression_id as mark_id,
    null as subject_id,
    resolution.value as label_en,
    resolution.value as label_ar,
    resolution.reason_en,
    resolution.reason_ar,
    time_expression.rule,
    resolution.confidence,
    resolution.starts_on,
    resolution.ends_on,
    resolution.conflict_en,
    resolution.conflict_ar,
from time_expression
inner join resolution on time_expression.time_expression_id = resolution.time_expression_id
where time_expression.document_id = $document_id and resolution.document_id = $document_id
union all by name
select
    'actor' as kind,
    mention.starts_at,
    mention.ends_at,
    mention.words,
    mention.sentence_no,
    mention.mention_id as mark_id,
    mention.actor_id as subject_id,
    actor.name_en as label_en,
    actor.name_ar as label_ar,
    mention.reason_en,
    mention.reason_ar,
    mention.rule,
    mention.confidence,
from mention
inner join actor on mention.actor_id = actor.actor_id
where mention.document_id = $document_id
union all by name
select
    'event' as kind,
    telling.starts_at,
    telling.ends_at,
    telling.trigger_words as words,
    telling.sentence_no,
    telling.telling_id as mark_id,
    telling.event_id as subject_id,
    event_type.name_en as label_en,
    event_type.name_ar as label_ar,
    telling.time_reason_en as reason_en,
    telling.time_reason_ar as reason_ar,
    telling.rule,
    telling.confidence,
    telling.starts_on,
    telling.ends_on,
from telling
inner join event_type on telling.event_type = event_type.event_type
where telling.document_id = $document_id
union all by name
select
    'place' as kind,
    telling.place_starts_at as starts_at,
    telling.place_ends_at as ends_at,
    telling.place as words,
    telling.sentence_no,
    telling.telling_id as mark_id,
    telling.event_id as subject_id,
    telling.place as label_en,
    telling.place as label_ar,
    telling.rule,
    telling.confidence,
from telling
where telling.document_id = $document_id and telling.place_starts_at is not null
union all by name
select
    'cue' as kind,
    attribution.cue_starts_at as starts_at,
    attribution.cue_ends_at as ends_at,
    attribution.cue_words as words,
    attribution.sentence_no,
    attribution.attribution_id as mark_id,
    attribution.source_actor_id as subject_id,
    coalesce(actor.name_en, attribution.source_words) as label_en,
    coalesce(actor.name_ar, attribution.source_words) as label_ar,
    attribution.verb_class::varchar as rule,
from attribution
left join actor on attribution.source_actor_id = actor.actor_id
where attribution.document_id = $document_id
order by starts_at asc, ends_at desc, kind asc, mark_id asc;
