"""The known names of a language, ready to be found in a text."""

from __future__ import annotations

from functools import cache

from etl.actors.knowledge import Name, knowledge
from etl.text.language import language
from etl.text.phrases import Phrases


@cache
def gazetteer(code: str) -> Phrases[Name]:
    """Every known name as a text in this language writes it, with what it may mean."""
    return Phrases(((name.text, name) for name in knowledge().names if name.lang == code), language(code))
