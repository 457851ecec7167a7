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
    ) as stretch
    group by stretch.document_id
),

own as (
    select
        document.document_id,
        document.text,
    from document
    where document.document_id in (
        select undated.document_id
        from document as undated
        where undated.published_on is null
        union
        select doc_manifest.document_id
        from doc_manifest
        where doc_manifest.read_at = (select max(latest.read_at) from doc_manifest as latest)
    )
)

select
    furthest.document_id,
    furthest.ends_at,
from furthest
left join own on furthest.document_id = own.document_id
where
    furthest.ends_at > length(own.text)
    or furthest.document_id not in (select document.document_id from document);
