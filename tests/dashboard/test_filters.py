"""The state of a page and its address."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dashboard.filters import Filters, partial_date


def test_an_address_that_filters_write_leads_back_to_them() -> None:
    filters = Filters(q="زلزال", start=date(2023, 2, 1), actor=("a", "b"), lane="type", lang="en", hijri="1")
    assert Filters.from_search(filters.to_search()) == filters


def test_defaults_leave_no_trace_in_the_address() -> None:
    assert Filters().to_search() == ""


def test_a_month_means_its_first_day_as_a_start_and_its_last_as_an_end() -> None:
    filters = Filters.from_search("start=2023-02&end=2023-02")
    assert (filters.start, filters.end) == (date(2023, 2, 1), date(2023, 2, 28))


def test_a_date_that_is_none_is_left_out_and_said() -> None:
    filters = Filters.from_search("start=2023-02-30")
    assert filters.start is None
    assert filters.problems == (("problem.date", (("value", "2023-02-30"),)),)


def test_ends_that_cross_are_exchanged_and_said() -> None:
    filters = Filters.from_search("start=2023-05-01&end=2023-02-01")
    assert filters.start is not None
    assert filters.end is not None
    assert filters.start < filters.end
    assert filters.problems[0][0] == "problem.order"


def test_a_later_part_of_the_address_overrules_an_earlier() -> None:
    assert Filters.from_search("?event=a", "?event=b").event == "b"


def test_digits_of_any_script_make_a_date() -> None:
    assert partial_date("٢٠٢٣-٠٣") == (date(2023, 3, 1), date(2023, 3, 31))


@given(st.text(max_size=300))
def test_no_address_breaks_the_filters(search: str) -> None:
    filters = Filters.from_search(search)
    assert Filters.from_search(filters.to_search()).to_search() == filters.to_search()


@given(st.dictionaries(st.sampled_from(["start", "end", "lane", "quad", "pin", "q", "event", "lang"]), st.text()))
def test_no_value_breaks_the_filters(values: dict[str, str]) -> None:
    from urllib.parse import urlencode  # noqa: PLC0415

    filters = Filters.from_search(urlencode(values, errors="replace"))
    assert filters.words().lang in ("ar", "en")
