-- Two mentions have one key, one of them in a document read last or undated:
select mention.mention_id
from mention
where
    mention.mention_id in (
        select checked.mention_id
        from mention as checked
        where checked.document_id in (select checked_text.document_id from checked_text)
    )
group by mention.mention_id
having count(*) > 1;
