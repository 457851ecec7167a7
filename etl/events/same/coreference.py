"""The tellings of one event gathered to one entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from etl.events.reading import Reading
from etl.events.same.aggressor import charge, name_attacker
from etl.events.same.agreement import days_agree, parties_agree, places_agree
from etl.events.same.kinship import is_echo
from etl.events.same.likeness import is_same
from etl.events.same.lines import Lines, lines_of
from etl.events.same.reactions import answer
from etl.events.speech.reported import WORDS
from etl.events.tellings import Group, Telling, places_of
from etl.events.time.when import When
from etl.model import Event

ATTACKS = frozenset({"attack", "shot", "harm"})
# A day that a later sentence gives to fresh news lies this far back at most.
FRESH = timedelta(days=31)
LEAD = 2
# How sure an event of a text is, from what the text told before it.
Confidence = Callable[[Reading, Group, Sequence[Group]], float]


def merge(reading: Reading, tellings: list[Telling], confidence: Confidence) -> list[Event]:
    """The events that the tellings come to, in the order of their first words."""
    lines = lines_of(reading)
    groups: list[Group] = []
    waiting: list[Telling] = []
    tellings = _without_tolls(tellings)
    for number, telling in enumerate(tellings):
        home = _home(reading, groups, telling, lines)
        if home is None and telling.candidate.trigger.family == "harm":
            home = _cause(reading, groups, tellings[number + 1 : number + 2], telling)
        if home is None and telling.is_weak and not lines.is_bulletin:
            # In a bulletin a bare noun is news as well.
            waiting.append(telling)
        elif home is None:
            groups.append(_open(reading, telling, waiting))
        else:
            _add(reading, home, telling)
    name_attacker(reading, groups)
    answer(reading, groups)
    charge(reading, groups)
    return [_event(group, confidence(reading, group, groups[:number])) for number, group in enumerate(groups)]


def _home(reading: Reading, groups: list[Group], telling: Telling, lines: Lines) -> Group | None:
    """The group to which a telling belongs; «هذا اللقاء» points at the last of its kind."""
    ordered = reversed(groups) if telling.candidate.is_pointing else groups
    homes = (group for group in ordered if is_same(reading, group, telling, lines))
    if reading.lexicon.is_verb_first or not is_echo(telling.candidate):
        return next(homes, None)
    # "the air strikes", told before in that word and after another attack
    word = telling.candidate.rule
    return min(homes, key=lambda group: all(told.candidate.rule != word for told in group.tellings), default=None)


def _without_tolls(tellings: list[Telling]) -> list[Telling]:
    """The tellings without the deaths that a disaster of their sentence caused."""
    types: dict[int, set[str]] = {}
    for telling in tellings:
        if telling.candidate.trigger.family != "harm":
            types.setdefault(telling.candidate.sentence, set()).add(telling.candidate.trigger.type)
    return [
        telling
        for telling in tellings
        if telling.candidate.trigger.family != "harm"
        or "DISASTER" not in (here := types.get(telling.candidate.sentence, set()))
        or "ASSAULT" in here
    ]


def _cause(reading: Reading, groups: list[Group], following: list[Telling], harm: Telling) -> Group | None:
    """The attack to which a death belongs: the one named next in the sentence, else, where nothing tells, the last."""
    attacks = [group for group in groups if group.families & ATTACKS]
    for telling in following:
        cause = telling.candidate
        if cause.sentence == harm.candidate.sentence and is_echo(cause) and cause.trigger.family in ATTACKS:
            return next((group for group in reversed(attacks) if days_agree(group, telling)), None)
    is_bare = not harm.when.is_governed and harm.place is None and not harm.candidate.target
    if attacks and is_bare and parties_agree(reading, attacks[-1], harm):
        return attacks[-1]
    if not attacks and is_bare and not harm.candidate.source:
        # "At least 300 people were killed", some lines below the earthquake.
        return next((g for g in reversed(groups) if "DISASTER" in {t.candidate.trigger.type for t in g.tellings}), None)
    return None


def _open(reading: Reading, telling: Telling, waiting: list[Telling]) -> Group:
    """A group for a telling, begun by the bare noun of the headline or of a war that stood before it."""
    group = _group(reading, telling)
    for number, earlier in enumerate(waiting):
        bare = earlier.candidate
        is_early = bare.trigger.is_background or "\n" not in reading.text.raw[: bare.span.start]
        same = bare.trigger.type == telling.candidate.trigger.type and bare.trigger.family in group.families
        if is_early and same and days_agree(group, earlier) and places_agree(reading, group, earlier):
            del waiting[number]
            group.tellings.insert(0, earlier)
            group.times.insert(0, earlier.when)
            break
    return group


def _group(reading: Reading, telling: Telling) -> Group:
    candidate = telling.candidate
    return Group(
        tellings=[telling],
        source=set(candidate.source),
        target=set(candidate.target),
        places=places_of(reading, telling),
        families={candidate.trigger.family},
        times=[telling.when],
    )


def _add(reading: Reading, group: Group, telling: Telling) -> None:
    group.tellings.append(telling)
    source, target = set(telling.candidate.source), set(telling.candidate.target)
    is_clash = telling.candidate.trigger.family == "clash" and telling.candidate.form == "noun"
    if is_clash and not source and group.target and not group.target & target:
        # "killed in a clash with Swedish troops": the other side did it.
        source, target = target, set()
    group.source |= source - group.target
    group.target |= target - group.source
    group.places = group.places or places_of(reading, telling)
    group.families.add(telling.candidate.trigger.family)
    group.times.append(telling.when)


def _when(group: Group) -> When:
    """The days of an event: those of its first telling, unless a later one dates the same news better."""
    first = group.tellings[0].when
    if first.is_governed:
        return first
    begin = group.tellings[0].candidate.sentence
    for told in group.tellings:
        when = told.when
        if not when.is_governed or when.earliest is None:
            continue
        is_near = told.candidate.sentence - begin <= LEAD
        is_fresh = first.latest is not None and when.latest is not None and first.latest - when.latest <= FRESH
        if first.latest is None or (is_near and is_fresh):
            return when
    return next((when for when in group.times if when.earliest is not None), first)


def _reporters(group: Group) -> tuple[int, ...]:
    """Who reports an event where it is first told; a headline leaves it to the lines under it."""
    begin = group.tellings[0].candidate.sentence
    last = begin if begin else LEAD
    leading = (told.reported_by for told in group.tellings if told.candidate.sentence <= last)
    return next((reporters for reporters in leading if reporters), ())


def _event(group: Group, confidence: float) -> Event:
    first = group.tellings[0]
    candidate = first.candidate
    when = _when(group)
    place = next((t.place for t in group.tellings if t.place is not None), None)
    reported = _reporters(group)
    mode = candidate.trigger.mode or next(
        (t.candidate.trigger.mode for t in group.tellings if t.candidate.trigger.mode), None
    )
    source = tuple(sorted(group.source))
    if candidate.trigger.type in WORDS:
        # Who says it may be known only from a later line.
        reported = tuple(actor for actor in reported if actor not in group.source)
    return Event(
        type=candidate.trigger.type,
        trigger=candidate.span,
        rule=candidate.rule,
        mode=mode,
        earliest=when.earliest,
        latest=when.latest,
        time=when.time,
        time_reason=when.reason,
        source=source,
        target=tuple(sorted(group.target - group.source)),
        place=place,
        reported_by=reported,
        status=first.status,
        confidence=confidence,
        echoes=tuple(t.candidate.span for t in group.tellings[1:]),
    )
