"""Whether an event happened, is planned, is denied or hangs on a condition; and what is no event at all."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.meant import (
    TALKED_OF,
    end_of_object,
    hangs_on,
    is_agreed,
    is_given,
    is_only_meant,
    is_purpose,
    is_struck,
    is_topic,
)
from etl.events.reading import COMMAS, Reading
from etl.events.speech.attribution import Saying
from etl.events.words.aims import is_aimed_at
from etl.events.words.verbs import is_helper
from etl.events.words.vows import REFUSAL
from etl.model import Status

NEAR = 3
CLAUSE_REACH = 12
CAUSE_REACH = 6
# What is asked for, refused or threatened is no event of its own.
# Not to agree, not to allow, not to help is to refuse.
GRANTED = frozenset({"AGREE", "CONCEDE", "COOPERATE"})
# What one is asked for: «لن تدعم», "will not support".
GIVEN = frozenset({"SUPPORT", "AID", "RETREAT", "CONSULT"})
DISCUSSED = "verb:discuss"
# «منعت دخول الوقود»: what is barred does not happen.
BARRED = "verb:منع"
OPEN = frozenset({"present", "future"})
CRIMES = frozenset({"ASSAULT", "COERCE"})
CHARGE_REACH = 8
UNREAL = frozenset({"REQUEST", "REJECT", "THREATEN"})
# The forms of an English verb that no "to" governs, unless to be stands between.
FINISHED = frozenset({"past", "passive", "present", "participle"})


def judge(reading: Reading, candidates: list[Candidate], sayings: list[Saying]) -> list[tuple[Candidate, Status]]:
    """The candidates that tell an event, with their status."""
    kept: list[tuple[Candidate, Status]] = []
    unreal_until, by_noun, talk_until = -1, False, -1
    for talk, candidate in zip([None, *candidates], candidates, strict=False):
        if talk is not None and is_topic(reading, talk, candidate):
            if not talk.source and not talk.target:
                # "Talks on a truce between Finland and Sweden": the two talk.
                talk.source, talk.target = candidate.source, candidate.target
            continue
        if talk is not None and is_struck(talk, candidate):
            continue
        if candidate.first < talk_until and not candidate.is_verbal and candidate.trigger.type in TALKED_OF:
            continue
        if candidate.rule == DISCUSSED:
            talk_until = end_of_object(reading, candidate)
        if candidate.first < unreal_until and is_only_meant(reading, candidate, by_noun):
            continue
        status = _status(reading, candidate, sayings)
        if status is not None:
            kept.append((candidate, status))
        elif not candidate.is_verbal:
            continue
        is_unreal = candidate.trigger.type in UNREAL or candidate.trigger.family == "pledge" or candidate.rule == BARRED
        if is_unreal or is_agreed(reading, candidate):
            unreal_until = end_of_object(reading, candidate)
            by_noun = candidate.form == "noun"
    return kept


def _status(reading: Reading, candidate: Candidate, sayings: list[Saying]) -> Status | None:
    before = _kinds_before(reading, candidate, NEAR)
    if "negation" in before and candidate.is_verbal and candidate.source and _is_refused(reading, candidate):
        candidate.trigger = REFUSAL
        return "happened"
    wide = _kinds_before(reading, candidate, CLAUSE_REACH)
    if "negation" in before or _has_nobody(reading, candidate) or _is_asked(reading, candidate):
        return None
    if _is_charge(reading, candidate) or _is_any(reading, candidate) or _is_of_those(reading, candidate):
        return None
    if candidate.form == "predicate" and candidate.trigger.type == "THREATEN":
        # "would face fire and fury if it attacked": whoever threatens sets a condition.
        return "happened"
    if any(s.verb_class == "denies" and s.first <= candidate.first < s.last for s in sayings):
        return "denied"
    if _is_reported_plan(reading, candidate, sayings):
        return "planned"
    is_supposed = _is_supposed(reading, candidate)
    if (
        ("condition" in wide and not is_given(reading, candidate))
        or (is_supposed and _is_in_first_clause(reading, candidate))
        or _is_possible(reading, candidate)
    ):
        return None
    if is_supposed:
        return "conditional"
    is_open = reading.lexicon.is_verb_first or candidate.form == "noun"
    if is_open and any(reading.has(t, "condition") for t in range(candidate.last, candidate.last + 2)):
        return "conditional"
    if not reading.lexicon.is_verb_first and hangs_on(reading, candidate):
        return None
    if candidate.form == "future" or "planned" in _kinds_of_plan(reading, candidate, wide):
        return "planned"
    if _is_coming(reading, candidate):
        return "planned"
    if candidate.form == "base" and _is_infinitive(reading, candidate):
        return "planned" if "planned" in wide else None
    if "purpose" in before and not (candidate.is_verbal and reading.lexicon.is_verb_first):
        return None
    if candidate.form == "noun" and candidate.light is None and is_aimed_at(reading, candidate.first):
        return None
    if is_purpose(reading, candidate):
        return None
    return "happened"


def _is_refused(reading: Reading, candidate: Candidate) -> bool:
    """Whether not doing something is a refusal: not to allow, and never to give what was asked for: «لن تدعم»."""
    if candidate.trigger.type in GRANTED:
        return True
    near = reading.text.tokens[max(0, candidate.first - NEAR) : candidate.first]
    is_never = any(reading.lexicon.has_word(token.key, "never") for token in near)
    return candidate.trigger.type in GIVEN and is_never


def _kinds_of_plan(reading: Reading, candidate: Candidate, wide: set[str]) -> set[str]:
    """The kinds of word that may make an act a plan: "the decision to leave was criticised" plans no criticism."""
    if reading.lexicon.is_verb_first or candidate.form not in FINISHED:
        return wide
    found: set[str] = set()
    for t in range(candidate.first - 1, reading.text.sentences[candidate.sentence].first - 1, -1):
        if not is_helper(reading, t) and t not in reading.timed:
            break
        found |= reading.kinds(t)
    return found


def _is_coming(reading: Reading, candidate: Candidate) -> bool:
    """Whether an adjective right after a noun says that it is to come: «الانتخابات المقبلة»."""
    near = range(candidate.last, candidate.last + 2)
    return candidate.form == "noun" and any(reading.has(t, "coming") for t in near)


def _is_charge(reading: Reading, candidate: Candidate) -> bool:
    """Whether an English noun without an article only names a crime: "charged with murder", "accused of assault"."""
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


def _is_any(reading: Reading, candidate: Candidate) -> bool:
    """Whether an English noun tells of whatever may come: "any attack will be answered"."""
    tokens = reading.text.tokens[max(0, candidate.first - 2) : candidate.first]
    return candidate.form == "noun" and any(reading.lexicon.has_word(token.key, "whatever") for token in tokens)


def _is_of_those(reading: Reading, candidate: Candidate) -> bool:
    """Whether an Arabic verb only tells what people are meant, if not by their blows: «الذين يدعون إلى الحرب»."""
    is_said = candidate.form in OPEN and candidate.trigger.type not in CRIMES
    if not is_said or not reading.lexicon.is_verb_first or candidate.first == 0:
        return False
    return reading.lexicon.has_word(reading.text.tokens[candidate.first - 1].key, "those")


def _is_asked(reading: Reading, candidate: Candidate) -> bool:
    """Whether an English sentence only asks: "Will Finland attack?"."""
    last = reading.text.sentences[candidate.sentence].last
    return not reading.lexicon.is_verb_first and "?" in (token.text for token in reading.text.tokens[last - 2 : last])


def _has_nobody(reading: Reading, candidate: Candidate) -> bool:
    """Whether the object is nobody: "freed nobody"."""
    t = candidate.last
    is_open = candidate.is_verbal and t < len(reading.text.tokens)
    return is_open and reading.lexicon.has_word(reading.text.tokens[t].key, "nobody")


def _is_reported_plan(reading: Reading, candidate: Candidate, sayings: list[Saying]) -> bool:
    """Whether somebody said that it would be: "Finland said it would send aid"."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    verb = candidate.first if candidate.light is None else candidate.light
    span = reading.text.sentences[candidate.sentence]
    is_to_be = any(word(tokens[t].key, "would") for t in range(max(0, verb - NEAR), verb))
    if not is_to_be and not _would_be(reading, candidate):
        return False
    if any(word(tokens[t].key, "if") for t in range(span.first, span.last)):
        return False
    return any(saying.is_verb and reading.sentence[saying.token] == candidate.sentence for saying in sayings)


