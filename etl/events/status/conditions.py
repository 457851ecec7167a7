"""What hangs on a condition, or only may be."""

from __future__ import annotations

from etl.events import meant
from etl.events.status.stand import Stand


def is_condition(stand: Stand) -> bool:
    """Whether an if stands before in the clause, and the noun is not given by it: "if Finland attacks"."""
    return "condition" in stand.wide and not meant.is_given(stand.reading, stand.candidate)


def is_supposition(stand: Stand) -> bool:
    """The first clause of what is supposed: "Had Finland attacked"."""
    clause = stand.reading.clause
    return is_supposed(stand) and clause[stand.begin] == clause[stand.candidate.first]


def is_supposed(stand: Stand) -> bool:
    """Whether the sentence opens with an auxiliary: "Had Finland attacked, Sweden would have faced"."""
    return stand.has_word(range(stand.begin, stand.begin + 1), "supposing")


def is_possible(stand: Stand) -> bool:
    """Whether a verb only tells what may be: before the present «قد» means perhaps, before the past that it was."""
    reading, verb = stand.reading, stand.verb
    mark = reading.marks.get(verb)
    if mark is None or not stand.is_arabic or verb == 0:
        return False
    forms = {sense.form for sense in mark.values if sense.form}
    before = reading.text.tokens[verb - 1].key
    return "present" in forms and "past" not in forms and reading.lexicon.has_word(before, "perfect")


def is_conditional(stand: Stand) -> bool:
    """Whether a condition follows at once, for a verb in Arabic only: «الهجوم إذا», "an attack if"."""
    is_open = stand.is_arabic or stand.candidate.form == "noun"
    near = range(stand.candidate.last, stand.candidate.last + 2)
    return is_open and any(stand.reading.has(t, "condition") for t in near)


def hangs_on(stand: Stand) -> bool:
    """Whether an English sentence makes it hang on something: "if only an attack", "the attack was cancelled"."""
    return not stand.is_arabic and meant.hangs_on(stand.reading, stand.candidate)
