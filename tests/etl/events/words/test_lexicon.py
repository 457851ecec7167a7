"""The event words of the languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from etl.events.words.entries import _trigger
from etl.events.words.lexicon import lexicon
from etl.events.words.ontology import quad_class
from etl.events.words.sense import Sense
from etl.text.beginnings import Node
from etl.text.language import language


def test_language_without_event_words_has_no_lexicon() -> None:
    assert lexicon("fr") is None


def test_unknown_type_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="DANCE"):
        quad_class("DANCE")


def test_unknown_field_is_refused_with_its_file() -> None:
    with pytest.raises(ValueError, match=r"ar/triggers/aid\.yml.*colour"):
        _trigger({"colour": "red"}, Path("ar/triggers/aid.yml"), language("ar"))


@pytest.mark.parametrize("code", ["ar", "en"])
def test_every_type_has_triggers(code: str) -> None:
    words = lexicon(code)
    assert words is not None
    types = {
        sense.trigger.type for node in words.phrases._root.next.values() for sense in _senses(node) if sense.trigger
    }
    assert len(types) == 18


def _senses(node: Node) -> Iterator[Sense]:
    yield from node.values
    for following in node.next.values():
        yield from _senses(following)