def _would_be(reading: Reading, candidate: Candidate) -> bool:
    """Whether an English noun is the subject of what would be done: "said talks would be held"."""
    if candidate.form != "noun" or candidate.light is not None or reading.lexicon.is_verb_first:
        return False
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    last = min(reading.text.sentences[candidate.sentence].last, candidate.last + CAUSE_REACH)
    for t in range(candidate.last, last):
        if tokens[t].text in COMMAS or reading.clause[t] != reading.clause[candidate.first]:
            return False
        if word(tokens[t].key, "would"):
            return any(word(tokens[n].key, "carried_out") for n in range(t, min(last, t + NEAR)))
    return False


def _is_supposed(reading: Reading, candidate: Candidate) -> bool:
    """Whether the sentence opens with an auxiliary: "Had Finland attacked, Sweden would have faced"."""
    first = reading.text.sentences[candidate.sentence].first
    return reading.lexicon.has_word(reading.text.tokens[first].key, "supposing")


def _is_in_first_clause(reading: Reading, candidate: Candidate) -> bool:
    first = reading.text.sentences[candidate.sentence].first
    return reading.clause[first] == reading.clause[candidate.first]


def _is_possible(reading: Reading, candidate: Candidate) -> bool:
    """Whether a verb only tells what may be: before the present «قد» means perhaps, before the past that it was."""
    verb = candidate.first if candidate.light is None else candidate.light
    mark = reading.marks.get(verb)
    if mark is None or not reading.lexicon.is_verb_first or verb == 0:
        return False
    forms = {sense.form for sense in mark.values if sense.form}
    before = reading.text.tokens[verb - 1].key
    return "present" in forms and "past" not in forms and reading.lexicon.has_word(before, "perfect")


