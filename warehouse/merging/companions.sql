-- One row per telling that a pair joins to one of `together`, but is not there yet: its number.
with companion as (
    select joined.b_no as telling_no
    from joined
    where joined.a_no in (select together.telling_no from together)
    union
    select joined.a_no as telling_no
    from joined
    where joined.b_no in (select together.telling_no from together)
)

select companion.telling_no
from companion
where companion.telling_no not in (select together.telling_no from together);
