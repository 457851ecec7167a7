"""The known names of a language, ready to be found in a text."""

from __future__ import annotations

from functools import cache

from etl.actors.knowledge import Name, knowledge
from etl.text.language import language
from etl.text.phrases import Phrases


@cache
def gazetteer(code: str) -> Phrases[Name]:
    """Every known name as a text in this language writes it, with what it may mean."""
    # A language of which the seeds hold few names of its own writes most of the world's as English does.
    langs = {code} if code in {"ar", "en"} else {code, "en"}
    return Phrases(((name.text, name) for name in knowledge().names if name.lang in langs), language(code))
