"""Attacks in words: «هاجم لارسن الحكومة بسبب القرار», «هاجمت نيلسن لارسن»."""

from __future__ import annotations

from collections.abc import Sequence

from etl.events.candidates import Candidate
from etl.events.reading import Reading
from etl.events.words.sense import Trigger

REPROACH = Trigger("ACCUSE", "condemn", "condemn", "source", "source", frozenset({"source"}), False, frozenset())


def in_words(reading: Reading, candidates: Sequence[Candidate]) -> None:
    """Make an attack of a person on a person, or on others with words for what he says or why, an accusation."""
    for candidate in candidates:
        verb = candidate.rule.partition(":")[2]
        if not reading.lexicon.has_word(reading.text.language.key(verb), "attacking") or not candidate.source:
            continue
        if not all(reading.actors[actor].kind == "person" for actor in candidate.source):
            continue
        hits_person = any(reading.actors[actor].kind == "person" for actor in candidate.target)
        if hits_person or (candidate.is_verbal and _is_argued(reading, candidate)):
            candidate.trigger = REPROACH


def _is_argued(reading: Reading, candidate: Candidate) -> bool:
    """Whether what is said, or over what, follows in the sentence: «قائلاً», «بسبب»."""
    stop = reading.text.sentences[candidate.sentence].last
    return any(
        any(sense.kind == "say" and sense.form == "participle" for sense in reading.marks[t].values)
        if t in reading.marks and reading.has(t, "say")
        else reading.lexicon.has_word(reading.text.tokens[t].key, "over_which")
        for t in range(candidate.last, stop)
    )
