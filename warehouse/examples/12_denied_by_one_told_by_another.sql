-- One row per event that one document tells as happened and another as denied.
select
    telling.event_id,
    list(distinct document.outlet order by document.outlet) filter (telling.status = 'happened') as told_by,
    list(distinct document.outlet order by document.outlet) filter (telling.status = 'denied') as denied_by,
from telling
inner join document on telling.document_id = document.document_id
group by telling.event_id
having count(distinct telling.status) filter (telling.status in ('happened', 'denied')) = 2
order by telling.event_id
limit 50;
