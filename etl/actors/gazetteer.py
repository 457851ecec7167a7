"""The known names of a language, ready to be found in a text."""

from __future__ import annotations

from functools import cache

from etl.actors.knowledge import Name, knowledge
from etl.text.language import language
from etl.text.phrases import Phrases

# Two letters with dots are initials.
SHORT = 2


@cache
def gazetteer(code: str) -> Phrases[Name]:
    """Every known name as a text in this language writes it, with what it may mean."""
    # A language of which the seeds hold few names of its own writes most of the world's as English does.
    langs = {code} if code in {"ar", "en"} else {code, "en"}
    names = [name for name in knowledge().names if name.lang in langs or is_latin(name, code)]
    known = {name.text for name in names}
    written = [(name.text, name) for name in names]
    written += [(dotted(name), name) for name in names if code == "en" and dotted(name) not in known]
    return Phrases(written, language(code))


def dotted(name: Name) -> str:
    """An acronym of three letters or more as some papers write it: "F.B.I."; any other name as it stands."""
    is_open = name.form == "acronym" and name.text.isupper() and name.text.isalpha() and len(name.text) > SHORT
    return "".join(letter + "." for letter in name.text) if is_open else name.text


def is_latin(name: Name, code: str) -> bool:
    """Whether Arabic texts write the name in Latin letters too: an acronym or an outlet, «(CNN)»."""
    is_outlet = knowledge().actors[name.actor_id].kind == "outlet" and name.form != "ambiguous"
    return code == "ar" and name.lang == "en" and (is_outlet or name.form == "acronym")
