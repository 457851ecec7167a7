-- One row per event and outlet that tells it.
select distinct
    telling.event_id,
    event.event_no,
    document.outlet,
from telling
inner join event on telling.event_id = event.event_id
inner join document on telling.document_id = document.document_id
where telling.event_id in (select touched.event_id from touched)
order by document.outlet, telling.event_id;
