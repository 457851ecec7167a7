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
    return Phrases(
        ((name.text, name) for name in knowledge().names if name.lang in langs or is_latin(name, code)), language(code)
    )


def is_latin(name: Name, code: str) -> bool:
    """Whether Arabic texts write the name in Latin letters too: an acronym or an outlet, «(CNN)»."""
    is_outlet = knowledge().actors[name.actor_id].kind == "outlet" and name.form != "ambiguous"
    return code == "ar" and name.lang == "en" and (is_outlet or name.form == "acronym")
