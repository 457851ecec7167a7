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
    select event.*
    from event
    where
        (from_on::date is null or event.ends_on >= from_on::date)
        and (to_on::date is null or event.starts_on <= to_on::date)
        and (types::varchar[] is null or list_contains(types::varchar[], event.event_type))
        and (statuses::varchar[] is null or list_contains(statuses::varchar[], event.status::varchar))
        and (places::varchar[] is null or list_contains(places::varchar[], event.place))
        and (min_confidence::double is null or event.confidence >= min_confidence::double)
        and (not coalesce(is_visible_only::boolean, false) or event.is_default_visible)
        and (
            actors::varchar[] is null
            or event.event_id in (
                select event_actor.event_id
                from event_actor
                where list_contains(actors::varchar[], event_actor.actor_id)
            )
        )
        and (
            together::varchar[] is null
            or event.event_id in (
                select event_actor.event_id
                from event_actor
                where list_contains(together::varchar[], event_actor.actor_id)
                group by event_actor.event_id
                having count(distinct event_actor.actor_id) = len(list_distinct(together::varchar[]))
            )
        )
        and (
            outlets::varchar[] is null
            or event.event_id in (
                select event_outlet.event_id
                from event_outlet
                where list_contains(outlets::varchar[], event_outlet.outlet)
            )
        )
        and (
            words::varchar[] is null
            or event.event_id in (
                select telling.event_id
                from telling
                inner join (
                    select token.document_id, token.sentence_no
                    from token
                    where list_contains(words::varchar[], token.word)
                    group by token.document_id, token.sentence_no
                    having count(distinct token.word) = len(list_distinct(words::varchar[]))
                ) as hit
                    on telling.document_id = hit.document_id and telling.sentence_no = hit.sentence_no
            )
        );
