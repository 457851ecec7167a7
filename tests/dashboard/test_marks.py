"""A text cut at its marks is the same text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.components.marks import Mark, marked
from dashboard.telling import shown

marks = st.lists(
    st.builds(lambda a, b, kind: Mark(min(a, b), max(a, b), kind), *[st.integers(0, 60)] * 2, st.sampled_from("ta"))
)


def text_of(parts: list[object]) -> str:
    return "".join(part if isinstance(part, str) else str(part.children) for part in parts)  # type: ignore[attr-defined]


@given(st.text(max_size=50), marks)
def test_no_mark_changes_the_words(text: str, given_marks: list[Mark]) -> None:
    assert text_of(marked(text, given_marks)) == shown(text)


def test_marks_that_overlap_are_both_shown() -> None:
    parts = marked("abcdef", [Mark(0, 4, "time"), Mark(2, 6, "actor")])
    assert [part.className for part in parts] == ["mark-time", "mark-actor mark-time", "mark-actor"]


def test_offsets_count_code_points_from_the_start_of_the_document() -> None:
    (before, mark) = marked("لقاء اليوم", [Mark(105, 110, "time")], first=100)
    assert before == "لقاء "
    assert mark.children == "اليوم"


def test_direction_marks_are_stripped_without_moving_offsets() -> None:
    parts = marked("\u202eab\u202ccd", [Mark(4, 6, "time")])
    assert parts[0] == "ab"
    assert parts[1].children == "cd"
