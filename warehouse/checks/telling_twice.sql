-- Two tellings have one key:
select telling.telling_id
from telling
group by telling.telling_id
having count(*) > 1;
