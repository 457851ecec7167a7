-- One row per actor that stands in no seed, most named first: whom to add to seeds/actors.csv.
select
    actor.name_en,
    actor.kind,
    count(*) as mentions,
    count(distinct mention.document_id) as documents,
from actor
inner join mention on actor.actor_id = mention.actor_id
where not actor.is_known
group by all
order by documents desc, mentions desc, actor.name_en asc
limit 100;
