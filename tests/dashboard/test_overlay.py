"""What a person decided is what is shown."""

from __future__ import annotations

from datetime import date

from dashboard.decisions import Decision
from dashboard.overlay import laid_over

ROW = {"event_id": "e", "starts_on": date(2023, 3, 1), "ends_on": date(2023, 3, 31), "certainty": "span"}


def decision(kind: str, value: str = "") -> Decision:
    return Decision("1", "2026-01-01T00:00:00+00:00", "Amal", kind, ("e",), value)


def test_a_rejected_event_is_not_shown() -> None:
    assert laid_over([ROW], [decision("reject")]) == []


def test_a_merged_event_is_not_shown_by_itself() -> None:
    assert laid_over([ROW], [decision("merge", "other")]) == []


def test_a_corrected_event_stands_on_the_day_that_was_given() -> None:
    (row,) = laid_over([ROW], [decision("correct_date", "2023-03-14")])
    assert (row["starts_on"], row["ends_on"], row["certainty"]) == (date(2023, 3, 14), date(2023, 3, 14), "day")


def test_the_last_decision_holds() -> None:
    assert laid_over([ROW], [decision("reject"), decision("confirm")]) == [ROW]


def test_a_decision_on_another_event_changes_nothing() -> None:
    other = Decision("1", "", "Amal", "reject", ("another",))
    assert laid_over([ROW], [other]) == [ROW]
