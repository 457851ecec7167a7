"""The days of an event: the expression that governs it, else what it belongs to, else the document's own day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from etl.events.candidates import Candidate
from etl.events.reading import COMMAS, STOPS, Reading
from etl.events.words.aims import AND
from etl.events.words.verbs import is_finite
from etl.model import Anchor, Status
from etl.reason import Reason
from etl.text import Text
from etl.timex.expression import Resolution

REACH = 45
STOP_COST = 40
OWN_CLAUSE = 6
# What has a day so close after it does not share that of the verb before it.
OWN_REACH = 12
# What is told in these forms has happened, and on no day to come.
TOLD = frozenset({"past", "passive", "participle"})
# What else happens, by these, has another day.
WISHING = frozenset({"REQUEST", "REJECT", "THREATEN", "AGREE"})
# A year or a season told before is background, not the day of what follows.
LONGEST_CARRIED = timedelta(days=10)
# A war that began longer ago is not taken for one that goes on.
LONGEST_WAR = timedelta(days=1100)
# «منذ اندلاع الحرب في السابع من ...»: the day may stand some words after since.
SINCE_REACH = 6
# A day after «بعد» and what it names belongs to that, where it does not follow the verb at once.
STEP_REACH = 3
# What follows something longer ago than that may have its day near that or near the text's own: neither is told.
LONG_AFTER = timedelta(days=10)
THEN_REACH = 12
BARRIER = {"relative": 12, "complement": 22, "connector": 8}


@dataclass(frozen=True, slots=True)
class When:
    """The first and last day of an event, the expression they come from, and why."""

    earliest: date | None
    latest: date | None
    time: int | None
    reason: Reason
    is_governed: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """A resolved expression with its tokens."""

    number: int
    first: int
    last: int
    earliest: date
    latest: date
    words: str


def place(reading: Reading, times: Sequence[Resolution]) -> list[Placed]:
    """The expressions that cover days, by the tokens on which they stand."""
    starts = [token.start for token in reading.text.tokens]
    placed = []
    for number, resolution in enumerate(times):
        if resolution.interval is None:
            continue
        span = resolution.expression.span
        first = bisect_right(starts, span.start) - 1
        last = bisect_right(starts, span.end - 1)
        words = span.of(reading.text.raw)
        placed.append(Placed(number, max(first, 0), last, resolution.interval.first, resolution.interval.last, words))
    return placed


def is_ahead(when: Placed | When, anchor: Anchor | None) -> bool:
    """Whether days begin after the document was written."""
    return anchor is not None and when.earliest is not None and when.earliest > anchor.latest


def tokens_of(text: Text, times: Sequence[Resolution]) -> frozenset[int]:
    """The tokens of every time expression."""
    starts = [token.start for token in text.tokens]
    found: set[int] = set()
    for resolution in times:
        span = resolution.expression.span
        found.update(range(max(0, bisect_right(starts, span.start) - 1), bisect_right(starts, span.end - 1)))
    return frozenset(found)


def when(reading: Reading, candidate: Candidate, status: Status, placed: list[Placed], anchor: Anchor | None) -> When:
    """The days of an event, with the expression that gives them where one does."""
    best, best_cost = None, REACH
    here = [each for each in placed if reading.sentence[each.first] == candidate.sentence]
    if any(_is_own(reading, candidate, expression) for expression in here):
        here = [each for each in here if not _is_of_verb(reading, candidate, each)]
    for expression in here:
        if status == "happened" and candidate.form in TOLD and anchor is not None and is_ahead(expression, anchor):
            continue
        cost = _cost(reading, candidate, expression)
        if candidate.verb is not None:
            # «الزلزال الذي ضرب البلاد في شباط»: the verb that tells on has the day.
            cost = min(cost, _cost(reading, candidate.verb, expression) - OWN_CLAUSE)
        if cost < best_cost:
            best, best_cost = expression, cost
    if best is None or (_is_since(reading, best) and _is_first_since(reading, candidate)):
        if anchor is not None and _is_long_after(reading, candidate, placed, anchor):
            return When(None, None, None, Reason("time-background"), False)
        return _undated(reading, candidate, status, anchor)
    return _governed(reading, candidate, status, anchor, best)


def _governed(reading: Reading, candidate: Candidate, status: Status, anchor: Anchor | None, by: Placed) -> When:
    """The days that an expression gives: up to the text's own day for what began then and goes on."""
    if anchor is not None and by.earliest <= anchor.best:
        # A war that is dated by one day began on it; an earthquake was over on it.
        is_recent = anchor.best - by.latest <= LONGEST_WAR
        began = candidate.trigger.family == "war" and by.earliest == by.latest and is_recent
        if began or (_is_since(reading, by) and _runs(reading, candidate)):
            return When(by.earliest, anchor.best, by.number, Reason.of("time-since", words=by.words), True)
    is_cut = anchor is not None and status == "happened" and by.earliest <= anchor.latest < by.latest
    latest = anchor.latest if anchor is not None and is_cut else by.latest
    return When(by.earliest, latest, by.number, Reason.of("time-governed", words=by.words), True)


