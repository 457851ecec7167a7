-- One row per pair of a telling of a week or a month and one of a day in it, of one type and naming the same doer, in
-- part $part.
with told as (
    select
        telling.telling_id,
        telling.document_id,
        telling.event_type,
        telling.starts_on,
        telling.ends_on,
        telling_actor.actor_id,
        telling.ends_on - telling.starts_on > 5 as is_wide,
        strftime(telling.starts_on, '%Y-%m') as month,
        telling.telling_id in (select changed.telling_id from changed) as is_changed,
    from telling
    inner join telling_actor on telling.telling_id = telling_actor.telling_id
    where
        telling_actor.role in ('source', 'target')
        and telling.ends_on - telling.starts_on <= 31
        and (telling.event_type, strftime(telling.starts_on, '%Y-%m')) in (
            select
                month.event_type,
                month.month,
            from month
            where month.part_no = $part
        )
)

select distinct
    least(a.telling_id, b.telling_id) as telling_a_id,
    greatest(a.telling_id, b.telling_id) as telling_b_id,
from told as a
inner join told as b
    on
        a.event_type = b.event_type
        and a.actor_id = b.actor_id
        and a.month = b.month
        and a.document_id != b.document_id
        and a.starts_on <= b.starts_on
        and a.ends_on >= b.ends_on
where a.is_wide and not b.is_wide and (a.is_changed or b.is_changed)
order by telling_a_id, telling_b_id;
