"""One entry for one event of a document, however often it is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache

from etl.data import SEEDS, csv_rows
from etl.events.candidates import Candidate
from etl.events.ontology import SYMMETRIC
from etl.events.reading import Reading
from etl.events.time import When
from etl.model import Event, Span, Status

# What is said: each act of saying is an event of its own, unless the text repeats it.
SPEECH = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"})
ATTACKS = frozenset({"attack", "shot", "harm"})
REPEAT = 0.6
LEADING = 2
OBJECT_REACH = 8
# A day that a later sentence gives to fresh news lies this far back at most.
FRESH = timedelta(days=31)
NEAR = 1


@dataclass(slots=True)
class Telling:
    """A candidate with its status, its days, its place and those who report it."""

    candidate: Candidate
    status: Status
    when: When
    place: Span | None
    reported_by: tuple[int, ...]
    is_weak: bool = False


@dataclass(slots=True)
class Group:
    """The tellings of one event, the first of them its trigger."""

    tellings: list[Telling]
    source: set[int]
    target: set[int]
    places: set[str]
    families: set[str]
    times: list[When] = field(default_factory=list)


def _home(reading: Reading, groups: list[Group], telling: Telling, repeats: dict[int, int]) -> Group | None:
    """The group to which a telling belongs; «هذا اللقاء» points at the last of its kind."""
    ordered = reversed(groups) if telling.candidate.is_pointing else groups
    return next((group for group in ordered if _same(reading, group, telling, repeats)), None)


def merge(reading: Reading, tellings: list[Telling], confidence: Callable[[Group], float]) -> list[Event]:
    """The events that the tellings come to, in the order of their first words."""
    repeats = _repeats(reading)
    groups: list[Group] = []
    waiting: list[Telling] = []
    tellings = _without_tolls(tellings)
    for number, telling in enumerate(tellings):
        home = _home(reading, groups, telling, repeats)
        if home is None and telling.candidate.trigger.family == "harm":
            home = _cause(reading, groups, tellings[number + 1 : number + 2], telling)
        if home is None and telling.is_weak:
            waiting.append(telling)
        elif home is None:
            groups.append(_open(reading, telling, waiting))
        else:
            _add(reading, home, telling)
    _accuse(groups)
    return [_event(group, confidence(group)) for group in groups]


def _accuse(groups: list[Group]) -> None:
    """Give an accusation that names nobody the doer of what it condemns: "condemned the attack"."""
    for group in groups:
        candidate = group.tellings[0].candidate
        if candidate.trigger.type != "ACCUSE" or group.target:
            continue
        for other in groups:
            near = any(
                told.candidate.sentence == candidate.sentence
                and 0 < told.candidate.first - candidate.last < OBJECT_REACH
                for told in other.tellings
            )
            if near and other is not group and other.source - group.source:
                group.target |= other.source - group.source
                break


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
            return next((group for group in reversed(attacks) if _days_agree(group, telling)), None)
    is_bare = not harm.when.is_governed and harm.place is None and not harm.candidate.target
    if attacks and is_bare and _parties_agree(reading, attacks[-1], harm):
        return attacks[-1]
    return None


def _repeats(reading: Reading) -> dict[int, int]:
    """The sentences that say again what an earlier one said, each with the earlier: headline, lead, summary line.

    The first lines are repeated in other words; any line may be repeated word for word.
    """
    words = [
        frozenset(token.key for token in reading.text.tokens[span.first : span.last] if token.text.isalpha())
        for span in reading.text.sentences
    ]
    repeats: dict[int, int] = {}
    seen: dict[frozenset[str], int] = {}
    for number, mine in enumerate(words):
        if len(mine) > 2:
            first = seen.setdefault(mine, number)
            near = next((n for n in range(min(number, LEADING)) if _much_alike(mine, words[n])), None)
            if first < number:
                repeats[number] = first
            elif near is not None:
                repeats[number] = near
    return repeats


def _much_alike(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(theirs) and len(mine & theirs) >= REPEAT * min(len(mine), len(theirs))


def _open(reading: Reading, telling: Telling, waiting: list[Telling]) -> Group:
    """A group for a telling, begun by the bare noun of the headline or of a war that stood before it."""
    group = _group(reading, telling)
    for number, earlier in enumerate(waiting):
        bare = earlier.candidate
        is_early = bare.trigger.is_background or "\n" not in reading.text.raw[: bare.span.start]
        same = bare.trigger.type == telling.candidate.trigger.type and bare.trigger.family in group.families
        if is_early and same and _days_agree(group, earlier) and _places_agree(reading, group, earlier):
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
        places=_places(reading, telling),
        families={candidate.trigger.family},
        times=[telling.when],
    )


def _places(reading: Reading, telling: Telling) -> set[str]:
    if telling.place is None:
        return set()
    return {reading.text.language.key(word) for word in telling.place.of(reading.text.raw).split()}


def _add(reading: Reading, group: Group, telling: Telling) -> None:
    group.tellings.append(telling)
    group.source |= set(telling.candidate.source) - group.target
    group.target |= set(telling.candidate.target) - group.source
    group.places = group.places or _places(reading, telling)
    group.families.add(telling.candidate.trigger.family)
    group.times.append(telling.when)


def _same(reading: Reading, group: Group, telling: Telling, repeats: dict[int, int]) -> bool:
    """Whether a telling is of a group's event. What is said is an event each time, unless it is said again."""
    first = group.tellings[0]
    one, other = first.candidate, telling.candidate
    if one.trigger.type != other.trigger.type or other.is_other:
        return False
    same_family = other.trigger.family in group.families or (
        other.trigger.family == "harm" and "shot" in group.families
    )
    if other.is_pointing:
        return True
    if is_echo(other) and same_family and not _differ(group, telling) and _days_agree(group, telling):
        return True
    is_set_phrase = other.rule == one.rule and " " in other.rule
    is_resaid = one.trigger.type in SPEECH and same_family and group.source & set(other.source)
    if is_resaid and (other.is_definite or is_set_phrase):
        return True
    if same_family and other.trigger.family == "harm" and _share_person(reading, group, telling):
        return True
    if (first.status == "planned") != (telling.status == "planned") and one.trigger.type != "CONSULT":
        return False
    is_repeat = repeats.get(other.sentence) == one.sentence or _is_lead(reading, one, other)
    if is_repeat and one.rule == other.rule and _days_agree(group, telling):
        return True
    if not _parties_agree(reading, group, telling) or not _days_agree(group, telling):
        return False
    if is_repeat and (same_family or one.trigger.type in SPEECH):
        return True
    if not _places_agree(reading, group, telling):
        return False
    if one.trigger.type in SPEECH:
        return same_family and not other.is_verbal and other.is_definite
    if one.trigger.type == "CONSULT" and other.trigger.family == "talks":
        return True
    shared = bool((group.source | group.target) & {*other.source, *other.target})
    if "war" in group.families and other.trigger.family == "harm":
        is_toll = other.sentence == group.tellings[-1].candidate.sentence and not other.target
        return is_toll or telling.when.reason.code == "time-since"
    if same_family:
        if other.trigger.is_background:
            return True
        bare = not other.source and not other.target
        if other.is_verbal and not one.trigger.is_background:
            if other.is_pluperfect or other.trigger.type == "AGREE":
                return shared
            is_near = other.sentence - group.tellings[-1].candidate.sentence <= 2
            adds_nothing = not other.target and telling.place is None and is_near
            return shared and (is_repeat or adds_nothing or bool(group.places & _places(reading, telling)))
        return shared or bare or not (group.source | group.target)
    if other.trigger.family == "harm" or "harm" in group.families:
        last = group.tellings[-1].candidate
        is_war = "war" in group.families or other.trigger.family == "war"
        return not is_war and abs(last.sentence - other.sentence) <= NEAR
    return False