def carried_on(
    reading: Reading, candidate: Candidate, before: Candidate, when_before: When, placed: list[Placed]
) -> When | None:
    """The day of the sentence before, where a sentence without a day goes on with the same doer's acts."""
    if candidate.sentence - before.sentence not in (0, 1):
        return None
    is_dated = when_before.earliest is not None and when_before.reason.code != "time-anchor"
    if is_dated and _is_then(reading, candidate):
        reason = Reason.of("time-carried", **dict(when_before.reason.facts))
        return When(when_before.earliest, when_before.latest, when_before.time, reason, False)
    if not when_before.is_governed:
        return None
    if candidate.sentence == before.sentence:
        return _shared_day(reading, candidate, before, when_before)
    if not candidate.is_verbal:
        return None
    if not set(candidate.source) & {*before.source, *before.target} or when_before.reason.code != "time-governed":
        return None
    if any(reading.sentence[expression.first] == candidate.sentence for expression in placed):
        return None
    if _is_long(when_before) and not reading.lexicon.is_verb_first:
        return None
    reason = Reason.of("time-carried", **dict(when_before.reason.facts))
    return When(when_before.earliest, when_before.latest, when_before.time, reason, False)


def _is_then(reading: Reading, candidate: Candidate) -> bool:
    """Whether the sentence says that it was then: «حينها استدعت»; «الوزير آنذاك فلان» tells of his office only."""
    sentence = reading.text.sentences[candidate.sentence]
    near = range(max(sentence.first, candidate.first - THEN_REACH), min(sentence.last, candidate.last + THEN_REACH))
    return any(reading.has(t, "then") and t + 1 not in reading.names for t in near)


def _is_long(when_before: When) -> bool:
    first, last = when_before.earliest, when_before.latest
    return first is not None and last is not None and last - first > LONGEST_CARRIED


def _shared_day(reading: Reading, candidate: Candidate, before: Candidate, when_before: When) -> When | None:
    """The day of the event before in the sentence, where nobody's words and no other clause part the two."""
    between = range(before.last, candidate.first)
    if any(reading.kinds(t) & {"complement", "connector", "say"} and not _is_relative(reading, t) for t in between):
        return None
    if candidate.trigger.is_background or when_before.reason.code != "time-governed":
        return None
    if _is_inserted(reading, candidate, before.first) or _is_past_relative(reading, candidate, candidate.first - 2):
        return None
    reason = Reason.of("time-carried", **dict(when_before.reason.facts))
    return When(when_before.earliest, when_before.latest, when_before.time, reason, False)


def _is_relative(reading: Reading, t: int) -> bool:
    """Whether that opens no clause of its own: "an operation that targeted"."""
    is_open = not reading.lexicon.is_verb_first and reading.has(t, "relative") and t + 1 < len(reading.text.tokens)
    return is_open and is_finite(reading, t + 1)


