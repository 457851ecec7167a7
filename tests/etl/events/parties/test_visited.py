"""Which state a visit to a capital is to."""

from __future__ import annotations

from datetime import date

import pytest

from etl.events.extract import extract
from etl.model import Actor, Anchor, Kind, Mention, Span
from etl.text import prepare

NAMED: list[tuple[str, str, Kind]] = [("state-sweden", "السويد", "state"), ("larsen", "يوهان لارسن", "person")]


def visited(raw: str) -> list[str]:
    actors = [
        Actor(key, name, kind, (Mention(Span(raw.index(name), raw.index(name) + len(name)), "test", 1.0),))
        for key, name, kind in NAMED
    ]
    events, _ = extract(prepare(raw, "ar"), actors, [], Anchor.certain(date(2024, 5, 20)))
    (event,) = (event for event in events if event.type == "CONSULT")
    return [actors[n].name for n in event.target]


@pytest.mark.parametrize("told", ["وصل يوهان لارسن إلى ستوكهولم أمس", "جاء ذلك خلال زيارة يوهان لارسن لستوكهولم"])
def test_a_visit_to_a_capital_is_to_its_state(told: str) -> None:
    assert visited(f"{told}. وبقيت السويد هادئة.") == ["السويد"]


def test_a_capital_of_another_clause_is_not_visited() -> None:
    assert visited("جاء ذلك خلال زيارة يوهان لارسن، فيما بقيت ستوكهولم هادئة. وقالت السويد ذلك.") == []
