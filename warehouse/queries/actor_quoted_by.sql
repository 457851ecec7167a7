-- One row per outlet that says what an actor says, most often first: $most of them (20).
select
    document.outlet,
    outlet.name_en,
    outlet.name_ar,
    count(*) as quotes,
    count(distinct attribution.document_id) as documents,
    max(document.published_on) as last_on,
from attribution
inner join document on attribution.document_id = document.document_id
left join actor as outlet on document.outlet = outlet.actor_id
where attribution.source_actor_id = $actor_id
group by document.outlet, outlet.name_en, outlet.name_ar
order by quotes desc, document.outlet asc
limit coalesce($most::bigint, 20);
