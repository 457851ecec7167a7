"""The day of what was told before, for what goes on from there."""

from __future__ import annotations

from datetime import timedelta

from etl.events.candidates import Candidate
from etl.events.reading import Reading
from etl.events.time.belonging import is_inserted, is_past_relative, is_reduced
from etl.events.time.placed import Placed
from etl.events.time.when import When
from etl.events.words.verbs import is_finite
from etl.reason import Reason

# A year or a season told before is background, not the day of what follows.
LONGEST_CARRIED = timedelta(days=10)
THEN_REACH = 12


def carried_on(
    reading: Reading, candidate: Candidate, before: Candidate, when_before: When, placed: list[Placed]
) -> When | None:
    """The day of the sentence before, where a sentence without a day goes on with the same doer's acts."""
    if candidate.sentence - before.sentence not in (0, 1):
        return None
    is_dated = when_before.earliest is not None and when_before.reason.code != "time-anchor"
    if is_dated and _is_then(reading, candidate):
        reason = Reason.of("time-carried", **dict(when_before.reason.facts))
        return When(when_before.earliest, when_before.latest, when_before.time, reason, False)
    if not when_before.is_governed:
        return None
    if candidate.sentence == before.sentence:
        return _shared_day(reading, candidate, before, when_before)
    if not candidate.is_verbal:
        return None
    if not set(candidate.source) & {*before.source, *before.target} or when_before.reason.code != "time-governed":
        return None
    if any(reading.sentence[expression.first] == candidate.sentence for expression in placed):
        return None
    if _is_long(when_before) and not reading.lexicon.is_verb_first:
        return None
    reason = Reason.of("time-carried", **dict(when_before.reason.facts))
    return When(when_before.earliest, when_before.latest, when_before.time, reason, False)


def _is_then(reading: Reading, candidate: Candidate) -> bool:
    """Whether the sentence says that it was then: «حينها استدعت»; «الوزير آنذاك فلان» tells of his office only."""
    sentence = reading.text.sentences[candidate.sentence]
    near = range(max(sentence.first, candidate.first - THEN_REACH), min(sentence.last, candidate.last + THEN_REACH))
    return any(reading.has(t, "then") and t + 1 not in reading.names for t in near)


def _is_long(when_before: When) -> bool:
    first, last = when_before.earliest, when_before.latest
    return first is not None and last is not None and last - first > LONGEST_CARRIED


def _shared_day(reading: Reading, candidate: Candidate, before: Candidate, when_before: When) -> When | None:
    """The day of the event before in the sentence, where nobody's words and no other clause part the two."""
    between = range(before.last, candidate.first)
    if any(reading.kinds(t) & {"complement", "connector", "say"} and not _is_relative(reading, t) for t in between):
        return None
    if candidate.trigger.is_background or when_before.reason.code != "time-governed":
        return None
    if is_inserted(reading, candidate, before.first) or is_past_relative(reading, candidate, candidate.first - 2):
        return None
    if before.form == "passive" and not reading.lexicon.is_verb_first and is_reduced(reading, before.first):
        # "The girls kidnapped in 2014 were freed".
        return None
    reason = Reason.of("time-carried", **dict(when_before.reason.facts))
    return When(when_before.earliest, when_before.latest, when_before.time, reason, False)


def _is_relative(reading: Reading, t: int) -> bool:
    """Whether that opens no clause of its own: "an operation that targeted"."""
    is_open = not reading.lexicon.is_verb_first and reading.has(t, "relative") and t + 1 < len(reading.text.tokens)
    return is_open and is_finite(reading, t + 1)
