"""How far a day stands from a word that tells an event, with what lies between them; the nearest governs."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import AND, COMMAS, STOPS, Reading
from etl.events.time.belonging import (
    belongs_before,
    is_inserted,
    is_of_another,
    is_of_main_verb,
    is_of_noun,
    is_of_relative,
    is_of_step,
    is_of_wish,
    is_past_relative,
    tells,
)
from etl.events.time.placed import Placed, opens_sentence
from etl.events.time.since import is_since_within

REACH = 45
STOP_COST = 40
# What has a day so close after it does not share that of the verb before it.
OWN_REACH = 12
FOR_THE, TO = "لل", "ل"
BARRIER = {"relative": 12, "complement": 22, "connector": 8}


def distance(reading: Reading, candidate: Candidate, expression: Placed) -> int:
    """How far an expression stands from a trigger, with what lies between them; the nearest governs."""
    is_before = expression.last <= candidate.first
    between = range(expression.last, candidate.first) if is_before else range(candidate.last, expression.first)
    opens = is_before and opens_sentence(reading, expression)
    cost = between.stop - between.start + 3 * abs(reading.clause[expression.first] - reading.clause[candidate.first])
    cost += 10 * _is_for_thing(reading, expression)
    cost += sum(_weight(reading, candidate, t, opens=opens) for t in between)
    if not reading.lexicon.is_verb_first and is_of_noun(reading, candidate, expression):
        cost += REACH
    if not is_before:
        return cost + _cost_after(reading, candidate, expression)
    return cost // 2 if opens else cost + _cost_before(reading, candidate, expression)


def _is_for_thing(reading: Reading, expression: Placed) -> bool:
    """«القرار لعام 2016»: the year belongs to the thing before it."""
    key = reading.text.tokens[expression.first].key
    return key.startswith(FOR_THE) or (key.startswith(TO) and reading.lexicon.is_verb_first)


def _weight(reading: Reading, candidate: Candidate, t: int, *, opens: bool) -> int:
    """What a token between the two adds: a barrier, half where the day opens its sentence, a mark, a verb."""
    kinds, text = reading.kinds(t), reading.text.tokens[t].text
    weight = sum(cost // 2 if opens else cost for kind, cost in BARRIER.items() if kind in kinds)
    if text in COMMAS:
        weight += 3
    elif text in STOPS:
        weight += STOP_COST
    is_telling = not opens and t != candidate.light and ("say" in kinds or tells(reading, t))
    return weight + 6 * is_telling


def _cost_after(reading: Reading, candidate: Candidate, expression: Placed) -> int:
    """What a day after a word costs where it belongs to something else there."""
    is_english = not reading.lexicon.is_verb_first
    costs = (
        (is_english and is_of_another(reading, candidate, expression), STOP_COST),
        (is_english and is_of_main_verb(reading, candidate, expression), REACH),
        (is_of_step(reading, candidate, expression) or is_of_relative(reading, candidate, expression), STOP_COST),
        (is_of_wish(reading, candidate, expression) or is_since_within(reading, candidate, expression), REACH),
    )
    return sum(cost for holds, cost in costs if holds)


def _cost_before(reading: Reading, candidate: Candidate, expression: Placed) -> int:
    """What a day before a word, within the sentence, costs where it belongs to what stands before."""
    low, is_arabic = expression.last, reading.lexicon.is_verb_first
    if is_inserted(reading, candidate, expression.first) or is_past_relative(reading, candidate, low):
        return STOP_COST
    if not is_arabic:
        return REACH if belongs_before(reading, candidate, expression) else 0
    return BARRIER["relative"] if _is_joined_clause(reading, low, candidate.first) else 0


def is_own(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day stands after what it tells of with nothing joined between: "and left it in 2018"."""
    between = range(candidate.last, expression.first)
    if not 0 <= expression.first - candidate.last <= OWN_REACH or any(_is_joint(reading, t) for t in between):
        return False
    return distance(reading, candidate, expression) < REACH


def _is_joint(reading: Reading, t: int) -> bool:
    """Whether something else may begin at a token: a comma, a verb, or what is joined and no name."""
    token = reading.text.tokens[t]
    is_joined = (
        token.key.startswith(AND) if reading.lexicon.is_verb_first else reading.lexicon.has_word(token.key, "and")
    )
    return token.text in COMMAS or reading.has(t, "verb") or (is_joined and t not in reading.names)


def is_of_verb(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day before a word follows a verb: "arrested a man on Thursday over a killing in 2019"."""
    if candidate.first < expression.first or opens_sentence(reading, expression):
        return False
    first = reading.text.sentences[candidate.sentence].first
    return any(reading.has(t, "verb") for t in range(first, expression.first))


def _is_joined_clause(reading: Reading, low: int, high: int) -> bool:
    """Whether a clause of its own is joined after a comma: «يستخدمها منذ سنوات، وقد وُقّع اتفاق»."""
    tokens = reading.text.tokens
    for t in range(low, high):
        if tokens[t].text in COMMAS and tokens[t + 1].key.startswith(AND) and t + 1 < high:
            mark = reading.marks.get(t + 1)
            if reading.lexicon.has_word(tokens[t + 1].key, "auxiliary"):
                return True
            if mark is not None and any(sense.kind in ("verb", "say", "light") for sense in mark.values):
                return True
    return False
