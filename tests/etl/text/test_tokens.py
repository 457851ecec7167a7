from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from etl.text.language import language
from etl.text.tokens import offset_in, tokenise

AR, EN = language("ar"), language("en")


def words(text: str, code: str = "ar") -> list[str]:
    return [token.text for token in tokenise(text, language(code))]


def keys(text: str) -> list[str]:
    return [token.key for token in tokenise(text, AR)]


def test_digits_stand_apart_from_letters() -> None:
    assert words("6شباط/فبراير") == ["6", "شباط", "/", "فبراير"]


def test_bidi_controls_are_no_tokens() -> None:
    assert words("\u200fفي \u202b2023\u202c") == ["في", "2023"]


def test_a_word_keeps_its_vowel_signs_and_tatweel() -> None:
    assert words("الأسَد روســيا") == ["الأسَد", "روســيا"]


def test_keys_fold_what_writers_interchange() -> None:
    assert keys("أُسامة إيران روســيا فلسطین ٢٠٢٣ ۱۴") == ["اسامه", "ايران", "روسيا", "فلسطين", "2023", "14"]


def test_folding_leaves_prepositions_that_are_also_names() -> None:
    assert keys("على علي") == ["على", "علي"]


def test_an_apostrophe_folds_in_english() -> None:
    assert [token.key for token in tokenise("Putin’s", EN)] == ["putin", "'", "s"]


def test_letters_are_counted_without_their_marks() -> None:
    token = tokenise("وَالأسد", AR)[0]
    assert token.text[offset_in(token, 1) - token.start :] == "الأسد"


def test_a_letter_that_stands_for_several_is_as_many_and_never_cut() -> None:
    token = tokenise("⅓⅓أمس", AR)[0]
    assert token.key == "1⁄31⁄3امس"
    assert token.text[offset_in(token, 6) - token.start :] == "أمس"
    assert token.text[offset_in(token, 5) - token.start :] == "أمس"


@given(st.text(max_size=300))
def test_tokens_are_slices_of_any_text(text: str) -> None:
    tokens = tokenise(text, AR)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(a.end <= b.start for a, b in itertools.pairwise(tokens))
