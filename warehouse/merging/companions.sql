-- One row per telling that a pair joins to one of `together`, but is not there yet.
with pair as (
    select
        same_event.telling_a_id,
        same_event.telling_b_id,
    from same_event
    union all
    select
        decided_pair.telling_a_id,
        decided_pair.telling_b_id,
    from decided_pair
),

joined as (
    select pair.telling_b_id as telling_id
    from pair
    where pair.telling_a_id in (select together.telling_id from together)
    union
    select pair.telling_a_id as telling_id
    from pair
    where pair.telling_b_id in (select together.telling_id from together)
)

select joined.telling_id
from joined
where joined.telling_id not in (select together.telling_id from together);