def _undated(reading: Reading, candidate: Candidate, status: Status, anchor: Anchor | None) -> When:
    """The days of an event that no expression governs."""
    if anchor is None:
        return When(None, None, None, Reason("no-time"), False)
    if status == "planned":
        return When(None, None, None, Reason("time-planned"), False)
    if _is_background(reading, candidate):
        return When(None, None, None, Reason("time-background"), False)
    first = max(anchor.earliest, date.min + timedelta(days=1)) - timedelta(days=1)
    return When(first, anchor.latest, None, Reason.of("time-anchor", day=anchor.best.isoformat()), False)


def _cost(reading: Reading, candidate: Candidate, expression: Placed) -> int:
    """How far an expression stands from a trigger, with what lies between them; the nearest governs."""
    if expression.last <= candidate.first:
        low, high, is_before = expression.last, candidate.first, True
    else:
        low, high, is_before = candidate.last, expression.first, False
    cost = high - low
    if reading.text.tokens[expression.first].key.startswith("لل") or _is_fused_for(reading, expression):
        cost += 10
    cost += 3 * abs(reading.clause[expression.first] - reading.clause[candidate.first])
    opens = is_before and _opens_sentence(reading, expression)
    if not reading.lexicon.is_verb_first and _is_of_noun(reading, candidate, expression):
        cost += REACH
    if not reading.lexicon.is_verb_first and not is_before and _is_of_another(reading, candidate, expression):
        cost += STOP_COST
    if not is_before and (
        _is_of_step(reading, candidate, expression) or _is_of_relative(reading, candidate, expression)
    ):
        cost += STOP_COST
    if not is_before and (
        _is_of_wish(reading, candidate, expression) or _is_since_within(reading, candidate, expression)
    ):
        cost += REACH
    for t in range(low, high):
        kinds = reading.kinds(t)
        for kind, weight in BARRIER.items():
            if kind in kinds:
                cost += weight if not opens else weight // 2
        if reading.text.tokens[t].text in COMMAS:
            cost += 3
        elif reading.text.tokens[t].text in STOPS:
            cost += STOP_COST
        if ("say" in kinds or _tells(reading, t)) and t != candidate.light:
            cost += 0 if opens else 6
    if opens:
        cost = cost // 2
    elif is_before and (
        _is_inserted(reading, candidate, expression.first) or _is_past_relative(reading, candidate, low)
    ):
        cost += STOP_COST
    elif is_before and reading.lexicon.is_verb_first and _is_joined_clause(reading, low, high):
        cost += BARRIER["relative"]
    return cost


