"""Arabic nouns of meeting that tell of it whoever met."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import Reading
from etl.events.tellings import Telling

FRAMES = frozenset({"step", "during"})


def is_framing(reading: Reading, candidate: Candidate) -> bool:
    """Whether an Arabic noun tells of the meeting at which something was done: «أكد في اتصال هاتفي», «بعد محادثات»."""
    is_new = candidate.form == "noun" and candidate.trigger.type == "CONSULT" and not candidate.is_definite
    if not is_new or not reading.lexicon.is_verb_first or candidate.clitics or candidate.first == 0:
        return False
    t = candidate.first - 1
    return bool(reading.kinds(t) & FRAMES) or reading.lexicon.has_word(reading.text.tokens[t].key, "inside")


def is_held(reading: Reading, telling: Telling) -> bool:
    """Whether an Arabic noun tells where and when people met, whoever they are: «قمة هلسنكي عام 2002»."""
    is_noun = telling.candidate.form == "noun" and reading.lexicon.is_verb_first
    is_located = telling.place is not None and telling.when.is_governed
    return is_noun and is_located and telling.candidate.trigger.family == "meet"
