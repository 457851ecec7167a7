"""The events of a text and who says so: every stage in order."""

from __future__ import annotations

from collections.abc import Sequence

from etl.events.confidence import confidence
from etl.events.found.find import find
from etl.events.habits import without_habits
from etl.events.kept.verdict import is_kept, is_weak
from etl.events.leisure import serious
from etl.events.parties import roles
from etl.events.parties.stand_ins import stand_ins
from etl.events.parties.subject_first.sides import sides
from etl.events.parties.verb_first.gender import doers
from etl.events.place import place_of
from etl.events.reading import Reading, is_heading, read
from etl.events.same import coreference
from etl.events.speech import attacks, attribution, reported
from etl.events.status.judge import judge
from etl.events.tellings import Telling
from etl.events.time.carried import carried_on
from etl.events.time.placed import locate, tokens_of
from etl.events.time.when import days_of, is_ahead
from etl.events.toll import toll
from etl.events.words.lexicon import lexicon
from etl.model import Actor, Anchor, Attribution, Event
from etl.text import Text
from etl.timex.expression import Resolution


def extract(
    text: Text, actors: Sequence[Actor], times: Sequence[Resolution], anchor: Anchor | None
) -> tuple[list[Event], list[Attribution]]:
    """The events that a text tells, one entry each however often it is told, and its attributions.

    Every index of an event points into `actors` or `times`. A language without events.yml has no events.
    """
    words = lexicon(text.language.code)
    if words is None or not text.tokens:
        return [], []
    reading = read(text, words, actors, tokens_of(text, times))
    reading.names.update(stand_ins(reading))
    halves = sides(reading)
    reading.names.update(halves)
    reading.ends.update({name.last: name for name in halves.values()})
    sayings = attribution.find(reading)
    placed = locate(reading, times)
    found = serious(reading, find(reading))
    toll(reading, found)
    speakers = {saying.token: saying.sources for saying in sayings if saying.is_verb}
    roles.assign(reading, found, (doers(reading) | speakers) if words.is_verb_first else speakers)
    attacks.in_words(reading, found)
    reported.relieve(reading, sayings, found)
    reported.voice(reading, sayings, found)
    tellings: list[Telling] = []
    for candidate, judged in judge(reading, without_habits(reading, found), sayings):
        when = days_of(reading, candidate, judged, placed, anchor)
        if tellings and not when.is_governed and judged == "happened":
            carried = carried_on(reading, candidate, tellings[-1].candidate, tellings[-1].when, placed)
            when = when if carried is None or is_ahead(carried, anchor) else carried
        # "The country votes on 10 November", in October.
        is_to_come = judged == "happened" and when.is_governed and is_ahead(when, anchor)
        state = "planned" if is_to_come else judged
        place = place_of(reading, candidate)
        telling = Telling(
            candidate=candidate,
            status=state,
            when=when,
            place=place,
            reported_by=reported.reporters(reading, sayings, candidate),
            is_weak=is_weak(candidate, place is not None and place.start > candidate.span.end)
            or is_heading(reading, candidate.sentence),
        )
        if not is_kept(reading, telling) and not _tells_other(reading, telling):
            # «اللقاء» needs nobody of its own to point back at a meeting.
            telling.is_weak = True
            if candidate.form != "noun" or state != "happened":
                continue
        tellings.append(telling)
    events = coreference.merge(reading, tellings, confidence)
    return events, reported.attributions(reading, sayings)


def _tells_other(reading: Reading, telling: Telling) -> bool:
    """Whether the word tells something else that has what it needs; the candidate then tells that."""
    candidate = telling.candidate
    first = candidate.trigger
    for other in candidate.others:
        candidate.trigger = other
        if is_kept(reading, telling):
            return True
    candidate.trigger = first
    return False
