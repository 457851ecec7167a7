-- Two tellings have one key, one of them in a document read last or undated:
select telling.telling_id
from telling
where
    telling.telling_id in (
        select checked.telling_id
        from telling as checked
        where checked.document_id in (select checked_text.document_id from checked_text)
    )
group by telling.telling_id
having count(*) > 1;
