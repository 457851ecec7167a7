"""Whether an event happened, is planned, is denied or hangs on a condition; and what is no event at all."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.slots import is_attribute, opens_clause
from etl.events.reading import COMMAS, Reading
from etl.events.speech.attribution import Saying
from etl.events.words.aims import is_aimed_at
from etl.events.words.lexicon import FINITE
from etl.events.words.vows import REFUSAL
from etl.model import Status

NEAR = 3
CLAUSE_REACH = 12
AFTER_REACH = 6
CAUSE_REACH = 6
# What is asked for, refused or threatened is no event of its own.
# Not to agree, not to allow, not to help is to refuse.
GRANTED = frozenset({"AGREE", "CONCEDE", "COOPERATE"})
# What one is asked for: «لن تدعم», "will not support".
GIVEN = frozenset({"SUPPORT", "AID", "RETREAT", "CONSULT"})
# A truce that is discussed is none yet.
TALKED_OF = frozenset({"AGREE", "CONCEDE", "SANCTION", "COOPERATE", "AID", "RETREAT"})
DISCUSSED = "verb:discuss"
# «منعت دخول الوقود»: what is barred does not happen.
BARRED = "verb:منع"
UNREAL = frozenset({"REQUEST", "REJECT", "THREATEN"})


def judge(reading: Reading, candidates: list[Candidate], sayings: list[Saying]) -> list[tuple[Candidate, Status]]:
    """The candidates that tell an event, with their status."""
    kept: list[tuple[Candidate, Status]] = []
    unreal_until, by_noun, talk_until = -1, False, -1
    for candidate in candidates:
        if candidate.first < talk_until and not candidate.is_verbal and candidate.trigger.type in TALKED_OF:
            continue
        if candidate.rule == DISCUSSED:
            talk_until = _end_of_object(reading, candidate)
        if candidate.first < unreal_until and _is_only_meant(reading, candidate, by_noun):
            continue
        status = _status(reading, candidate, sayings)
        if status is not None:
            kept.append((candidate, status))
        elif not candidate.is_verbal:
            continue
        is_unreal = candidate.trigger.type in UNREAL or candidate.trigger.family == "pledge" or candidate.rule == BARRED
        if is_unreal or _is_agreed(reading, candidate):
            unreal_until = _end_of_object(reading, candidate)
            by_noun = candidate.form == "noun"
    return kept


def _is_agreed(reading: Reading, candidate: Candidate) -> bool:
    """Whether something is only agreed to: "agreed to reopen the border"."""
    if candidate.trigger.type != "AGREE" or not candidate.is_verbal or reading.lexicon.is_verb_first:
        return False
    near = reading.text.tokens[candidate.last : candidate.last + 2]
    return any(reading.lexicon.has_word(token.key, "infinitive") for token in near)


def _is_only_meant(reading: Reading, candidate: Candidate, by_noun: bool) -> bool:
    """Whether something is only asked for or refused; what has the article is there already: «رفضها العدوان»."""
    if candidate.is_verbal and candidate.form in ("past", "passive", "participle"):
        return False
    if candidate.has_article and is_attribute(reading, candidate.last):
        # «يرفض العقوبات المفروضة عليها»: they are there already.
        return False
    return not by_noun or not (candidate.has_article or candidate.trigger.is_background)


def _status(reading: Reading, candidate: Candidate, sayings: list[Saying]) -> Status | None:
    before = _kinds_before(reading, candidate, NEAR)
    if "negation" in before and candidate.is_verbal and candidate.source and _is_refused(reading, candidate):
        candidate.trigger = REFUSAL
        return "happened"
    wide = _kinds_before(reading, candidate, CLAUSE_REACH)
    if "negation" in before or _has_nobody(reading, candidate):
        return None
    if any(s.verb_class == "denies" and s.first <= candidate.first < s.last for s in sayings):
        return "denied"
    if _is_reported_plan(reading, candidate, sayings):
        return "planned"
    if "condition" in wide or _is_supposed(reading, candidate) or _is_possible(reading, candidate):
        return None
    is_open = reading.lexicon.is_verb_first or candidate.form == "noun"
    if is_open and any(reading.has(t, "condition") for t in range(candidate.last, candidate.last + 2)):
        return "conditional"
    if not reading.lexicon.is_verb_first and _hangs_on(reading, candidate):
        return None
    if candidate.form == "future" or "planned" in wide or _is_coming(reading, candidate):
        return "planned"
    if candidate.form == "base" and _is_infinitive(reading, candidate):
        return "planned" if "planned" in wide else None
    if "purpose" in before and not (candidate.is_verbal and reading.lexicon.is_verb_first):
        return None
    if candidate.form == "noun" and candidate.light is None and is_aimed_at(reading, candidate.first):
        return None
    return "happened"


def _is_refused(reading: Reading, candidate: Candidate) -> bool:
    """Whether not doing something is a refusal: not to allow, and never to give what was asked for: «لن تدعم»."""
    if candidate.trigger.type in GRANTED:
        return True
    near = reading.text.tokens[max(0, candidate.first - NEAR) : candidate.first]
    is_never = any(reading.lexicon.has_word(token.key, "never") for token in near)
    return candidate.trigger.type in GIVEN and is_never


def _is_coming(reading: Reading, candidate: Candidate) -> bool:
    """Whether an adjective right after a noun says that it is to come: «الانتخابات المقبلة»."""
    near = range(candidate.last, candidate.last + 2)
    return candidate.form == "noun" and any(reading.has(t, "coming") for t in near)


def _has_nobody(reading: Reading, candidate: Candidate) -> bool:
    """Whether the object is nobody: "freed nobody"."""
    t = candidate.last
    is_open = candidate.is_verbal and t < len(reading.text.tokens)
    return is_open and reading.lexicon.has_word(reading.text.tokens[t].key, "nobody")


def _is_reported_plan(reading: Reading, candidate: Candidate, sayings: list[Saying]) -> bool:
    """Whether somebody said that it would be: "Finland said it would send aid"."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    verb = candidate.first if candidate.light is None else candidate.light
    if not any(word(tokens[t].key, "would") for t in range(max(0, verb - NEAR), verb)):
        return False
    span = reading.text.sentences[candidate.sentence]
    if any(word(tokens[t].key, "if") for t in range(span.first, span.last)):
        return False
    return any(saying.is_verb and reading.sentence[saying.token] == candidate.sentence for saying in sayings)


