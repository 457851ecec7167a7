"""Publication dates in the words of many locales."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from etl.timex.metadata import moment_in_words

SEEN = datetime(2023, 3, 15, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "locale"),
    [
        ("الأربعاء 15 مارس 2023", "ar"),
        ("١٥ مارس ٢٠٢٣", "ar"),
        ("15 آذار 2023", "ar"),
        ("نشر في الأربعاء 15 آذار/مارس 2023", "ar"),
        ("15 آذار 2023", ""),
        ("Publié le 15 mars 2023", "fr"),
        ("Mis à jour le mercredi 15 mars 2023", "fr"),
        ("15. März 2023, 18:05 Uhr", "de"),
        ("2023年3月15日 10:20", "zh"),
        ("15 марта 2023, 14:00", "ru"),
        ("15 Mart 2023 Çarşamba", "tr"),
        ("15 de marzo de 2023", "es"),
        ("Published March 15, 2023 at 10:22 a.m.", "en"),
        ("03/15/2023", "en"),
        ("15/03/2023", ""),
        ("15 Maret 2023", "id"),
    ],
)
def test_a_date_in_a_locale_is_read(words: str, locale: str) -> None:
    moment = moment_in_words(words, locale)
    assert moment is not None
    assert moment.date().isoformat() == "2023-03-15"


def test_a_date_two_locales_read_differently_needs_a_locale() -> None:
    assert moment_in_words("03/04/2023") is None
    american, british = moment_in_words("03/04/2023", "en"), moment_in_words("03/04/2023", "en-GB")
    assert american is not None and british is not None
    assert (american.month, british.month) == (3, 4)


def test_an_hour_ago_needs_the_moment_the_page_was_seen() -> None:
    assert moment_in_words("3 hours ago", "en") is None
    moment = moment_in_words("3 hours ago", "en", SEEN)
    assert moment is not None
    assert moment.hour == 9


def test_a_named_zone_makes_the_moment_aware() -> None:
    moment = moment_in_words("Updated: 15 March 2023, 09:45 GMT", "en")
    assert moment is not None and moment.utcoffset() is not None


def test_a_zone_that_hides_summer_time_stays_unsaid() -> None:
    moment = moment_in_words("July 15, 2023 at 10:22 a.m. ET", "en-US")
    assert moment is not None
    assert (moment.hour, moment.tzinfo) == (10, None)


@pytest.mark.parametrize("words", ["", "March 2023", "hello", "x" * 100_000, "31 February 2023", "\u202e", "0"])
def test_what_is_no_whole_date_is_not_read(words: str) -> None:
    assert moment_in_words(words, "en") is None


def test_an_unknown_locale_reads_nothing() -> None:
    assert moment_in_words("12 mars 2023", "xx") is None
