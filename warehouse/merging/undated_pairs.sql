-- One row per telling of an undated document and one of a dated document, of one type, with names or words in common.
with word as (
    select
        telling.telling_id,
        telling.event_type,
        document.published_on is null as is_undated,
        unnest(list_distinct(list_concat(clue.names, clue.rare))) as word,
    from telling
    inner join document on telling.document_id = document.document_id
    inner join clue on telling.telling_id = clue.telling_id
    where document.published_on is null or telling.starts_on is not null
),

-- A name or a word that many tellings of one type share tells none of them apart.
word_apart as (
    select
        word.event_type,
        word.word,
    from word
    group by word.event_type, word.word
    having count(*) between 2 and $most and bool_or(word.is_undated) and not bool_and(word.is_undated)
),

asked_word as (
    select word.*
    from word
    inner join word_apart on word.event_type = word_apart.event_type and word.word = word_apart.word
)

select
    undated.telling_id as undated_id,
    dated.telling_id as dated_id,
from asked_word as undated
inner join asked_word as dated
    on undated.event_type = dated.event_type and undated.word = dated.word and not dated.is_undated
where undated.is_undated
group by undated.telling_id, dated.telling_id
having count(*) >= 2
order by undated_id, dated_id;
