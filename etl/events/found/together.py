"""Which words tell one event together: a noun and the verb that carries it, or that tells on of it."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import AND, COMMAS, Reading
from etl.events.speech.openers import speech_at
from etl.events.words.ontology import SYMMETRIC
from etl.events.words.sense import Sense

REACH = 9
# A verb that comes this close after a noun of these families may only tell on of it.
GAP = 4
TELLING = frozenset(
    {"arrest", "attack", "harm", "raid", "earthquake", "flood", "fire", "clash", "war", "storm", "accident", "epidemic"}
)
MEASURES = frozenset({"SANCTION", "POLITICS", "ACCUSE", "COERCE"})
# Responsibility is claimed for deeds.
CLAIMED = frozenset({"ASSAULT", "COERCE"})
# What a word of blame needs that tells something only where somebody says it.
SPEAKER = "speaker"
GOING_ON, BY, IN = "going_on", "ب", "في"
SEPARATING = frozenset({"target", "agent", "party", "between", "complement", "connector"})


def tells_on(reading: Reading, noun: Candidate, verb: Candidate) -> bool:
    """Whether a verb only tells on of the noun before it: «زلزال ضرب»، «الغارة التي استهدفت», "the attack that hit"."""
    if noun.form != "noun" or noun.sentence != verb.sentence or verb.clitics or noun.verb is not None:
        return False
    if _holds(reading, noun, verb):
        return True
    # A day counts for nothing: «الزلزال في 8 أيلول، الذي ضرب المنطقة».
    between = [t for t in range(noun.last, verb.first) if t not in reading.timed]
    if noun.last > verb.first or len(between) > GAP or not _is_of_kind(noun, verb):
        return False
    kinds = frozenset().union(*(reading.kinds(t) for t in between))
    has_comma = any(reading.text.tokens[t].text in COMMAS for t in between)
    if not reading.lexicon.is_verb_first and "relative" in kinds:
        # "the earthquake that struck": that is no "said that" here.
        kinds -= {"complement"}
    is_relative, is_apart = "relative" in kinds, bool(kinds & SEPARATING)
    if noun.trigger.family in TELLING:
        is_told = is_relative or not has_comma
        return is_told and not is_apart and reading.inside_name.isdisjoint(between)
    if reading.lexicon.is_verb_first:
        return False
    # "the deal that they signed", "talks brokered by"
    is_brokered = noun.trigger.type in SYMMETRIC and verb.first == noun.last and reading.has(verb.last, "agent")
    return is_brokered or (is_relative and not is_apart and not has_comma)


def _holds(reading: Reading, noun: Candidate, verb: Candidate) -> bool:
    """Whether an Arabic verb must have the very noun before it: «مناورات بحرية أجرتها فنلندا» are told once."""
    if not verb.has_object or verb.complement is None or not noun.first <= verb.complement < noun.last:
        return False
    return reading.lexicon.is_verb_first and verb.trigger.type not in {noun.trigger.type, "ACCUSE"}


def _is_of_kind(noun: Candidate, verb: Candidate) -> bool:
    """Whether a verb tells what a noun tells, or strikes as an attack or a force of nature does."""
    is_force_of_nature = noun.trigger.type == "DISASTER" and verb.trigger.type == "ASSAULT"
    return verb.trigger.family == "attack" or verb.trigger.type == noun.trigger.type or is_force_of_nature


def aims_on(reading: Reading, measure: Candidate, verb: Candidate) -> bool:
    """Whether an English verb only tells at whom a measure before it aims: "sanctions targeting", "a law targeting"."""
    if reading.lexicon.is_verb_first or verb.form != "gerund" or measure.sentence != verb.sentence:
        return False
    is_aim = reading.lexicon.has_word(reading.text.tokens[verb.first].key, "aiming")
    return is_aim and measure.trigger.type in MEASURES and measure.verb is None


def is_told_by(verb: Candidate, noun: Candidate) -> bool:
    """Whether a verb of attack has a disaster for its subject: «اجتاحت فيضانات المدينة»."""
    if noun.form != "noun" or noun.trigger.type != "DISASTER" or noun.sentence != verb.sentence:
        return False
    return verb.is_verbal and verb.trigger.type == "ASSAULT" and 0 <= noun.first - verb.last <= 1


def is_undone_by(noun: Candidate, verb: Candidate) -> bool:
    """Whether a noun only names what a verb ends: "the curfew was lifted" tells of no new curfew."""
    is_bare = noun.form == "noun" and noun.light is None and noun.verb is None
    is_object = verb.complement is not None and noun.first <= verb.complement < noun.last
    return is_bare and is_object and verb.trigger.type == "CONCEDE"


def drop_opener(reading: Reading, before: list[Candidate], blame: Candidate) -> None:
    """Drop a verb that only opens what a word of blame then says of somebody: «قالت فنلندا إن السويد تخرق القانون»."""
    if SPEAKER not in blame.trigger.needs or not reading.lexicon.is_verb_first:
        return
    for n in range(len(before) - 1, -1, -1):
        if before[n].sentence != blame.sentence:
            return
        if before[n].trigger.type == blame.trigger.type and speech_at(reading, before[n]) is not None:
            del before[n]
            return


def carry(reading: Reading, candidate: Candidate, lights: list[tuple[int, Sense]], before: list[Candidate]) -> None:
    """Give a noun the light verb that governs it: the nearest before it in its clause, or close before it."""
    for t, sense in reversed(lights):
        if reading.sentence[t] != candidate.sentence or _distance(reading, candidate, t, sense) > REACH:
            return
        if sense.detail == "claiming" and candidate.trigger.type not in CLAIMED:
            continue
        if reading.lexicon.has_word(reading.text.tokens[t + 1].key, "object"):
            # "makes it easier to stop an attack"
            continue
        is_done = sense.detail == "active" and sense.form != "noun"
        is_doing = reading.has(t, "doing") or _is_done_by_name(reading, candidate, t)
        if candidate.has_article and is_done and not is_doing:
            return
        if reading.clause[t] == reading.clause[candidate.first]:
            if before and before[-1].light == t and not _is_joined(reading, before[-1], candidate):
                return
            if sense.detail == "resulting" and _is_cause(reading, candidate, t):
                return
            candidate.is_result = sense.detail == "resulting"
            candidate.light, candidate.voice = t, "passive" if candidate.is_result else sense.detail
            if _goes_on_in(reading, candidate, t):
                candidate.voice = "active"
            return


def _is_done_by_name(reading: Reading, noun: Candidate, light: int) -> bool:
    """Whether an Arabic light verb stands between who does it and the noun: «فنلندا تواصل القصف»."""
    return reading.lexicon.is_verb_first and light in reading.ends and noun.first == light + 1


def _goes_on_in(reading: Reading, noun: Candidate, light: int) -> bool:
    """Whether somebody goes on in, or begins with, what a noun tells: «تستمر فنلندا في قصف», «بدأت فنلندا بقصف»."""
    if noun.voice != "passive" or not reading.lexicon.has_word(
        reading.text.tokens[light].key.removeprefix(AND), GOING_ON
    ):
        return False
    return noun.clitics.endswith(BY) or reading.text.tokens[noun.first - 1].key == IN


def _distance(reading: Reading, candidate: Candidate, light: int, sense: Sense) -> int:
    """How far a noun is from a light verb; what stands between commas after one that announces counts by its words."""
    if sense.detail == "announcing" and reading.text.tokens[candidate.first - 1].text in COMMAS:
        # «أعلنت الكتائب، الجناح العسكري للحركة، قصف»
        return _words_between(reading, light, candidate.first)
    return candidate.first - light


def _words_between(reading: Reading, first: int, last: int) -> int:
    """How far one word is from another; marks, days and all of a name but its first word do not count."""
    inner = reading.inside_name - reading.names.keys()
    return sum(reading.text.keys[t].isalpha() and t not in inner and t not in reading.timed for t in range(first, last))


def _is_cause(reading: Reading, candidate: Candidate, light: int) -> bool:
    """Whether a noun is what came to something, not what it came to: «أسفرت الغارات عن», «أدى قصف فنلندا إلى»."""
    if not reading.lexicon.is_verb_first or candidate.first != light + 1:
        return False
    return candidate.is_definite or candidate.last in reading.names


def _is_joined(reading: Reading, one: Candidate, other: Candidate) -> bool:
    """Whether one verb carries both nouns: "launched attacks and raids", but not "an attack in revenge for a raid"."""
    if reading.lexicon.is_verb_first:
        # «أسفر عن إصابات من جراء قصف»: after and because tell of another.
        return not any(_ends_before(reading, t, other.first) for t in (other.first - 1, other.first - 2))
    between = range(one.last, other.first)
    return any(reading.lexicon.has_word(reading.text.tokens[t].key, "and") for t in between)


def _ends_before(reading: Reading, t: int, end: int) -> bool:
    """Whether a preposition of place, time or cause ends right before a token."""
    return t >= 0 and reading.has(t, "place") and reading.marks[t].last == end