def _hangs_on(reading: Reading, candidate: Candidate) -> bool:
    """Whether an if stands before in the same part of the sentence, or a noun is told of as "would be"."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    span = reading.text.sentences[candidate.sentence]
    for t in range(candidate.first - 1, span.first - 1, -1):
        if tokens[t].text in COMMAS:
            break
        if word(tokens[t].key, "iffy"):
            return True
    if candidate.form != "noun" or candidate.light is not None:
        return False
    for t in range(candidate.last, min(span.last, candidate.last + AFTER_REACH)):
        if tokens[t].text in COMMAS or reading.clause[t] != reading.clause[candidate.first]:
            return False
        if reading.has(t, "condition"):
            return True
    return False


def _is_supposed(reading: Reading, candidate: Candidate) -> bool:
    """Whether the sentence opens with an auxiliary: "Had Finland attacked"."""
    first = reading.text.sentences[candidate.sentence].first
    is_own = reading.clause[first] == reading.clause[candidate.first]
    return is_own and reading.lexicon.has_word(reading.text.tokens[first].key, "supposing")


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
        found |= reading.kinds(t)
    return found


def _end_of_object(reading: Reading, candidate: Candidate) -> int:
    """The token after the last that a verb of asking governs: the end of its clause or of the sentence."""
    sentence = reading.text.sentences[candidate.sentence]
    for t in range(candidate.last, sentence.last):
        kinds = reading.kinds(t)
        # «رفض نقل الدبابات»: a masdar may have the letters of a verb of saying.
        says = "say" in kinds and "noun" not in kinds
        if t > candidate.last + 1 and ("connector" in kinds or says):
            return t
        if candidate.form == "noun" and reading.lexicon.is_verb_first and _is_joined_verb(reading, t):
            return t
        name = reading.ends.get(t)
        if name is not None and opens_clause(reading, name):
            return t
        if (
            reading.text.tokens[t].text in COMMAS
            and kinds is not None
            and reading.kinds(t + 1) & {"say", "verb", "participle"}
        ):
            return t
    return sentence.last


def _is_joined_verb(reading: Reading, t: int) -> bool:
    """Whether another clause is joined here: «يرفض المطالب ويتهم الحكومة»."""
    mark = reading.marks.get(t)
    if mark is None or mark.clitics != "و":
        return False
    return all(sense.kind in ("verb", "say", "light") and sense.form in FINITE for sense in mark.values)