def _is_own(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day stands after what it tells of with nothing joined between: "and left it in 2018"."""
    between = range(candidate.last, expression.first)
    if not 0 <= expression.first - candidate.last <= OWN_REACH or any(_is_joint(reading, t) for t in between):
        return False
    return _cost(reading, candidate, expression) < REACH


def _is_joint(reading: Reading, t: int) -> bool:
    """Whether something else may begin at a token: a comma, a verb, or what is joined and no name."""
    token = reading.text.tokens[t]
    is_joined = (
        token.key.startswith(AND) if reading.lexicon.is_verb_first else reading.lexicon.has_word(token.key, "and")
    )
    return token.text in COMMAS or reading.has(t, "verb") or (is_joined and t not in reading.names)


def _is_of_verb(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day before a word follows a verb: "arrested a man on Thursday over a killing in 2019"."""
    if candidate.first < expression.first or _opens_sentence(reading, expression):
        return False
    first = reading.text.sentences[candidate.sentence].first
    return any(reading.has(t, "verb") for t in range(first, expression.first))


def _is_past_relative(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether a word stands in a relative clause that a participle comes after: «الاتفاق الذي وُقّع في تموز، داعياً»."""
    if candidate.form != "participle" or not reading.lexicon.is_verb_first:
        return False
    while t > reading.text.sentences[candidate.sentence].first and reading.text.tokens[t].text not in COMMAS:
        t -= 1
        if reading.has(t, "relative"):
            return True
    return False


def _is_joined_clause(reading: Reading, low: int, high: int) -> bool:
    """Whether a clause of its own is joined after a comma: «يستخدمها منذ سنوات، وقد وُقّع اتفاق»."""
    tokens = reading.text.tokens
    for t in range(low, high):
        if tokens[t].text in COMMAS and tokens[t + 1].key.startswith("و") and t + 1 < high:
            mark = reading.marks.get(t + 1)
            if reading.lexicon.has_word(tokens[t + 1].key, "auxiliary"):
                return True
            if mark is not None and any(sense.kind in ("verb", "say", "light") for sense in mark.values):
                return True
    return False


def _is_of_another(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether the day after a verb is that of a clause or an act within: "praised those who fled on Monday".

    What is asked for, agreed to or refused has its own day: "invited them to a meeting on Friday".
    """
    if not candidate.is_verbal:
        relative = next((t for t in range(candidate.last, expression.first) if reading.has(t, "relative")), None)
        own_verb = None if candidate.verb is None else candidate.verb.first
        return relative is not None and any(
            _tells(reading, t) and t != own_verb for t in range(relative, expression.first)
        )
    if _is_past_step(reading, candidate, expression):
        return True
    own = candidate.complement
    between = [t for t in range(candidate.last, expression.first) if own is None or not 0 <= t - own <= 1]
    if any(reading.has(t, "relative") or reading.has(t, "say") for t in between):
        return True
    return candidate.trigger.type in WISHING and any(reading.has(t, "noun") for t in between)


def _is_of_wish(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day is that of what is asked for, past its preposition: «دعت إلى التفاوض في آذار»."""
    if candidate.trigger.type != "REQUEST" or not candidate.is_verbal or not reading.lexicon.is_verb_first:
        return False
    return any(reading.has(t, "target") for t in range(candidate.last, expression.first - 1))


def _is_since_within(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether since belongs to a relative clause after a verb: «استقال من منصبه الذي يشغله منذ 2016»."""
    if not candidate.is_verbal or not reading.lexicon.is_verb_first or not _is_since(reading, expression):
        return False
    return any(reading.has(t, "relative") for t in range(candidate.last, expression.first))


def _is_past_step(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day is that of what came before or after: "voted on it following a nuclear test on 3 September"."""
    step = next((t for t in range(candidate.last, expression.first) if reading.has(t, "step")), None)
    if step is None or step - candidate.last < STEP_REACH:
        return False
    return any(reading.has(t, "noun") for t in range(step, expression.first))


def _is_of_step(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day is that of what an act followed: «زار دمشق بعد الزلزال الذي ضرب البلاد في 6 شباط»."""
    if not reading.lexicon.is_verb_first:
        return False
    for t in range(expression.first - 1, candidate.last - 1, -1):
        if reading.text.tokens[t].text in COMMAS:
            return False
        if reading.has(t, "step"):
            return expression.first - t >= STEP_REACH
    return False


def _is_of_relative(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day is that of a relative clause: «دانت الهجوم الذي شنته روسيا الأسبوع الماضي».

    What happened in or during that has its day all the same: «قتلوا في الهجوم الذي وقع يوم الجمعة».
    """
    tokens = reading.text.tokens
    if not reading.lexicon.is_verb_first or not candidate.is_verbal:
        return False
    for t in range(expression.first - 2, candidate.last - 1, -1):
        if tokens[t + 1].text in COMMAS:
            return False
        if reading.lexicon.has_word(tokens[t].key, "which"):
            is_own = candidate.verb is not None and candidate.verb.first > t
            return not is_own and not any(_is_within(reading, n) for n in range(candidate.last, t))
    return False


def _is_within(reading: Reading, t: int) -> bool:
    """Whether an act told before belongs to what comes next: «خلال النزاع», «في الهجوم»."""
    key = reading.text.tokens[t].key
    return reading.lexicon.has_word(key, "within") or (
        reading.lexicon.has_word(key, "inside") and reading.has(t + 1, "noun")
    )


def _is_long_after(reading: Reading, candidate: Candidate, placed: list[Placed], anchor: Anchor) -> bool:
    """Whether an act followed what was long ago: it may have been soon after that, or is the news."""
    return any(
        reading.sentence[expression.first] == candidate.sentence
        and anchor.best - expression.earliest > LONG_AFTER
        and _is_of_step(reading, candidate, expression)
        for expression in placed
    )


def _is_of_noun(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day belongs to the noun after it, of which another word tells: "pardoned men of the 2011 protests"."""
    t = expression.last
    is_noun = t < len(reading.text.tokens) and reading.has(t, "noun") and not reading.has(t, "light")
    return is_noun and not candidate.first <= t < candidate.last


def _is_inserted(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether a word before the verb stands between commas: "Johan Larsen, ousted in April, refused to go"."""
    if reading.lexicon.is_verb_first:
        return False
    tokens, sentence = reading.text.tokens, reading.text.sentences[candidate.sentence]
    commas = [n for n in range(sentence.first, candidate.first) if tokens[n].text in COMMAS]
    is_between = bool(commas) and commas[0] < t < commas[-1]
    return is_between and any(_tells(reading, n) or reading.has(n, "relative") for n in range(commas[0], t + 1))


def _tells(reading: Reading, t: int) -> bool:
    """Whether a verb stands at a token that tells something by itself."""
    mark = reading.marks.get(t)
    return mark is not None and any(sense.kind == "verb" and not sense.complement for sense in mark.values)


def _opens_sentence(reading: Reading, expression: Placed) -> bool:
    """Whether an expression opens its sentence («وفي شباط الماضي، ...»), so that it governs all of its main clause."""
    return expression.first - reading.text.sentences[reading.sentence[expression.first]].first <= 2


def _is_fused_for(reading: Reading, expression: Placed) -> bool:
    """«القرار لعام 2016»: the year belongs to the thing before it."""
    token = reading.text.tokens[expression.first]
    return token.key.startswith("ل") and reading.lexicon.is_verb_first


def _is_first_since(reading: Reading, candidate: Candidate) -> bool:
    """«أول زيارة منذ ...»: since counts from the one before, not from this one's start."""
    near = range(max(0, candidate.first - 4), min(len(reading.text.tokens), candidate.last + 6))
    return any(reading.lexicon.has_word(reading.text.tokens[t].key, "first") for t in near)


def _is_since(reading: Reading, expression: Placed) -> bool:
    """Whether since governs an expression: right before it, or before a few words that no comma or number parts."""
    tokens = reading.text.tokens
    # «منذ أسبوع» as one expression is a week ago: since must stand before it.
    for t in range(expression.first - 1, max(-1, expression.first - SINCE_REACH - 1), -1):
        if reading.lexicon.has_word(tokens[t].key, "since"):
            return True
        if tokens[t].text in COMMAS or tokens[t].text.isdigit():
            return False
    return False


def _runs(reading: Reading, candidate: Candidate) -> bool:
    """Whether an event goes on from a day to the document's own: "has supported them since 2011"."""
    if candidate.form != "past" or candidate.trigger.is_background:
        return True
    before = reading.text.tokens[max(0, candidate.first - 2) : candidate.first]
    return any(reading.lexicon.has_word(token.key, "present_perfect") for token in before)


def _is_background(reading: Reading, candidate: Candidate) -> bool:
    """Whether the text gives no hold: told as earlier, or a thing known that is only referred to."""
    sentence = reading.text.sentences[candidate.sentence]
    begin = max(sentence.first, candidate.first - 14)
    near = range(begin, min(sentence.last, candidate.last + 6))
    if any(reading.has(t, "earlier") or reading.has(t, "then") for t in near):
        return True
    if candidate.is_pluperfect and not _is_reported(reading, candidate):
        return True
    return candidate.form == "noun" and candidate.trigger.is_background and candidate.light is None


def _is_reported(reading: Reading, candidate: Candidate) -> bool:
    """Whether somebody's words put a past further back than it was: "said that a man had been arrested"."""
    first = reading.text.sentences[candidate.sentence].first
    return not reading.lexicon.is_verb_first and any(reading.has(t, "say") for t in range(first, candidate.first))
