"""Which English words are verbs, and which only help one."""

from __future__ import annotations

from functools import cache

from etl.events.candidates import Candidate
from etl.events.reading import COMMAS, Reading
from etl.events.words.english import irregular
from etl.events.words.sense import Sense
from etl.events.words.wordclass import is_verb

TELLING = frozenset({"verb", "say", "light"})
FINITE = frozenset({"past", "present"})
SHORTEST = 5
# Whoever kills, arrests or convicts does it to somebody.
TRANSITIVE = frozenset({"harm", "arrest", "expel", "siege"})
GOVERNING = frozenset({"place", "connector", "target", "party", "from"})
ENDS = frozenset({".", "!", "?"})
SUBORDINATE = frozenset({"relative", "complement", "connector"})
SUBJECT_REACH = 16


def is_helper(reading: Reading, t: int) -> bool:
    """Whether a word only helps the verb after it: auxiliaries, adverbs, "began", "is expected to"."""
    key = reading.text.tokens[t].key
    word = reading.lexicon.has_word
    if word(key, "be") or word(key, "helper") or word(key, "gone_on"):
        return True
    return (key.endswith("ly") and len(key) >= SHORTEST) or bool(reading.kinds(t) & {"planned", "negation"})


def is_finite(reading: Reading, t: int) -> bool:
    """Whether a word is a verb in the past or the present, one that tells something or any other."""
    if t in reading.inside_name or t in reading.timed:
        return False
    token, word = reading.text.tokens[t], reading.lexicon.has_word
    previous = reading.text.tokens[t - 1].key if t else ""
    mark = reading.marks.get(t)
    if mark is not None:
        for sense in mark.values:
            if sense.kind in TELLING and sense.form in FINITE and is_verb(reading, mark, sense):
                return True
    if word(token.key, "be") or word(token.key, "auxiliary"):
        return not token.key.endswith("ing")
    if token.key in _pasts() or (token.key.endswith("ed") and len(token.key) >= SHORTEST):
        return not word(previous, "before_noun") and not word(previous, "possessive")
    return False


def is_passive(reading: Reading, candidate: Candidate) -> str:
    """How a past form is a passive: `full` after to be, `reduced` before by or where its object lacks; else empty."""
    if candidate.form not in ("past", "participle"):
        return ""
    if is_finite_passive(reading, candidate.first):
        return "full"
    if _has_helper(reading, candidate.first, "perfect_auxiliary"):
        # "Finland has cordoned off an area"
        return ""
    if candidate.complement is not None and candidate.complement == candidate.first - 1:
        # "the sanctions imposed on Sweden by Finland"
        return "reduced"
    by = _after_day(reading, candidate.last)
    is_by = reading.has(by, "agent") and candidate.complement != by
    is_open = _needs_object(reading, candidate) and not _has_relative(reading, candidate)
    is_reduced = is_by or (is_open and _lacks_object(reading, candidate))
    return "reduced" if is_reduced else ""


def is_finite_passive(reading: Reading, verb: int) -> bool:
    """Whether to be stands before a verb, at most adverbs and a day between: "had on Monday been attacked"."""
    return _has_helper(reading, verb, "be")


def _has_helper(reading: Reading, verb: int, kind: str) -> bool:
    t, low = verb - 1, reading.text.sentences[reading.sentence[verb]].first
    while t >= low and (is_helper(reading, t) or t in reading.timed):
        if reading.lexicon.has_word(reading.text.tokens[t].key, kind):
            return True
        t -= 1
    return False


def takes_place(reading: Reading, noun: Candidate) -> bool:
    """Whether the verb of which an English noun is the subject says that it takes place: "a probe has begun"."""
    sentence = reading.text.sentences[noun.sentence]
    is_governed = any(reading.kinds(t) & GOVERNING for t in range(max(sentence.first, noun.first - 3), noun.first))
    keys, word = reading.text.keys, reading.lexicon.has_word
    last = min(sentence.last, noun.last + SUBJECT_REACH)
    # "the boat shooting the fireworks"
    is_verb = noun.last < last and keys[noun.last - 1].endswith("ing") and word(keys[noun.last], "article")
    if reading.lexicon.is_verb_first or is_governed or is_verb:
        return False
    for t in range(noun.last, last):
        if reading.text.tokens[t].text in COMMAS or reading.kinds(t) & SUBORDINATE:
            return False
        if word(keys[t], "taking_place") or (word(keys[t], "carried_out") and is_finite_passive(reading, t)):
            return t + 1 == last or not word(keys[t + 1], "infinitive")
        if is_finite(reading, t) and not is_helper(reading, t):
            return False
    return False


def _has_relative(reading: Reading, candidate: Candidate) -> bool:
    """Whether the object stands before as a relative, with a subject between: "Larsen, whom police accused of"."""
    clause, t = reading.clause[candidate.first], candidate.first - 1
    while t >= 0 and reading.clause[t] == clause and not reading.has(t, "relative"):
        t -= 1
    if t < 0 or reading.clause[t] != clause:
        return False
    between = range(t + 1, candidate.first)
    return any(n not in reading.timed and not is_helper(reading, n) for n in between)


def _after_day(reading: Reading, t: int) -> int:
    """The token after a day that follows: "signed on Monday by"."""
    while t in reading.timed or t + 1 in reading.timed:
        t += 1
    return t


def _needs_object(reading: Reading, candidate: Candidate) -> bool:
    if candidate.complement == candidate.last and not reading.kinds(candidate.last) & GOVERNING:
        return False
    verb = candidate.rule.removeprefix("verb:").partition(" ")[0]
    return candidate.trigger.family in TRANSITIVE or reading.lexicon.has_word(verb, "transitive")


def is_participle(sense: Sense) -> bool:
    """Whether an English form may be a participle: "seized" and "taken", but not "took"."""
    past, participle = irregular().get(sense.detail.partition(" ")[0], ["", ""])
    return sense.form == "participle" or (sense.form == "past" and past == participle)


def has_object(reading: Reading, sense: Sense) -> bool:
    """Whether an English verb in this sense never stands without an object: it is passive where that lacks."""
    verb = sense.detail.partition(" ")[0]
    family = "" if sense.trigger is None else sense.trigger.family
    return family in TRANSITIVE or reading.lexicon.has_word(verb, "transitive")


def _lacks_object(reading: Reading, candidate: Candidate) -> bool:
    """Whether a preposition, a day or the end follows right after: "12 killed in blast"."""
    t = candidate.last
    if t >= len(reading.text.tokens) or reading.sentence[t] != candidate.sentence or t in reading.timed:
        return True
    if reading.lexicon.has_word(reading.text.tokens[candidate.first].key, "accused"):
        return reading.lexicon.has_word(reading.text.tokens[t].key, "lacking")
    return bool(reading.kinds(t) & GOVERNING) or reading.text.tokens[t].text in ENDS


@cache
def _pasts() -> frozenset[str]:
    """The irregular pasts that are no other word as well."""
    return frozenset(past for verb, (past, _) in irregular().items() if past != verb)
