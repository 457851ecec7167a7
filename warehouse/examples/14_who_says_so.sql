-- One row per source that is cited, most often first: how often, by how many outlets, and how it is believed.
select
    coalesce(actor.name_en, attribution.source_words) as source,
    count(*) as cited,
    count(distinct document.outlet) as outlets,
    count(*) filter (attribution.verb_class = 'says') as says,
    count(*) filter (attribution.verb_class = 'claims') as claims,
    count(*) filter (attribution.verb_class = 'denies') as denies,
from attribution
inner join document on attribution.document_id = document.document_id
left join actor on attribution.source_actor_id = actor.actor_id
where source is not null
group by source
order by cited desc, source asc
limit 50;
