-- One row: the words of a search as the tokens of the warehouse are written.
select list_distinct(
    list_filter(regexp_split_to_array(lower($text), '[^\p{L}\p{N}]+'), lambda word: word != '')
) as words;
