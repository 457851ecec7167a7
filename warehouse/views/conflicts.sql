-- One row per point on which two tellings of an event differ, with both outlets and both days.
create view conflicts as
select
    conflict.conflict_id, -- Key of the conflict.
    conflict.event_id, -- The event.
    event.event_type, -- Type of the event.
    conflict.kind, -- On what they differ.
    conflict.detail_ar, -- The difference, told in Arabic.
    conflict.detail_en, -- The difference, told in English.
    conflict.telling_a_id, -- One telling.
    document_a.document_id as document_a_id, -- Its document.
    document_a.outlet as outlet_a, -- Its outlet.
    telling_a.starts_on as starts_a_on, -- Its first day.
    telling_a.ends_on as ends_a_on, -- Its last day.
    telling_a.status as status_a, -- Its status.
    conflict.telling_b_id, -- The other telling.
    document_b.document_id as document_b_id, -- Its document.
    document_b.outlet as outlet_b, -- Its outlet.
    telling_b.starts_on as starts_b_on, -- Its first day.
    telling_b.ends_on as ends_b_on, -- Its last day.
    telling_b.status as status_b, -- Its status.
from conflict
inner join event on conflict.event_id = event.event_id
inner join telling as telling_a on conflict.telling_a_id = telling_a.telling_id
inner join telling as telling_b on conflict.telling_b_id = telling_b.telling_id
inner join document as document_a on telling_a.document_id = document_a.document_id
inner join document as document_b on telling_b.document_id = document_b.document_id;
