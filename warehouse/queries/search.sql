-- One row per document that has every term of $terms, best first by BM25: $most documents (20), with their sentences.
with term as (
    select
        unnest($terms::struct(term_no integer, word_no integer, word varchar, is_prefix boolean)[], recursive := true)
),

matched as (
    select
        term.term_no,
        term.word_no,
        token.document_id,
        token.sentence_no,
        token.position,
        token.starts_at,
        token.ends_at,
    from token
    inner join term on token.word = term.word
    where not term.is_prefix
    union all
    select
        term.term_no,
        term.word_no,
        token.document_id,
        token.sentence_no,
        token.position,
        token.starts_at,
        token.ends_at,
    from token
    inner join term on starts_with(token.word, term.word)
    where term.is_prefix
),

-- A term of several words is a phrase: they stand side by side.
found as (
    select
        matched.term_no,
        matched.document_id,
        matched.sentence_no,
        min(matched.starts_at) as starts_at,
        max(matched.ends_at) as ends_at,
    from matched
    group by matched.term_no, matched.document_id, matched.sentence_no, matched.position - matched.word_no
    having
        count(distinct matched.word_no)
        = (
            select count(distinct term.word_no) from term
            where term.term_no = matched.term_no
        )
),

counted as (
    select
        found.term_no,
        found.document_id,
        count(*) as times,
        count(*) over (partition by found.term_no) as documents,
    from found
    group by found.term_no, found.document_id
),

whole as (
    select
        count(*) as documents,
        avg(document.word_count) as words,
    from document
),

ranked as (
    select
        counted.document_id,
        sum(
            ln(1 + (whole.documents - counted.documents + 0.5) / (counted.documents + 0.5))
            * counted.times * 2.2 / (counted.times + 1.2 * (0.25 + 0.75 * document.word_count / whole.words))
        ) as score,
    from counted
    inner join document on counted.document_id = document.document_id
    cross join whole
    group by counted.document_id
    having count(*) = (select count(distinct term.term_no) from term)
    order by score desc, counted.document_id asc
    limit coalesce($most::bigint, 20) offset coalesce($skip::bigint, 0)
),

shown as (
    select
        found.document_id,
        found.sentence_no,
        count(distinct found.term_no) as terms,
        list(struct_pack(starts_at := found.starts_at, ends_at := found.ends_at) order by found.starts_at) as places,
    from found
    where found.document_id in (select ranked.document_id from ranked)
    group by found.document_id, found.sentence_no
),

sentences as (
    select
        shown.document_id,
        list(
            struct_pack(
                sentence_no := shown.sentence_no,
                starts_at := sentence.starts_at,
                sentence := substr(
                    document.text, sentence.starts_at + 1, sentence.ends_at - sentence.starts_at
                ),
                places := shown.places
            )
            order by shown.terms desc, shown.sentence_no asc
        ) as sentences,
    from shown
    inner join document on shown.document_id = document.document_id
    inner join sentence on shown.document_id = sentence.document_id and shown.sentence_no = sentence.sentence_no
    group by shown.document_id
)

select
    document.document_id,
    document.lang,
    document.outlet,
    document.title,
    document.anchor_best_on,
    ranked.score,
    len(sentences.sentences) as sentence_count,
    sentences.sentences[1:3] as sentences,
from ranked
inner join sentences on ranked.document_id = sentences.document_id
inner join document on ranked.document_id = document.document_id
order by ranked.score desc, document.document_id asc;
