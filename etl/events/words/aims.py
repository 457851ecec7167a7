"""Whether an Arabic noun tells only what somebody aims at: «بهدف تحديد الهدف ومنع الهجوم», «حتى طرد العدو»."""

from __future__ import annotations

from etl.events.reading import AND, Reading
from etl.events.words.lexicon import FINITE

REACH = 10


def is_aimed_at(reading: Reading, t: int) -> bool:
    """Whether the noun at a token is joined to an aim before it, no verb of its own between, or stands after until."""
    tokens = reading.text.tokens
    if t == 0 or not reading.lexicon.is_verb_first:
        return False
    if reading.lexicon.has_word(tokens[t - 1].key, "until"):
        return True
    if not tokens[t].key.startswith(AND):
        return False
    for n in range(t - 1, max(-1, t - REACH - 1), -1):
        if reading.clause[n] != reading.clause[t]:
            return False
        if reading.has(n, "purpose"):
            return True
        mark = reading.marks.get(n)
        if mark is not None and any(sense.form in FINITE and sense.kind != "noun" for sense in mark.values):
            return False
    return False
