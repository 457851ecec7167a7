"""What is only meant by another act: what is asked for, refused, agreed to, talked of, does not happen by that."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.bounds import is_attribute, opens_clause
from etl.events.reading import COMMAS, Reading
from etl.events.words.lexicon import FINITE
from etl.events.words.sense import OWNER

AFTER_REACH = 6
# A truce that is discussed is none yet.
TALKED_OF = frozenset({"AGREE", "CONCEDE", "SANCTION", "COOPERATE", "AID", "RETREAT"})
TOPIC_REACH = 5
FOR = "ل"
OCCASIONS = frozenset({"step", "during", "answer"})
# What is done on purpose, where an attack, a vote or a meeting may be named after ل for other reasons.
DELIBERATE = frozenset(
    {"AID", "COERCE", "CONCEDE", "COOPERATE", "MOBILIZE", "RETREAT", "SANCTION", "SUPPORT", "THREATEN"}
)


def is_topic(reading: Reading, talk: Candidate, candidate: Candidate) -> bool:
    """Whether an English noun only says what is talked about: "talks on a truce"."""
    if reading.lexicon.is_verb_first or talk.trigger.family != "talks" or talk.sentence != candidate.sentence:
        return False
    is_noun = candidate.form == "noun" and candidate.light is None and candidate.trigger.type in TALKED_OF
    first = talk.last if talk.complement is None else max(talk.last, talk.complement)
    between = reading.text.tokens[first : candidate.first]
    is_near = is_noun and len(between) <= TOPIC_REACH
    return is_near and any(reading.lexicon.has_word(token.key, "about") or token.key == "for" for token in between)


def is_struck(blow: Candidate, candidate: Candidate) -> bool:
    """Whether forces are only named as what is struck: «قصف حشود العدو»."""
    is_forces = candidate.form == "noun" and candidate.trigger.type == "MOBILIZE"
    return is_forces and blow.trigger.type == "ASSAULT" and candidate.first == blow.last


def is_agreed(reading: Reading, candidate: Candidate) -> bool:
    """Whether something is only agreed to: "agreed to reopen the border"."""
    if candidate.trigger.type != "AGREE" or not candidate.is_verbal or reading.lexicon.is_verb_first:
        return False
    near = reading.text.tokens[candidate.last : candidate.last + 2]
    return any(reading.lexicon.has_word(token.key, "infinitive") for token in near)


def is_purpose(reading: Reading, candidate: Candidate) -> bool:
    """Whether an Arabic word tells what something is for or about, «لتقديم الدعم», or goes undone: «دون اتفاق»."""
    if not reading.lexicon.is_verb_first or (candidate.light is not None and not _is_undone(reading, candidate)):
        return False
    is_for = candidate.clitics.endswith(FOR)
    if candidate.form == "present":
        # «ليصبح أول رئيس» tells what came of it.
        return is_for and candidate.trigger.type != "POLITICS"
    if candidate.form != "noun":
        return False
    if _is_undone(reading, candidate):
        return True
    before, word = reading.text.tokens[max(0, candidate.first - 1)].key, reading.lexicon.has_word
    is_open = not candidate.has_article or candidate.trigger.family == "release"
    is_deed = is_for and candidate.trigger.type in DELIBERATE
    return is_open and (is_deed or (candidate.trigger.type in TALKED_OF and word(before, "about")))


def _is_undone(reading: Reading, candidate: Candidate) -> bool:
    """Whether a noun is only what there is not or no more: «من دون اتفاق», «إسقاط الدعوى»."""
    t = candidate.first - 1
    return candidate.form == "noun" and t >= 0 and reading.lexicon.has_word(reading.text.tokens[t].key, "without")


def is_only_meant(reading: Reading, candidate: Candidate, by_noun: bool) -> bool:
    """Whether something is only asked for or refused; what has the article is there already: «رفضها العدوان»."""
    if candidate.is_verbal and candidate.form in ("past", "passive", "participle"):
        return False
    if candidate.form == "gerund" and _goes_along(reading, candidate.first):
        return False
    if reading.lexicon.is_verb_first and _is_occasion(reading, candidate):
        return False
    if candidate.has_article and is_attribute(reading, candidate.last):
        # «يرفض العقوبات المفروضة عليها»: they are there already.
        return False
    if is_given(reading, candidate) or (OWNER in candidate.trigger.needs and candidate.source):
        # «رفضت فنلندا طلب السويد»: what bears the name of who made it has been made.
        return False
    return not by_noun or not (candidate.has_article or candidate.trigger.is_background)


def _goes_along(reading: Reading, t: int) -> bool:
    """Whether an English gerund tells what goes along with what is refused: ", accusing", "with Larsen accusing"."""
    return t in reading.ends or reading.text.tokens[t - 1].text in COMMAS


def is_given(reading: Reading, candidate: Candidate) -> bool:
    """Whether a noun is what another act followed or answered, and so took place: «بعد الهجوم», «رد على غارة»."""
    t, tokens, word = candidate.first - 1, reading.text.tokens, reading.lexicon.has_word
    if candidate.form != "noun" or t < 1 or reading.sentence[t] != candidate.sentence or candidate.clitics:
        return False
    if word(tokens[t].key, "happening"):
        t -= 1
    if word(tokens[t].key, "given") or reading.has(t, "during"):
        return True
    return word(tokens[t].key, "against") and word(tokens[t - 1].key, "answering")


def _is_occasion(reading: Reading, candidate: Candidate) -> bool:
    """Whether something is asked for after or during an act: «طالبت بالهدنة بعد لقائها الوزير»."""
    t = candidate.first - 1
    if not reading.kinds(t) & OCCASIONS and not reading.has(t, "noun"):
        # «خلال عملية تصويت»
        t -= 1
    # «من خلال»: by what means.
    return bool(reading.kinds(t) & OCCASIONS) and not reading.has(t - 1, "from")


def hangs_on(reading: Reading, candidate: Candidate) -> bool:
    """Whether an if stands before in this part of the sentence, or a noun "would be", or "was cancelled"."""
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
        is_undone = word(tokens[t].key, "undone") and word(tokens[t - 1].key, "be")
        if reading.has(t, "condition") or is_undone:
            return True
    return False


def end_of_object(reading: Reading, candidate: Candidate) -> int:
    """The token after the last that a verb of asking governs: the end of its clause or of the sentence."""
    sentence = reading.text.sentences[candidate.sentence]
    for t in range(candidate.last, sentence.last):
        kinds = reading.kinds(t)
        # «رفض نقل الدبابات»: a masdar may have the letters of a verb of saying.
        is_aim = t > 0 and reading.lexicon.has_word(reading.text.tokens[t - 1].key, "infinitive")
        says = "say" in kinds and "noun" not in kinds and not is_aim
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
