-- One row per document that does not say when it was written, with the days left open and the strongest evidence.
select
    document.path,
    document.title,
    document.anchor_earliest_on,
    document.anchor_latest_on,
    document.anchor_best_on,
    document.anchor_confidence,
    arg_max(evidence.reason_en, evidence.weight) as strongest_reason,
from document
left join evidence on document.document_id = evidence.document_id
where document.published_on is null
group by all
order by document.path
limit 100;
