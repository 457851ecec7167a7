-- One row per outlet and class of relation: what share of its events is of that class.
with told as (
    select
        document.outlet,
        event.quad_class,
        count(*) as tellings,
    from telling
    inner join document on telling.document_id = document.document_id
    inner join event on telling.event_id = event.event_id
    group by document.outlet, event.quad_class
)

select
    coalesce(nullif(told.outlet, ''), '(unknown)') as outlet,
    told.quad_class,
    told.tellings,
    round(100 * told.tellings / sum(told.tellings) over (partition by told.outlet), 1) as percent_of_outlet,
from told
order by told.outlet, told.quad_class;
