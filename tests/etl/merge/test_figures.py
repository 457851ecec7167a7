"""What numbers count, in both languages."""

from __future__ import annotations

import pytest

from etl.merge.figures import figures
from etl.text import prepare


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("At least 12 people were killed and 30 wounded in the blast.", "en", [("killed", 12), ("wounded", 30)]),
        ("The flood killed twelve people and displaced 1,200 others.", "en", [("killed", 12), ("displaced", 1200)]),
        ("أعلنت الوزارة مقتل 12 شخصاً وإصابة 30 آخرين.", "ar", [("killed", 12), ("wounded", 30)]),
        ("ارتفعت الحصيلة إلى 1,200 قتيل.", "ar", [("killed", 1200)]),
        ("سقط خمسة قتلى.", "ar", [("killed", 5)]),
    ],
)
def test_a_number_counts_what_stands_nearest(text: str, lang: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.kind, figure.value) for figure in figures(prepare(text, lang), 0, [])] == expected


@pytest.mark.parametrize(
    "text", ["A 12-year-old boy was killed.", "Killed on page 3.5 of it.", "Prices rose by 12%, 40 shops closed."]
)
def test_ages_parts_and_prices_count_nobody(text: str) -> None:
    assert figures(prepare(text, "en"), 0, []) == ()


@pytest.mark.parametrize(
    "text",
    ["It killed 10 tourists and two pilots.", "At least 19 people were killed since January.", "12 dead, 7 dead."],
)
def test_a_number_beside_others_or_of_a_longer_time_does_not_stand_alone(text: str) -> None:
    assert not any(figure.is_alone for figure in figures(prepare(text, "en"), 0, []))
