-- One row: the words of a search as the warehouse compares them: no marks, one form of each letter, lower case.
with fold as (
    select
        string_agg(letter_fold.letter, '' order by letter_fold.letter) as letters,
        string_agg(letter_fold.plain, '' order by letter_fold.letter) as plains,
    from (select distinct letter_fold.letter, letter_fold.plain from letter_fold) as letter_fold
    where length(letter_fold.letter) = 1 and length(letter_fold.plain) = 1
),

digit as (
    select
        '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹' as letters,
        '01234567890123456789' as plains,
),

bare as (
    select unnest(regexp_extract_all(
        regexp_replace(nfc_normalize($text::varchar), '[\p{M}ـ]', '', 'g'), '\p{Nd}+|[\p{L}\p{Nl}\p{No}]+'
    )) as word
),

plain as (
    select
        case
            when bare.word in (select letter_fold.letter from letter_fold) then bare.word
            else lower(translate(
                translate(bare.word, coalesce(fold.letters, ''), coalesce(fold.plains, '')), digit.letters, digit.plains
            ))
        end as word,
    from bare
    cross join fold
    cross join digit
)

select list(plain.word) as words
from plain;
