-- One row per kind of relation and run of steps that an event may lie in; a step is $step days from $axis_on.
with hit as (
    select
        quad_class::varchar as band,
        (starts_on - $axis_on::date) // $step::integer as first_step,
        (ends_on - $axis_on::date) // $step::integer as last_step,
    from
        matching(
            from_on := $from_on,
            to_on := $to_on,
            actors := $actors,
            together := $together,
            types := $types,
            statuses := $statuses,
            outlets := $outlets,
            places := $places,
            words := $words,
            is_visible_only := $is_visible_only
        )
    where ends_on >= $axis_on::date and starts_on < $axis_on::date + $step::integer * $size::integer
)

select
    band,
    greatest(first_step, 0)::integer as first_step,
    least(last_step, $size::integer - 1)::integer as last_step,
    (last_step - first_step + 1)::integer as step_count,
    count(*) as event_count,
from hit
group by all;
