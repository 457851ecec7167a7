-- Two mentions have one key:
select mention.mention_id
from mention
group by mention.mention_id
having count(*) > 1;
