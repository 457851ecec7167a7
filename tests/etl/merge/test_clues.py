"""Clues: words without what is written onto them, and places in either script."""

from __future__ import annotations

from etl.merge.clues import places, title_words


def test_a_place_has_the_same_consonants_in_both_scripts() -> None:
    assert places("مدينة حمص", "ar") == places("Homs", "en") == places("the city of Homs", "en")


def test_words_that_tell_nothing_are_left_out() -> None:
    assert title_words("The officials said that the tunnels collapsed", "en") == {"tunnel", "collaps"}


def test_the_article_and_what_stands_before_it_are_taken_off() -> None:
    assert title_words("انهيار بالنفق", "ar") == title_words("انهيار النفق", "ar")


def test_a_language_without_clues_has_none() -> None:
    assert title_words("Un tunnel s'effondre", "fr") == frozenset()
