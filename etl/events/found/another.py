"""Whether the text says of a word that it tells another event of its kind, or one before what is told."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import COMMAS, Reading

# What is done in blows, one of which may be added to another.
BLOWS = frozenset({"ASSAULT", "COERCE"})
# Who does or tells of an act by a light verb.
TOLD_BY = frozenset({"active", "announcing"})
PLUPERFECT_REACH = 16


def is_other(reading: Reading, candidate: Candidate) -> bool:
    """Whether the text says that this is another event of its kind than the one before."""
    near = (candidate.first - 1, candidate.last, candidate.last + 1)
    return (
        any(reading.has(t, "other") for t in near) or _is_added(reading, candidate) or is_answered(reading, candidate)
    )


def is_answered(reading: Reading, candidate: Candidate) -> bool:
    """Whether a noun tells what an act answers, and which is another's: «رداً على استهداف», "in retaliation for"."""
    return candidate.form == "noun" and any(
        reading.has(t, "answer") for t in range(max(0, candidate.first - 3), candidate.first)
    )


def _is_added(reading: Reading, candidate: Candidate) -> bool:
    """Whether a verb adds an act to those told before: «كما استهدفت», "also met"; the dead are added to an attack."""
    is_blow = candidate.trigger.type in BLOWS and candidate.voice in TOLD_BY and not candidate.has_article
    is_act = candidate.is_verbal or (is_blow and reading.lexicon.is_verb_first)
    if not is_act or candidate.trigger.family == "harm" or candidate.trigger.type == "DISASTER":
        return False
    verb = candidate.first if candidate.light is None else candidate.light
    tokens, t = reading.text.tokens, verb - 1
    if t > 0 and tokens[t].text in COMMAS:
        # «كذلك، استهدفت»
        t -= 1
    # «أعلنت فنلندا أيضاً استهداف»
    near = [*range(max(t, 0), t + 1), *range(verb + 1, candidate.first)]
    return any(reading.lexicon.has_word(tokens[n].key, "also") for n in near)


def is_pluperfect(reading: Reading, t: int) -> bool:
    """«وكانت القوات قد اقتحمت», "had stormed": told as what lies before what is told."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    if not reading.lexicon.is_verb_first:
        return any(word(tokens[n].key, "perfect") for n in range(max(0, t - 2), t))
    # Between «كان» and its verb stands whoever did it.
    first, clause = reading.text.sentences[reading.sentence[t]].first, reading.clause[t]
    far = range(max(first, t - PLUPERFECT_REACH), t)
    return any(word(tokens[n].key, "was") and reading.clause[n] == clause for n in far)
