"""The doer whom the words leave out because the text named him before."""

from __future__ import annotations

from collections.abc import Callable

from etl.events.candidates import Candidate
from etl.events.parties.memory import NOBODY, Memory
from etl.events.parties.titles import BY
from etl.events.parties.verb_first.gender import agreeing, of_verb
from etl.events.parties.verb_first.leading import has_unknown_before
from etl.events.parties.verb_first.led import is_document, is_object
from etl.events.parties.verb_first.sites import hits, is_site
from etl.events.reading import TANWIN, Reading, is_marked
from etl.events.words.lexicon import CONJUGATED, PREPOSITIONS

AND, FOR_THE = "و", "لل"
SHORTEST = 3
# A sentence that begins with these begins with no subject.
OPENING = frozenset({*PREPOSITIONS, "connector", "complement", "earlier", "noun"})
VIOLENT = frozenset({"ASSAULT", "COERCE"})
STEPS = frozenset({"raid", "siege", "close", "arrest"})


def inherit(reading: Reading, candidate: Candidate, memory: Memory, subject: list[int]) -> None:
    """A verb without a subject of its own goes on with that of the verb before, be it in the sentence before."""
    # Who is hurt is seldom who spoke before.
    if candidate.form == "passive" or candidate.trigger.subject == "target":
        return
    if names_a_pair(reading, candidate) and memory.pair:
        candidate.source, candidate.is_inherited = list(memory.pair), True
        return
    if reading.has(candidate.first - 1, "relative") and not candidate.has_object:
        # «المستشفيات التي قصفت»: it is told of what stands before.
        return
    if is_document(reading, candidate.last):
        told = memory.subjects.get(candidate.sentence - 1, [NOBODY])
        candidate.source, candidate.is_inherited = subject or list(told[0].actors), True
        return
    is_first = candidate.first - reading.text.sentences[candidate.sentence].first <= 1
    if not subject and is_first and reading.lexicon.is_verb_first:
        subject = agreeing(reading, candidate, memory.subjects.get(candidate.sentence - 1, []))
    if not {*subject}.isdisjoint(candidate.target):
        # «قالت فنلندا إن الاتفاق الذي وقعته السويد جيد، داعيةً السويد»: nobody does it to himself.
        others = [
            doer for doer in memory.subjects.get(candidate.sentence, []) if {*doer.actors}.isdisjoint(candidate.target)
        ]
        subject = agreeing(reading, candidate, others)
    if not subject or not _lacks_subject(reading, candidate):
        return
    candidate.source, candidate.is_inherited = list(subject), True


def is_part_of(reading: Reading, candidate: Candidate, previous: Candidate) -> bool:
    """Whether an attack is told as a part of the one before it in the sentence.

    «استشهد برصاص الاحتلال خلال اقتحام المدينة»; a step to it, «اعتقلته بعد مداهمة منزله», has the same doer.
    """
    if candidate.sentence != previous.sentence or candidate.form != "noun" or candidate.trigger.family == "harm":
        return False
    if candidate.trigger.type not in VIOLENT or previous.trigger.type not in VIOLENT:
        return False
    kinds = reading.kinds(candidate.first - 1) | reading.kinds(candidate.first - 2)
    return "during" in kinds or ("step" in kinds and candidate.trigger.family in STEPS)


def names_a_pair(reading: Reading, candidate: Candidate) -> bool:
    """Whether the parties are told as a pair known from before: «الرئيسان», "the two sides"."""
    begin = candidate.last if candidate.light is None else candidate.light
    near = range(max(0, begin - 3), min(len(reading.text.tokens), candidate.last + 3))
    if any(reading.has(t, "pair") for t in near):
        return True
    # "They agreed": those who were told to meet.
    before = reading.text.tokens[max(0, begin - 3) : begin]
    return any(reading.lexicon.has_word(token.key, "of_many") for token in before)


def _lacks_subject(reading: Reading, candidate: Candidate) -> bool:
    """Whether neither a name nor an unknown noun stands where the subject would."""
    if not reading.lexicon.is_verb_first or has_unknown_before(reading, candidate):
        return False
    if candidate.light is not None:
        t = candidate.light + 1
        return t == candidate.first or bool(reading.kinds(t) & {*PREPOSITIONS})
    if candidate.form == "participle" or candidate.last >= len(reading.text.tokens):
        return True
    if AND not in candidate.clitics and _has_noun_before(reading, candidate):
        return False
    return any(sign(reading, candidate, candidate.last) for sign in SIGNS)


