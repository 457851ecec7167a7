from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.read import outlets
from etl.read.published import Published, published


def test_the_day_is_the_one_written_whatever_the_zone() -> None:
    moment = datetime(2023, 3, 15, 23, 30, tzinfo=timezone(timedelta(hours=2)))
    assert published("2023-03-15T23:30:00+02:00") == Published(date(2023, 3, 15), moment)


def test_a_time_without_a_zone_gives_the_day_alone() -> None:
    assert published("2023-03-15T23:30:00") == Published(date(2023, 3, 15))


@pytest.mark.parametrize("written", ["2023-03-15", "20230315", "15 March 2023", "١٥ مارس ٢٠٢٣"])
def test_a_day_is_read_as_people_write_it(written: str) -> None:
    assert published(written) == Published(date(2023, 3, 15))


def test_the_date_of_a_feed_is_read() -> None:
    assert published("Wed, 15 Mar 2023 10:00:00 GMT").moment == datetime(2023, 3, 15, 10, tzinfo=UTC)


@pytest.mark.parametrize("written", ["1678874400", "1678874400000"])
def test_seconds_since_1970_are_a_moment(written: str) -> None:
    assert published(written).moment == datetime(2023, 3, 15, 10, tzinfo=UTC)


def test_utc_counts_by_the_clock_of_a_known_outlet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outlets, "_zones", lambda: {"example.net": "Asia/Qatar"})
    assert published("2023-03-15T22:30:00Z", "www.example.net").day == date(2023, 3, 16)
    assert published("2023-03-15T22:30:00Z", url="https://example.net/a").day == date(2023, 3, 16)
    assert published("2023-03-15T22:30:00+01:00", "example.net").day == date(2023, 3, 15)


def test_the_first_day_of_the_calendar_has_no_day_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outlets, "_zones", lambda: {"example.net": "America/New_York"})
    assert published("0001-01-01T00:00:00Z", "example.net").day == date(1, 1, 1)


@pytest.mark.parametrize("written", ["soon", "2023-02-31", "last Tuesday", "03/04/2023"])
def test_words_that_name_no_day_are_kept(written: str) -> None:
    assert published(written) == Published(unread=written)


def test_nothing_written_is_no_date() -> None:
    assert published("  ") == Published()


# The first import of dateparser takes longer than a test may.
@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_string_is_read_or_kept(written: str) -> None:
    when = published(written)
    assert (when.day is not None) + bool(when.unread) == bool(written.strip())
