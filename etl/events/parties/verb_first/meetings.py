"""Who is at a meeting, a visit or a call beside those whom its noun governs."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.verb_first.attached import nearest
from etl.events.parties.verb_first.led import needs_object
from etl.events.reading import Reading
from etl.events.words.lexicon import PREPOSITIONS


def complete(reading: Reading, candidate: Candidate, subject: list[int]) -> None:
    """Add the one told of before, where the word for a meeting leaves him out."""
    if candidate.is_verbal:
        if "و" in candidate.clitics and not candidate.is_inherited and _names_one(reading, candidate):
            candidate.target, candidate.source = [*candidate.source, *candidate.target], list(subject)
        return
    if not candidate.source:
        is_with = any(reading.has(t, "party") for t in (candidate.last - 1, candidate.last))
        if candidate.target or is_with:
            candidate.source = list(subject)
    elif len(candidate.source) == 1 and not candidate.target and _is_attended(reading, candidate):
        others = [n for n, actor in enumerate(reading.actors) if actor.kind != "person"]
        coming = subject or nearest(reading, candidate, [*candidate.source, *others])
        candidate.target, candidate.source = list(candidate.source), list(coming)


def _names_one(reading: Reading, candidate: Candidate) -> bool:
    """Whether the one named after a verb is whom somebody met: «وصل لارسن والتقى نيلسن أمس»."""
    both = [*candidate.source, *candidate.target]
    if len(both) != 1 or not needs_object(reading, candidate):
        return False
    here = range(candidate.last, reading.text.sentences[candidate.sentence].last)
    end = next((reading.names[t].last for t in here if t in reading.names and reading.names[t].actor == both[0]), None)
    if end is None or end not in here:
        return False
    is_alone = not reading.text.tokens[end].key.isalpha() or bool(reading.kinds(end) & {*PREPOSITIONS})
    return is_alone or end in reading.timed


def _is_attended(reading: Reading, candidate: Candidate) -> bool:
    """Whether the one told of before is at a meeting too: «يصل للقاء الرئيس», «قال في اجتماع المجلس»."""
    if not reading.lexicon.is_verb_first or candidate.light is not None:
        return False
    if candidate.clitics.endswith("ل"):
        return True
    kinds = reading.kinds(candidate.first - 1)
    return "during" in kinds or reading.text.tokens[candidate.first - 1].key == "في"
