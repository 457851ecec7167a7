-- One row per telling that is the least sure, for a person to confirm: $most of them (200).
select
    telling.telling_id,
    telling.event_id,
    telling.document_id,
    document.outlet,
    document.lang,
    telling.event_type,
    telling.status,
    telling.starts_on,
    telling.ends_on,
    telling.trigger_words,
    substr(document.text, sentence.starts_at + 1, sentence.ends_at - sentence.starts_at) as sentence,
    telling.time_reason_ar,
    telling.time_reason_en,
    telling.rule,
    telling.confidence,
from telling
inner join document on telling.document_id = document.document_id
inner join sentence on telling.document_id = sentence.document_id and telling.sentence_no = sentence.sentence_no
where telling.confidence < coalesce($below::double, 0.5)
order by telling.confidence, telling.telling_id
limit coalesce($most::bigint, 200) offset coalesce($skip::bigint, 0);
