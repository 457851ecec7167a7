-- One row per event that passes every filter given; a filter that is null lets all pass.
create macro matching(
    from_on := null,
    to_on := null,
    actors := null,
    together := null,
    types := null,
    statuses := null,
    outlets := null,
    places := null,
    words := null,
    min_confidence := null,
    is_visible_only := false
) as table
    with by_actor as (
        select distinct event_actor.event_no
        from event_actor
        where list_contains(actors::varchar[], event_actor.actor_id)
    ),

    -- DuckDB takes a parameter for a column in the "having" of a common table.
    named as (
        select
            event_actor.event_no,
            count(distinct event_actor.actor_id) as actor_count,
        from event_actor
        where list_contains(together::varchar[], event_actor.actor_id)
        group by event_actor.event_no
    ),

    by_all as (
        select named.event_no
        from named
        where named.actor_count = len(list_distinct(together::varchar[]))
    ),

    by_outlet as (
        select distinct event_outlet.event_no
        from event_outlet
        where list_contains(outlets::varchar[], event_outlet.outlet)
    ),

    found as (
        select
            token.document_id,
            token.sentence_no,
            count(distinct token.word) as word_count,
        from token
        where list_contains(words::varchar[], token.word)
        group by token.document_id, token.sentence_no
    ),

    by_words as (
        select distinct event.event_no
        from telling
        inner join found on telling.document_id = found.document_id and telling.sentence_no = found.sentence_no
        inner join event on telling.event_id = event.event_id
        where found.word_count = len(list_distinct(words::varchar[]))
    )

    -- A join to nothing costs nothing, and one to whole numbers half of one to keys; "in" would read keys all the same.
    select event.*
    from event
    left join by_actor on event.event_no = by_actor.event_no
    left join by_all on event.event_no = by_all.event_no
    left join by_outlet on event.event_no = by_outlet.event_no
    left join by_words on event.event_no = by_words.event_no
    where
        (from_on::date is null or event.ends_on >= from_on::date)
        and (to_on::date is null or event.starts_on <= to_on::date)
        and (types::varchar[] is null or list_contains(types::varchar[], event.event_type))
        and (statuses::varchar[] is null or list_contains(statuses::varchar[], event.status::varchar))
        and (places::varchar[] is null or list_contains(places::varchar[], event.place))
        and (min_confidence::double is null or event.confidence >= min_confidence::double)
        and (not coalesce(is_visible_only::boolean, false) or event.is_default_visible)
        and (actors::varchar[] is null or by_actor.event_no is not null)
        and (together::varchar[] is null or by_all.event_no is not null)
        and (outlets::varchar[] is null or by_outlet.event_no is not null)
        and (words::varchar[] is null or by_words.event_no is not null);
