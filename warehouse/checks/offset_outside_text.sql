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
)

select
    furthest.document_id,
    furthest.ends_at,
from furthest
left join document on furthest.document_id = document.document_id
where
    document.document_id is null
    or (
        (
            document.published_on is null
            or furthest.document_id in (
                select doc_manifest.document_id
                from doc_manifest
                where doc_manifest.read_at = (select max(latest.read_at) from doc_manifest as latest)
            )
        )
        and furthest.ends_at > length(document.text)
    );
