-- One row per office that an actor held, in time.
select
    office.*,
    state.name_en as of_en,
    state.name_ar as of_ar,
from office
left join actor as state on office.of_actor_id = state.actor_id
where office.actor_id = $actor_id
order by office.starts_on, office.office;
