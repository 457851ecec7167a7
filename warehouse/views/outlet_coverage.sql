-- One row per outlet: how much of it was read, from when to when, and what it tells.
create view outlet_coverage as
with told as (
    select
        telling.document_id,
        count(*) as telling_count,
        count(*) filter (telling.starts_on is null) as undated_count,
    from telling
    group by telling.document_id
)

select
    document.outlet, -- The outlet, '' where unknown.
    count(*) as document_count, -- Documents read.
    count(*) filter (document.published_on is null) as undated_document_count, -- Documents that do not say when.
    min(document.anchor_best_on) as first_on, -- Day of the first document.
    max(document.anchor_best_on) as last_on, -- Day of the last document.
    coalesce(sum(told.telling_count), 0)::bigint as telling_count, -- Events told.
    coalesce(sum(told.undated_count), 0)::bigint as undated_telling_count, -- Events told without a day.
from document
left join told on document.document_id = told.document_id
group by document.outlet;
