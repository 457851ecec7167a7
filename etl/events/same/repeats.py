"""The sentences of a text that say again what an earlier one said."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import Reading
from etl.events.tellings import Group

REPEAT = 0.6
LEADING = 2


def repeats_of(reading: Reading) -> dict[int, int]:
    """The sentences that say again what an earlier one said, each with the earlier: headline, lead, summary line.

    The first lines are repeated in other words; any line may be repeated word for word.
    """
    words = [
        frozenset(filter(str.isalpha, reading.text.keys[span.first : span.last])) for span in reading.text.sentences
    ]
    repeats: dict[int, int] = {}
    seen: dict[frozenset[str], int] = {}
    for number, mine in enumerate(words):
        if len(mine) > 2:
            first = seen.setdefault(mine, number)
            near = next((n for n in range(min(number, LEADING)) if _much_alike(mine, words[n])), None)
            if first < number:
                repeats[number] = first
            elif near is not None:
                repeats[number] = near
    return repeats


def _much_alike(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(theirs) and len(mine & theirs) >= REPEAT * min(len(mine), len(theirs))


def is_copied(reading: Reading, group: Group, candidate: Candidate, repeats: dict[int, int]) -> bool:
    """Whether a line that tells of the group stands here again word for word, as a summary does under its text."""
    origin, sentences, keys = repeats.get(candidate.sentence), reading.text.sentences, reading.text.keys
    if origin is None or not any(
        told.candidate.sentence == origin and told.candidate.rule == candidate.rule for told in group.tellings
    ):
        return False
    mine, theirs = (
        set(filter(str.isalpha, keys[s.first : s.last])) for s in (sentences[candidate.sentence], sentences[origin])
    )
    return mine == theirs


def is_lead(reading: Reading, one: Candidate, other: Candidate) -> bool:
    """Whether one stands in the headline and the other in the first line under it, which tells it again."""
    raw, sentences = reading.text.raw, reading.text.sentences
    if one.sentence > 2 or "\n" in raw[: sentences[one.sentence].start]:
        return False
    return raw.count("\n", 0, sentences[other.sentence].start) == 1
