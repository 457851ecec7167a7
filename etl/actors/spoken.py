"""People whom no list knows and no title announces, in a script without capitals: after a verb, before their office.

«قال ستيفان لوندي، مساعد وزير الدفاع»: two words or more that are nothing else, between a verb of speech and a comma,
a conjunction or an office.
"""

from __future__ import annotations

from etl.actors.lexicon import Is
from etl.actors.names import name_end
from etl.actors.reading import Found, Reading

ENDS = frozenset(",،:;؛(")


def spoken(reading: Reading) -> list[Found]:
    """The people whom a verb of speech, or a verb before an office, shows."""
    found = []
    for i, word in enumerate(reading.words[:-2]):
        if not (reading.cue(i, "speech") if i in reading.cues else word.kinds & Is.VERB):
            continue
        stop = reading.sentence_ends[i]
        first = i + 1
        if first in reading.known or first in reading.cues or reading.word(first).kinds & Is.CLOSER:
            continue
        last = name_end(reading, first, stop)
        if (
            last - first >= 2
            and shows(reading, i, last, stop)
            and all(is_strange(reading, j) for j in range(first, last))
        ):
            found.append(reading.found(first, last, "person", "spoken", 0.6))
    return found


def shows(reading: Reading, verb: int, i: int, stop: int) -> bool:
    """Whether what stands after a name is what stands after a speaker, or tells their office."""
    if i >= stop:
        return False
    is_comma = reading.tokens[i].text in "،,"
    office = i + 1 if is_comma and i + 1 < stop else i
    if reading.cue(office, "titles", "offices"):
        return True
    is_closed = reading.tokens[i].text in ENDS or bool(reading.word(i).kinds & Is.CLOSER)
    return is_closed and bool(reading.cue(verb, "speech"))


def is_strange(reading: Reading, i: int) -> bool:
    """Whether a word is a name or nothing that we know."""
    kinds = reading.word(i).kinds
    if not reading.is_word(i) or kinds & (Is.GIVEN | Is.MAYBE_GIVEN | Is.CONNECTOR):
        return True
    return not kinds & (Is.COMMON | Is.VERB | Is.NATIONALITY) and not reading.lexicon.is_related(reading.tokens[i].key)
