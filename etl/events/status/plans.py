"""What is planned, or only aimed at."""

from __future__ import annotations

from etl.events import meant
from etl.events.reading import COMMAS
from etl.events.status.stand import NEAR, Stand
from etl.events.words.aims import is_aimed_at
from etl.events.words.verbs import is_helper

CAUSE_REACH = 6
# What is done by wishing to do it.
WISHED = frozenset({"SUPPORT"})
# The forms of an English verb that no "to" governs, unless to be stands between.
FINISHED = frozenset({"past", "passive", "present", "participle"})


def is_reported(stand: Stand) -> bool:
    """Whether somebody said that it would be: "Finland said it would send aid"."""
    is_to_be = stand.has_word(range(max(0, stand.verb - NEAR), stand.verb), "would")
    if (not is_to_be and not _would_be(stand)) or stand.has_word(range(stand.begin, stand.end), "if"):
        return False
    sentence = stand.reading.sentence
    return any(saying.is_verb and sentence[saying.token] == stand.candidate.sentence for saying in stand.sayings)


def _would_be(stand: Stand) -> bool:
    """Whether an English noun is the subject of what would be done: "said talks would be held"."""
    reading, candidate = stand.reading, stand.candidate
    if candidate.form != "noun" or candidate.light is not None or stand.is_arabic:
        return False
    tokens, last = reading.text.tokens, min(stand.end, candidate.last + CAUSE_REACH)
    for t in range(candidate.last, last):
        if tokens[t].text in COMMAS or reading.clause[t] != reading.clause[candidate.first]:
            return False
        if reading.lexicon.has_word(tokens[t].key, "would"):
            return stand.has_word(range(t, min(last, t + NEAR)), "carried_out")
    return False


def is_performed(stand: Stand) -> bool:
    """Whether an English wish is itself the act: "would like to apologise", "want to thank"."""
    to = stand.candidate.first - 1
    if stand.is_arabic or stand.candidate.form != "base" or stand.candidate.trigger.type not in WISHED or to <= 0:
        return False
    return stand.has_word(range(to, to + 1), "infinitive") and stand.has_word(range(to - 1, to), "wishing")


def is_planned(stand: Stand) -> bool:
    """«ستهاجم», "will attack", "plans to attack"."""
    return stand.candidate.form == "future" or "planned" in _kinds_of_plan(stand)


def _kinds_of_plan(stand: Stand) -> set[str]:
    """The kinds of word that may make an act a plan: "the decision to leave was criticised" plans no criticism."""
    reading, candidate = stand.reading, stand.candidate
    if stand.is_arabic or candidate.form not in FINISHED:
        return stand.wide
    found: set[str] = set()
    for t in range(candidate.first - 1, stand.begin - 1, -1):
        if not is_helper(reading, t) and t not in reading.timed:
            break
        found |= reading.kinds(t)
    return found


def is_coming(stand: Stand) -> bool:
    """Whether an adjective right after a noun says that it is to come: «الانتخابات المقبلة»."""
    near = range(stand.candidate.last, stand.candidate.last + 2)
    return stand.candidate.form == "noun" and any(stand.reading.has(t, "coming") for t in near)


def is_infinitive(stand: Stand) -> bool:
    """Whether a verb is only aimed at: "to attack", but not "continued to attack"."""
    t = stand.candidate.first - 1
    if stand.candidate.form != "base" or t <= 0 or not stand.has_word(range(t, t + 1), "infinitive"):
        return False
    # "caused the aircraft to crash" tells of a crash.
    is_caused = stand.has_word(range(max(0, t - CAUSE_REACH), t), "causing")
    return not is_caused and not stand.has_word(range(t - 1, t), "gone_on")


def is_meant(stand: Stand) -> bool:
    """Whether a word of purpose stands right before: "in order to"; an Arabic verb after one tells what came of it."""
    return "purpose" in stand.before and not (stand.candidate.is_verbal and stand.is_arabic)


def is_aim(stand: Stand) -> bool:
    """Whether a noun is only aimed at: "aimed at peace", «لتحقيق السلام»."""
    is_bare = stand.candidate.form == "noun" and stand.candidate.light is None
    is_aimed = is_bare and is_aimed_at(stand.reading, stand.candidate.first)
    return is_aimed or meant.is_purpose(stand.reading, stand.candidate)