def _is_lead(reading: Reading, one: Candidate, other: Candidate) -> bool:
    """Whether one stands in the headline and the other in the first line under it, which tells it again."""
    raw, sentences = reading.text.raw, reading.text.sentences
    if one.sentence > 2 or "\n" in raw[: sentences[one.sentence].start]:
        return False
    return raw.count("\n", 0, sentences[other.sentence].start) == 1


def is_echo(candidate: Candidate) -> bool:
    """Whether a noun points back at what was told: «اللقاء», "the meeting", with nobody of its own."""
    if candidate.complement is not None and candidate.complement < candidate.first:
        return candidate.is_definite
    return candidate.form == "noun" and candidate.is_definite and candidate.light is None


def _share_person(reading: Reading, group: Group, telling: Telling) -> bool:
    """Whether one named person is hurt in both: nobody dies twice."""
    return any(reading.actors[actor].kind == "person" for actor in group.target & set(telling.candidate.target))


def _differ(group: Group, telling: Telling) -> bool:
    parties = {*telling.candidate.source, *telling.candidate.target}
    return bool(parties) and not parties & (group.source | group.target)


def _parties_agree(reading: Reading, group: Group, telling: Telling) -> bool:
    source, target = set(telling.candidate.source), set(telling.candidate.target)
    if telling.candidate.trigger.type in SYMMETRIC:
        return _meet(reading, group.source | group.target, source | target)
    return _meet(reading, group.source, source) and _meet(reading, group.target, target)


