-- A stretch of text that has no document, or ends after it does where it was read last or is undated:
with furthest as (
    select
        stretch.document_id,
        max(stretch.ends_at) as ends_at,
    from (
        select sentence.document_id, sentence.ends_at from sentence
        union all
        select time_expression.document_id, time_expression.ends_at from time_expression
        union all
        select mention.document_id, mention.ends_at from mention
        union all
        select telling.document_id, telling.ends_at from telling
        union all
        select attribution.document_id, attribution.content_ends_at from attribution
        union all
        select evidence.document_id, evidence.ends_at from evidence
        union all
        select resolution.document_id, 0 as ends_at from resolution
    ) as stretch
    group by stretch.document_id
)

select
    furthest.document_id,
    furthest.ends_at,
from furthest
left join checked_text on furthest.document_id = checked_text.document_id
where
    furthest.ends_at > length(checked_text.text)
    or furthest.document_id not in (select document.document_id from document);
