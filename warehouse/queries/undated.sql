-- One row per event without a day that passes the filters, surest first, with one telling's reason: $most (200).
select
    event.event_id,
    event.event_type,
    event.quad_class,
    event.status,
    event.place,
    event.confidence,
    event.telling_count,
    any_value(struct_pack(
        telling_id := telling.telling_id,
        document_id := telling.document_id,
        outlet := document.outlet,
        lang := document.lang,
        trigger_words := telling.trigger_words,
        sentence := substr(document.text, sentence.starts_at + 1, sentence.ends_at - sentence.starts_at),
        time_reason_ar := telling.time_reason_ar,
        time_reason_en := telling.time_reason_en,
        anchor_earliest_on := document.anchor_earliest_on,
        anchor_latest_on := document.anchor_latest_on
    )) as telling,
from
    matching(
        $from_on, $to_on, $actors, $together, $types, $statuses, $outlets, $places, $words, $min_confidence,
        $is_visible_only
    ) as event
inner join telling on event.event_id = telling.event_id
inner join document on telling.document_id = document.document_id
inner join sentence on telling.document_id = sentence.document_id and telling.sentence_no = sentence.sentence_no
where event.starts_on is null
group by all
order by event.confidence desc, event.event_id asc
limit coalesce($most::bigint, 200) offset coalesce($skip::bigint, 0);
