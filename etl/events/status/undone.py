"""What is named but not done: denied by a not, asked, charged with, or said of whoever may do it."""

from __future__ import annotations

from etl.events import meant
from etl.events.status.stand import NEAR, Stand

# Not to agree, not to allow, not to help is to refuse.
GRANTED = frozenset({"AGREE", "CONCEDE", "COOPERATE"})
# What one is asked for: «لن تدعم», "will not support".
GIVEN = frozenset({"SUPPORT", "AID", "RETREAT", "CONSULT"})
OPEN = frozenset({"present", "future"})
CRIMES = frozenset({"ASSAULT", "COERCE"})
CHARGE_REACH = 8


def is_refused(stand: Stand) -> bool:
    """Whether not doing something is a refusal: not to allow, and never to give what was asked for: «لن تدعم»."""
    candidate = stand.candidate
    if not (candidate.is_verbal and candidate.source and is_negated(stand)):
        return False
    is_never = stand.has_word(range(max(0, candidate.first - NEAR), candidate.first), "never")
    return candidate.trigger.type in GRANTED or (candidate.trigger.type in GIVEN and is_never)


def is_negated(stand: Stand) -> bool:
    """«لم تهاجم», "did not attack"; what an undone act followed took place all the same: «لم تفتح منذ القصف»."""
    return "negation" in stand.before and not meant.is_given(stand.reading, stand.candidate)


def has_nobody(stand: Stand) -> bool:
    """Whether the object is nobody: "freed nobody"."""
    t, candidate = stand.candidate.last, stand.candidate
    return candidate.is_verbal and stand.has_word(range(t, min(t + 1, len(stand.reading.text.tokens))), "nobody")


def is_asked(stand: Stand) -> bool:
    """Whether a sentence only asks, in Arabic from the word that asks on: "Will Finland attack?", «هل تهاجم فنلندا».

    What has the article is there already: «هل ينتهي القصف».
    """
    if stand.is_arabic:
        is_open = not stand.candidate.has_article
        return is_open and stand.has_word(range(stand.begin, stand.candidate.first), "asking")
    return "?" in (token.text for token in stand.reading.text.tokens[stand.end - 2 : stand.end])


def is_charge(stand: Stand) -> bool:
    """Whether an English noun without an article only names a crime: "charged with murder", "accused of assault"."""
    reading, candidate = stand.reading, stand.candidate
    is_bare = candidate.form == "noun" and candidate.trigger.type in CRIMES and candidate.light is None
    if reading.lexicon.is_verb_first or not is_bare:
        return False
    tokens, word, t = reading.text.tokens, reading.lexicon.has_word, candidate.first - 1
    begin = reading.text.sentences[candidate.sentence].first
    while t > max(begin, candidate.first - NEAR) and tokens[t].text.isalpha() and not word(tokens[t].key, "charging"):
        if word(tokens[t].key, "article") or word(tokens[t].key, "definite") or t in reading.inside_name:
            return False
        t -= 1
    low = max(begin, t - CHARGE_REACH)
    return t > begin and word(tokens[t].key, "charging") and any(word(tokens[n].key, "alleging") for n in range(low, t))


def is_any(stand: Stand) -> bool:
    """Whether an English noun tells of whatever may come: "any attack will be answered"."""
    first = stand.candidate.first
    return stand.candidate.form == "noun" and stand.has_word(range(max(0, first - 2), first), "whatever")


def is_of_those(stand: Stand) -> bool:
    """Whether an Arabic verb only tells what people are meant: «الذين يدعون إلى الحرب», «الذين أُطلق سراحهم».

    What blows they suffered is told by the way: «الذين قُتلوا».
    """
    candidate, first = stand.candidate, stand.candidate.first
    is_said = candidate.form in OPEN or (candidate.form == "passive" and candidate.trigger.type not in CRIMES)
    return is_said and stand.is_arabic and stand.has_word(range(max(0, first - 1), first), "those")
