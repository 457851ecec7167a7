"""Whom a strike on a city hits."""

from __future__ import annotations

from datetime import date

import pytest

from etl.events.extract import extract
from etl.model import Actor, Anchor, Mention, Span
from etl.text import prepare

STATES = {"روسيا": "state-russia", "أوكرانيا": "state-ukraine"}


def struck(raw: str) -> list[str]:
    actors = [
        Actor(key, name, "state", (Mention(Span(raw.index(name), raw.index(name) + len(name)), "test", 1.0),))
        for name, key in STATES.items()
        if name in raw
    ]
    (event,), _ = extract(prepare(raw, "ar"), actors, [], Anchor.certain(date(2024, 5, 20)))
    return [actors[n].name for n in event.target]


@pytest.mark.parametrize("told", ["قصفت روسيا مدينة خاركيف", "شنت روسيا غارة على محيط أوديسا"])
def test_a_strike_on_a_city_hits_its_state(told: str) -> None:
    assert struck(f"{told}، في وقت بقيت فيه أوكرانيا هادئة.") == ["أوكرانيا"]


def test_what_is_struck_inside_a_city_may_be_of_others() -> None:
    assert struck("قصفت روسيا قاعدة في خاركيف، في وقت بقيت فيه أوكرانيا هادئة.") == []


def test_a_strike_on_ones_own_city_hits_nobody_named() -> None:
    assert struck("قصفت أوكرانيا مدينة خاركيف.") == []
