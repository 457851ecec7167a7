"""Since: what began on a day, and goes on."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import COMMAS, Reading
from etl.events.time.placed import Placed

# «منذ اندلاع الحرب في السابع من ...»: the day may stand some words after since.
SINCE_REACH = 6
# «أكبر صدمة للأسواق منذ ...»
FIRST_REACH = 6


def is_since_within(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether since belongs to a relative clause after a verb: «استقال من منصبه الذي يشغله منذ 2016»."""
    if not candidate.is_verbal or not reading.lexicon.is_verb_first or not is_since(reading, expression):
        return False
    return any(reading.has(t, "relative") for t in range(candidate.last, expression.first))


def is_first_since(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """«أول زيارة منذ ...», «أعنف الغارات منذ ...»: since counts from the one before, not from this one's start."""
    since = _since_at(reading, expression)
    if since is None:
        return False
    near = [*range(max(0, candidate.first - 4), min(len(reading.text.tokens), candidate.last + 6))]
    if candidate.first < since:
        # «، للمرة الأولى منذ ...»: however far from the word that tells it.
        near += range(max(reading.text.sentences[candidate.sentence].first, since - FIRST_REACH), since)
    return any(reading.lexicon.has_word(reading.text.tokens[t].key, "first") for t in near)


def is_since(reading: Reading, expression: Placed) -> bool:
    """Whether since governs an expression: right before it, or before a few words that no comma or number parts."""
    return _since_at(reading, expression) is not None


def _since_at(reading: Reading, expression: Placed) -> int | None:
    tokens = reading.text.tokens
    # «منذ أسبوع» as one expression is a week ago: since must stand before it.
    for t in range(expression.first - 1, max(-1, expression.first - SINCE_REACH - 1), -1):
        if reading.lexicon.has_word(tokens[t].key, "since"):
            return t
        if tokens[t].text in COMMAS or tokens[t].text.isdigit():
            return None
    return None


def runs(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether an event goes on from a day to the document's own: "has supported them since 2011".

    "Since the attacks in May" counts from what was over then.
    """
    if _is_counted_from(reading, candidate, expression):
        return False
    if candidate.form != "past" or candidate.trigger.is_background:
        return True
    before = reading.text.tokens[max(0, candidate.first - 2) : candidate.first]
    return any(reading.lexicon.has_word(token.key, "present_perfect") for token in before)


def _is_counted_from(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether since governs what was over soon, in English, and a day only says when that was."""
    if candidate.trigger.is_background or reading.lexicon.is_verb_first or candidate.first > expression.first:
        return False
    near = reading.text.tokens[max(0, candidate.first - SINCE_REACH) : candidate.first]
    return any(reading.lexicon.has_word(token.key, "since") for token in near)