def _meet(reading: Reading, mine: set[int], theirs: set[int]) -> bool:
    """Whether two sides may be the same: one is not named, they share an actor, or one is the other's country."""
    if not mine or not theirs or mine & theirs:
        return True
    return bool(_countries(reading, mine) & _countries(reading, theirs))


def _countries(reading: Reading, actors: set[int]) -> set[str]:
    known = countries()
    ids = (reading.actors[actor].id for actor in actors)
    return {known.get(name, name) for name in ids if name}


@cache
def countries() -> dict[str, str]:
    """The country of each body of the seeds that has one."""
    path = SEEDS / "actors.csv"
    if not path.exists():
        return {}
    rows = csv_rows(path)
    return {row["actor_id"]: row["country"] for row in rows if row["country"] and row["kind"] == "organisation"}


def _days_agree(group: Group, telling: Telling) -> bool:
    mine = telling.when
    if telling.candidate.trigger.is_background:
        return True
    if not mine.is_governed or mine.earliest is None or mine.latest is None:
        return True
    known = [(when.earliest, when.latest) for when in group.times if when.is_governed]
    return all(
        first is None or last is None or (mine.earliest <= last and first <= mine.latest) for first, last in known
    )


def _places_agree(reading: Reading, group: Group, telling: Telling) -> bool:
    places = _places(reading, telling)
    return not places or not group.places or bool(places & group.places)


def _when(group: Group) -> When:
    """The days of an event: those of its first telling, unless a later one dates the same news better."""
    first = group.tellings[0].when
    if first.is_governed:
        return first
    dated = [when for when in group.times if when.is_governed and when.earliest is not None]
    for when in dated:
        if first.latest is None or (when.latest is not None and timedelta() <= first.latest - when.latest <= FRESH):
            return when
    return next((when for when in group.times if when.earliest is not None), first)


def _event(group: Group, confidence: float) -> Event:
    first = group.tellings[0]
    candidate = first.candidate
    when = _when(group)
    place = next((t.place for t in group.tellings if t.place is not None), None)
    reported = tuple(dict.fromkeys(actor for t in group.tellings for actor in t.reported_by))
    mode = candidate.trigger.mode or next(
        (t.candidate.trigger.mode for t in group.tellings if t.candidate.trigger.mode), None
    )
    source = tuple(sorted(group.source))
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
        reported_by=tuple(actor for actor in reported if actor not in group.source | group.target),
        status=first.status,
        confidence=confidence,
        echoes=tuple(t.candidate.span for t in group.tellings[1:]),
    )
