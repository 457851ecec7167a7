"""The days of an event: the expression that governs it, else the document's own day, or none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from etl.events.candidates import Candidate
from etl.events.reading import Reading
from etl.events.time.belonging import is_of_step
from etl.events.time.nearness import REACH, distance, is_of_verb, is_own
from etl.events.time.placed import Placed
from etl.events.time.since import is_first_since, is_since, runs
from etl.model import Anchor, Status
from etl.reason import Reason

OWN_CLAUSE = 6
# What is told in these forms has happened, and on no day to come.
TOLD = frozenset({"past", "passive", "participle"})
# So has what nobody announces: "There was a shooting this weekend", on a Friday.
UNANNOUNCED = frozenset({"ASSAULT", "DISASTER"})
# A war that began longer ago is not taken for one that goes on.
LONGEST_WAR = timedelta(days=1100)
# What follows something longer ago than that may have its day near that or near the text's own: neither is told.
LONG_AFTER = timedelta(days=10)


@dataclass(frozen=True, slots=True)
class When:
    """The first and last day of an event, the expression they come from, and why."""

    earliest: date | None
    latest: date | None
    time: int | None
    reason: Reason
    is_governed: bool


def is_ahead(when: Placed | When, anchor: Anchor | None) -> bool:
    """Whether days begin after the document was written."""
    return anchor is not None and when.earliest is not None and when.earliest > anchor.latest


def days_of(
    reading: Reading, candidate: Candidate, status: Status, placed: list[Placed], anchor: Anchor | None
) -> When:
    """The days of an event, with the expression that gives them where one does."""
    best, best_cost = None, REACH
    here = [each for each in placed if reading.sentence[each.first] == candidate.sentence]
    here = [each for each in here if not is_first_since(reading, candidate, each)]
    if any(is_own(reading, candidate, expression) for expression in here):
        here = [each for each in here if not is_of_verb(reading, candidate, each)]
    if status == "planned":
        # "revealed tonight that he plans to visit in November"
        here = [each for each in here if is_ahead(each, anchor)] or here
    for expression in here:
        if status == "happened" and _is_over(candidate) and is_ahead(expression, anchor):
            continue
        cost = distance(reading, candidate, expression)
        if candidate.verb is not None:
            # «الزلزال الذي ضرب البلاد في شباط»: the verb that tells on has the day.
            cost = min(cost, distance(reading, candidate.verb, expression) - OWN_CLAUSE)
        if cost < best_cost:
            best, best_cost = expression, cost
    if best is None:
        if anchor is not None and _is_long_after(reading, candidate, placed, anchor):
            return When(None, None, None, Reason("time-background"), False)
        return _undated(reading, candidate, status, anchor)
    return _governed(reading, candidate, status, anchor, best)


def _is_over(candidate: Candidate) -> bool:
    """Whether what is told as happening lies behind the text."""
    return candidate.form in TOLD or (candidate.form == "noun" and candidate.trigger.type in UNANNOUNCED)


def _governed(reading: Reading, candidate: Candidate, status: Status, anchor: Anchor | None, by: Placed) -> When:
    """The days that an expression gives: up to the text's own day for what began then and goes on."""
    if anchor is not None and by.earliest <= anchor.best:
        # A war that is dated by one day began on it; an earthquake was over on it.
        is_recent = anchor.best - by.latest <= LONGEST_WAR
        began = candidate.trigger.family == "war" and by.earliest == by.latest and is_recent
        if began or (is_since(reading, by) and runs(reading, candidate, by)):
            return When(by.earliest, anchor.best, by.number, Reason.of("time-since", words=by.words), True)
    is_cut = anchor is not None and status == "happened" and by.earliest <= anchor.latest < by.latest
    latest = anchor.latest if anchor is not None and is_cut else by.latest
    return When(by.earliest, latest, by.number, Reason.of("time-governed", words=by.words), True)


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


def _is_background(reading: Reading, candidate: Candidate) -> bool:
    """Whether the text gives no hold: told as earlier, or a thing known that is only referred to."""
    sentence = reading.text.sentences[candidate.sentence]
    begin = max(sentence.first, candidate.first - 14)
    near = range(begin, min(sentence.last, candidate.last + 6))
    if any(reading.has(t, "earlier") or reading.has(t, "then") for t in near):
        return True
    if candidate.is_pluperfect and not _is_reported(reading, candidate):
        return True
    return candidate.form == "noun" and candidate.trigger.is_background and not _is_news(candidate)


def _is_news(candidate: Candidate) -> bool:
    """Whether a verb brings it: «وقع زلزال», «زلزال يضرب البلاد»; «أعلنت خسائر الزلزال» only speaks of one known."""
    if candidate.light is None:
        return candidate.verb is not None and not candidate.has_article
    return candidate.voice != "announcing" or not candidate.has_article


def _is_reported(reading: Reading, candidate: Candidate) -> bool:
    """Whether somebody's words put a past further back than it was: "said that a man had been arrested"."""
    first = reading.text.sentences[candidate.sentence].first
    return not reading.lexicon.is_verb_first and any(reading.has(t, "say") for t in range(first, candidate.first))


def _is_long_after(reading: Reading, candidate: Candidate, placed: list[Placed], anchor: Anchor) -> bool:
    """Whether an act followed what was long ago: it may have been soon after that, or is the news."""
    return any(
        reading.sentence[expression.first] == candidate.sentence
        and anchor.best - expression.earliest > LONG_AFTER
        and is_of_step(reading, candidate, expression)
        for expression in placed
    )
