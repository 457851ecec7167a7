-- One row per actor that only documents know, most named first: $most of them (200).
select
    actor.actor_id,
    actor.kind,
    actor.name_en,
    actor.name_ar,
    count(*) as mentions,
    count(distinct mention.document_id) as documents,
    min(mention.document_id) as example_document_id,
from actor
inner join mention on actor.actor_id = mention.actor_id
where not actor.is_known
group by all
order by documents desc, mentions desc, actor.actor_id asc
limit coalesce($most::bigint, 200) offset coalesce($skip::bigint, 0);
