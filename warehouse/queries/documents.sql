-- One row per document, latest first, without its text: $most of them (200) after skipping $skip.
select
    document.* exclude (text),
    length(document.text) as characters,
    count(telling.telling_id) as tellings,
    count(telling.telling_id) filter (telling.starts_on is null) as undated_tellings,
from document
left join telling on document.document_id = telling.document_id
where
    ($outlets::varchar[] is null or list_contains($outlets::varchar[], document.outlet))
    and ($langs::varchar[] is null or list_contains($langs::varchar[], document.lang))
    and ($from_on::date is null or document.anchor_latest_on >= $from_on::date)
    and ($to_on::date is null or document.anchor_earliest_on <= $to_on::date)
    and (not coalesce($is_undated_only::boolean, false) or document.published_on is null)
group by all
order by document.anchor_best_on desc nulls last, document.document_id asc
limit coalesce($most::bigint, 200) offset coalesce($skip::bigint, 0);