def _is_infinitive(reading: Reading, candidate: Candidate) -> bool:
    """Whether a verb is only aimed at: "to attack", but not "continued to attack"."""
    tokens, t = reading.text.tokens, candidate.first - 1
    word = reading.lexicon.has_word
    if t <= 0 or not word(tokens[t].key, "infinitive") or word(tokens[t - 1].key, "gone_on"):
        return False
    # "caused the aircraft to crash" tells of a crash.
    return not any(word(tokens[n].key, "causing") for n in range(max(0, t - CAUSE_REACH), t))


def _kinds_before(reading: Reading, candidate: Candidate, reach: int) -> set[str]:
    """The kinds of word that stand shortly before a trigger in its own clause, and before the verb that carries it."""
    found: set[str] = set()
    begin = candidate.first if candidate.light is None else candidate.light
    clause = reading.clause[candidate.first]
    for t in range(candidate.first - 1, max(-1, begin - reach - 1), -1):
        if reading.sentence[t] != candidate.sentence:
            break
        if reading.clause[t] != clause and t < begin:
            # «من المقرر أن يجتمع»: what opens the clause with أن stands right before it.
            if reach > NEAR and reading.has(t + 1, "complement"):
                found |= reading.kinds(t) | reading.kinds(t - 1)
            break
        if reading.text.tokens[t].text in COMMAS and reach == NEAR:
            break
        if t not in reading.timed:
            # The month of May permits nothing.
            found |= reading.kinds(t)
    return found
