-- The days under which a telling is compared: its own and the day before it; weeks, months and years as they stand.
create or replace temp macro bucket_days(starts_on, ends_on) as case
    when ends_on - starts_on <= 5
        then
            list_transform(
                range(starts_on - interval 1 day, ends_on + interval 1 day, interval 1 day),
                lambda day: strftime(day, '%Y-%m-%d')
            )
    else [starts_on || '/' || ends_on]
end;