def _has_noun_before(reading: Reading, candidate: Candidate) -> bool:
    """Whether a number or a word that we do not know stands before a verb in its clause."""
    tokens, t = reading.text.tokens, candidate.first - 1
    while t >= 0 and reading.clause[t] == reading.clause[candidate.first]:
        is_counted = tokens[t].text.isdigit() and t not in reading.timed
        if is_counted or (tokens[t].key.isalpha() and not is_marked(reading, t)):
            return True
        t -= 1
    return False


def _goes_on_with_headline(reading: Reading, candidate: Candidate, _: int) -> bool:
    """«فنلندا تدين الهجوم وتدعو», where the headline begins with its subject."""
    is_joined = candidate.clitics == AND and candidate.form == "present"
    return is_joined and _has_subject_first(reading, candidate)


def _is_asked_pair(reading: Reading, _: Candidate, t: int) -> bool:
    """«ودعا الطرفين»: in the accusative they are asked."""
    is_many = reading.kinds(t) & {"pair", "unnamed"}
    return reading.text.tokens[t].key.endswith("ين") and bool(is_many)


def _is_joined_to_object(reading: Reading, candidate: Candidate, t: int) -> bool:
    """«ويتهمه وحلفاءه»: what is joined to the pronoun is an object as well."""
    return candidate.has_object and reading.text.tokens[t].key.startswith(AND) and t not in reading.marks


def _is_resumed(reading: Reading, _: Candidate, t: int) -> bool:
    """«رسالة يطالبه فيها»: the clause tells of what was named before, and of whose it was."""
    return reading.lexicon.has_word(reading.text.tokens[t].key, "resumed")


def _is_object(reading: Reading, candidate: Candidate, _: int) -> bool:
    """What follows is in the accusative by its form or by what is done."""
    return is_object(reading, candidate)


def _is_site(reading: Reading, candidate: Candidate, t: int) -> bool:
    """«وقصفت مواقع»: what follows a verb joined to another is what it hits."""
    return AND in candidate.clitics and hits(candidate) and is_site(reading, t)


def _is_governed(reading: Reading, candidate: Candidate, t: int) -> bool:
    """«وطالب بالانسحاب», «ودعت للحوار»: a preposition is written onto what follows."""
    key = reading.text.tokens[t].key
    has_by = len(key) > SHORTEST and key.startswith(BY) and AND in candidate.clitics
    return t not in reading.names and (has_by or key.startswith(FOR_THE))


def _is_closed(reading: Reading, _: Candidate, t: int) -> bool:
    """A preposition, «أن» or a mark follows at once."""
    is_word = reading.text.tokens[t].key.isalpha()
    return not is_word or bool(reading.kinds(t) & {*PREPOSITIONS, "complement", "relative"})


def _has_subject_first(reading: Reading, candidate: Candidate) -> bool:
    """Whether a headline begins with its subject, so that a verb joined to its verb has none after it."""
    first = reading.text.sentences[candidate.sentence].first
    opening = reading.marks.get(first)
    if first in reading.timed or reading.kinds(first) & OPENING or (opening is not None and AND in opening.clitics):
        return False
    for t in range(first, candidate.first):
        mark = reading.marks.get(t)
        if mark is None or t in reading.inside_name or t in reading.timed:
            continue
        forms = {sense.form for sense in mark.values if sense.form in CONJUGATED}
        if forms:
            return t > first and forms == {"present"}
    return False


def _is_passed_over(reading: Reading, candidate: Candidate, _: int) -> bool:
    """Whether a verb in the feminine has but a person after it, who is arrested or killed: «واعتقلت يوهان لارسن»."""
    if candidate.trigger.genitive != "target" or not candidate.target or of_verb(reading, candidate) != "feminine":
        return False
    return all(reading.actors[actor].kind == "person" for actor in candidate.target)


def _is_accusative(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether what follows a verb can only be its object: «وأطلقت النار», «واعتقلت عدداً من», «وحاصرت 3 منازل»."""
    token = reading.text.tokens[t]
    if t == candidate.complement or token.text.endswith(TANWIN) or reading.lexicon.has_word(token.key, "manner"):
        return True
    if reading.lexicon.has_word(token.key, "many"):
        if "و" in candidate.clitics and candidate.trigger.type == "REQUEST":
            # «ودعا جميع الأطراف»: all are asked.
            return True
        return "و" in candidate.clitics and of_verb(reading, candidate) == "feminine"
    return token.text.isdigit() and candidate.trigger.genitive != "target"


# The signs that the subject of a verb was named before, by the token after the verb.
SIGNS: tuple[Callable[[Reading, Candidate, int], bool], ...] = (
    _goes_on_with_headline,
    _is_asked_pair,
    _is_joined_to_object,
    _is_resumed,
    _is_object,
    _is_passed_over,
    _is_accusative,
    _is_site,
    _is_governed,
    _is_closed,
)
