"""On what tellings of one event differ, told in both languages; and what is no conflict."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from etl.merge.compare import Told
from etl.merge.conflicts import conflicts
from etl.merge.figures import Figure
from etl.merge.why import from_rows
from tests.etl.merge.test_compare import DAY, MEETING, OTHER

NAMES = from_rows({"vladimir-putin": ("فلاديمير بوتين", "Vladimir Putin"), "state-iran": ("إيران", "Iran")})
DAY_AFTER = date(2023, 3, 16)
PAIRS = {("a", "b")}
STRIKE = replace(MEETING, type="ASSAULT", sources=frozenset({"vladimir-putin"}))


@pytest.mark.parametrize(
    ("other", "kind", "en", "ar"),
    [
        (
            replace(OTHER, type="ASSAULT", starts_on=date(2023, 3, 16), ends_on=date(2023, 3, 16)),
            "day",
            "the day: 2023-03-15 (North Wire) or 2023-03-16 (East Post)",
            "اليوم: 2023-03-15 (North Wire) أو 2023-03-16 (East Post)",
        ),
        (
            replace(OTHER, type="ASSAULT", sources=frozenset({"state-iran"})),
            "actor",
            "who did it: Vladimir Putin (North Wire) or Iran (East Post)",
            "الفاعل: فلاديمير بوتين (North Wire) أو إيران (East Post)",
        ),
        (
            replace(OTHER, type="ASSAULT", status="denied"),
            "status",
            "North Wire says that it happened, East Post that it did not happen",
            "بحسب North Wire وقع، وبحسب East Post لم يقع",
        ),
    ],
)
def test_each_kind_reads_well_in_both_languages(other: Told, kind: str, en: str, ar: str) -> None:
    (found,) = conflicts("a", [STRIKE, other], PAIRS, NAMES)
    assert (found.kind, found.en, found.ar) == (kind, en, ar)


def test_the_view_of_most_outlets_stands_first() -> None:
    told = [
        replace(STRIKE, id=f"{n}", document=f"{n}", outlet=f"outlet {n}", figures=(Figure("killed", value),))
        for n, value in enumerate((9, 12, 12))
    ]
    (found,) = conflicts("0", told, {("0", "1"), ("0", "2"), ("1", "2")}, NAMES)
    assert found.en == "the dead: 12 (outlet 1) or 9 (outlet 0)"


@pytest.mark.parametrize(
    "other",
    [
        replace(OTHER, type="ASSAULT", is_dated=False, starts_on=date(2023, 3, 16), ends_on=date(2023, 3, 16)),
        replace(OTHER, type="ASSAULT", status="planned"),
        replace(OTHER, type="ASSAULT", sources=frozenset({"state-russia"})),
        replace(OTHER, type="ASSAULT", document="1", sources=frozenset({"state-iran"})),
        replace(OTHER, type="ASSAULT", outlet="North Wire", sources=frozenset({"state-iran"})),
        replace(OTHER, type="ASSAULT", sources=frozenset({"a-witness"})),
        replace(OTHER, type="ASSAULT", rule="noun:attack", sources=frozenset({"state-iran"})),
        replace(OTHER, id="c", type="ASSAULT", sources=frozenset({"state-iran"})),
        replace(OTHER, type="ASSAULT", published_on=DAY, starts_on=DAY_AFTER, ends_on=DAY_AFTER),
    ],
)
def test_what_does_not_exclude_the_other_is_no_conflict(other: Told) -> None:
    assert conflicts("a", [STRIKE, other], PAIRS, NAMES) == []
