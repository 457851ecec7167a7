-- One row per telling that came, went or was read again, as it was and as it is.
with was as (
    select
        went.telling_id,
        went.content_hash,
        went.event_type,
        went.starts_on,
        went.ends_on,
    from went
),

now as (
    select
        telling.telling_id,
        document.content_hash,
        telling.event_type,
        telling.starts_on,
        telling.ends_on,
    from telling
    inner join document on telling.document_id = document.document_id
    where telling.document_id in (select moved.document_id from moved)
)

(
    select was.*
    from was
    except
    select now.*
    from now
)
union all
(
    select now.*
    from now
    except
    select was.*
    from was
);
