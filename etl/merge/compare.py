"""Whether two tellings of different documents tell one event, and what speaks for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property

from etl.actors.skeleton import skeleton
from etl.data import LANGUAGES, SEEDS, csv_rows, language_codes, yaml_mapping
from etl.events.words.ontology import SPEECH, SYMMETRIC
from etl.merge.clues import place_words
from etl.merge.figures import Figure
from etl.text.language import Language, language

Shared = dict[str, frozenset[str]]
# The parts that name who is who in an event.
ROLES = frozenset({"source", "target", "party"})
# Longer spans of days are a week, a month, a year.
WIDE = timedelta(days=5)
# From this score on two tellings are of one event; every part of it is listed in WEIGHTS.
ENOUGH = 2.5
# Two languages have no words in common that could speak for it.
ENOUGH_ACROSS = 1.9
WEIGHTS = {
    "source": 1.4,
    "state source": 0.9,
    "target": 1.1,
    "state target": 0.7,
    "party": 0.8,
    "place": 1.6,
    "wide place": 0.6,
    "place named": 0.8,
    "mode": 0.6,
    "rule": 0.3,
    "figure": 1.2,
    "day": 0.5,
    "leads": 0.6,
    "title": 0.3,
    "name": 0.6,
    "state name": 0.25,
    "rare": 0.5,
    "word": 0.25,
    "other place": -1.6,
    "other mode": -0.9,
    "other source": -1.0,
    "other target": -0.8,
    "other parties": -1.8,
    "next day": -0.6,
    "within": -1.0,
    "other status": -0.8,
}
# How often a part counts that names several things.
MOST = {"name": 3, "state name": 2, "rare": 5, "word": 6, "title": 4}
LEADING = 2
# Two or three are hurt every day.
SMALLEST = 4
# So many consonants tell a place by themselves.
TELLING = 3
# So many words in common tell of one matter.
TOLD = 3


@dataclass(frozen=True)
class Told:
    """A telling as it is compared: the row of merging/tellings.sql, its lists as sets."""

    id: str
    document: str
    lang: str
    outlet: str
    title: frozenset[str]
    type: str
    mode: str | None
    status: str
    rule: str
    starts_on: date
    ends_on: date
    granularity: str | None
    is_dated: bool
    sentence: int
    place: str | None
    confidence: float
    published_on: date | None
    sources: frozenset[str]
    targets: frozenset[str]
    names: frozenset[str]
    rare: frozenset[str]
    words: frozenset[str]
    places: frozenset[str]
    figures: tuple[Figure, ...]

    @cached_property
    def is_wide(self) -> bool:
        """Whether it gives no days but a week, a month, a year."""
        return self.ends_on - self.starts_on > WIDE

    @property
    def is_verbal(self) -> bool:
        """Whether a verb tells it; a noun often only mentions it, with the day and the doer of something else."""
        return self.rule.startswith("verb")


@dataclass(frozen=True, slots=True)
class Same:
    """Two tellings of one event, the smaller key first, with the parts of their score: what they share."""

    a: str
    b: str
    score: float
    shared: tuple[tuple[str, tuple[str, ...]], ...]


def compare(one: Told, other: Told) -> Same | None:
    """What speaks for two tellings being of one event, where it is enough; the same for either order.

    Two tellings of one document are kept apart by it; where nothing speaks against it, others may bring them together.
    """
    if one.id > other.id:
        one, other = other, one
    if one.type != other.type or not days_meet(one, other):
        return None
    shared = _shared(one, other)
    is_again = one.document == other.document
    if not (_is_told_again(one, other, shared) if is_again else _is_held(one, shared)):
        return None
    score = round(sum(WEIGHTS[name] * min(len(what) or 1, MOST.get(name, 1)) for name, what in shared.items()), 3)
    if not is_again and score < (ENOUGH if one.lang == other.lang else ENOUGH_ACROSS):
        return None
    return Same(one.id, other.id, score, tuple((name, tuple(sorted(what))) for name, what in shared.items()))


def days_meet(one: Told, other: Told) -> bool:
    """Whether the days overlap, or lie a day apart: a night, a time zone, the day of the report.

    A week or a month may hold the day that another telling gives; two of them are the same or nothing.
    """
    if one.is_wide and other.is_wide:
        return (one.starts_on, one.ends_on) == (other.starts_on, other.ends_on)
    gap = max(one.starts_on, other.starts_on) - min(one.ends_on, other.ends_on)
    return gap <= (timedelta(days=0) if one.is_wide or other.is_wide else timedelta(days=1))


def _is_held(one: Told, shared: Shared) -> bool:
    """Whether more than likeness holds them together: an actor, a place or a figure; for what is said, its speaker."""
    parts = shared.keys()
    has_source = bool(parts & {"source", "state source"})
    if one.type in SPEECH:
        # Without its speaker nothing tells two of them apart.
        is_news = parts >= {"day", "leads"}
        return has_source and (is_news or bool(parts & {"target", "state target", "rare", "figure", "name"}))
    if parts & {"place", "place named", "figure"}:
        return True
    if one.type == "ASSAULT":
        return _is_one_assault(shared)
    if has_source or parts & {"target", "state target", "party", "wide place"}:
        return True
    has_name = bool(parts & {"name", "state name"})
    if one.type == "DISASTER":
        # Nobody's doing, and rare: a country and a day tell one, or what both are headed with.
        is_headed = len(shared.get("title", ())) >= TOLD or len(shared.get("rare", ())) >= TOLD - 1
        return ("mode" in parts and is_headed) or (has_name and bool(parts & {"rare", "word", "day"}))
    return has_name and bool(parts & {"rare", "word"})


def _is_one_assault(shared: Shared) -> bool:
    """Parties at war strike each other every day: who is hurt tells an assault, or two states, or many words."""
    parts = shared.keys()
    hurt = shared.get("target", frozenset()) - bodies() - states()
    strange = shared.get("name", frozenset()) - known_doers()
    if hurt or (strange and "leads" in parts):
        return True
    if parts & {"other mode", "other place"}:
        return False
    told = len(shared.get("rare", ())) + len(shared.get("word", ()))
    return parts >= {"state source", "state target"} or told > (TOLD if "leads" in parts else 2 * TOLD)


def _is_told_again(one: Told, other: Told, shared: Shared) -> bool:
    """Whether two tellings that their document keeps apart may be one: in two sentences, and nothing against it."""
    is_alike = bool(shared.keys() & {"mode", "rule", "place"})
    return one.sentence != other.sentence and is_alike and not any(WEIGHTS[part] < 0 for part in shared)


def _shared(one: Told, other: Told) -> Shared:
    """The parts of the score, each with what is shared; those against have nothing to name."""
    found = _parties(one, other) | _places(one, other) | _days(one, other)
    if one.mode and other.mode:
        found["mode" if one.mode == other.mode else "other mode"] = frozenset({one.mode})
    if one.rule == other.rule and one.lang == other.lang:
        found["rule"] = frozenset({one.rule})
    if one.figures and other.figures and (figures := _counted(one) & _counted(other)):
        found["figure"] = figures
    if one.sentence < LEADING and other.sentence < LEADING:
        found["leads"] = frozenset()
    if one.status != other.status:
        found["other status"] = frozenset()
    counted = frozenset().union(*(what for part, what in found.items() if part.split()[-1] in ROLES))
    named = (one.names & other.names) - counted
    found |= _some("state name", named & states()) | _some("name", named - states())
    if one.lang == other.lang:
        placed = {word for place in (one.place, other.place) if place for word in place.casefold().split()}
        found |= _some("rare", (one.rare & other.rare) - placed) | _some("word", (one.words & other.words) - placed)
        if one.document != other.document and len(one.title & other.title) > 1:
            found["title"] = one.title & other.title
    return found


def _counted(one: Told) -> frozenset[str]:
    return frozenset(f"{figure.kind} {figure.value}" for figure in one.figures if figure.value >= SMALLEST)


def _some(name: str, what: frozenset[str]) -> Shared:
    return {name: what} if what else {}


def _days(one: Told, other: Told) -> Shared:
    days = (one.starts_on, one.ends_on), (other.starts_on, other.ends_on)
    if one.is_wide != other.is_wide:
        return {"within": frozenset()}
    if one.is_dated and other.is_dated and days[0] == days[1]:
        return {"day": frozenset({one.starts_on.isoformat()})}
    if max(one.starts_on, other.starts_on) > min(one.ends_on, other.ends_on):
        return {"next day": frozenset()}
    return {}


def _parties(one: Told, other: Told) -> Shared:
    if one.type in SYMMETRIC:
        mine, theirs = one.sources | one.targets, other.sources | other.targets
        both = mine & theirs
        found = _role("source", both)
        if len(both) > 1:
            found |= _role("target", both)
        # Who meets is what a meeting is.
        return found or _against("parties", mine, theirs)
    found = {}
    for name, mine, theirs in (("source", one.sources, other.sources), ("target", one.targets, other.targets)):
        found |= _role(name, mine & theirs) or _against(name, mine, theirs)
    crossed = (one.sources & other.targets) | (one.targets & other.sources)
    if crossed and not any(part.split()[-1] in ("source", "target") and what for part, what in found.items()):
        found["party"] = crossed
    return found


def _role(name: str, both: frozenset[str]) -> Shared:
    """Who is shared in a role; a state does so much that it tells less than a person or a body."""
    if not both:
        return {}
    return {f"state {name}" if both <= states() else name: both}


def _against(name: str, mine: frozenset[str], theirs: frozenset[str]) -> Shared:
    return {f"other {name}": frozenset()} if mine and theirs and not kin(mine, theirs) else {}


def kin(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether somebody of one side is the country of somebody of the other."""
    known = countries()
    return not {known.get(name, name) for name in mine}.isdisjoint(known.get(name, name) for name in theirs)


def _places(one: Told, other: Told) -> Shared:
    """Whether the places agree: by their words, or by their consonants where the languages differ.

    A country or a region that is news every day tells little, whether it agrees or not.
    """
    wide = _is_region(one.place) or _is_region(other.place)
    if one.lang == other.lang:
        mine, theirs = place_words(one.place or "", one.lang), place_words(other.place or "", other.lang)
    else:
        mine, theirs = one.places, other.places
    if mine and theirs:
        both = mine & theirs
        if 2 * len(both) >= min(len(mine), len(theirs)) and (mine == theirs or _tells(both, one, other)):
            return {"wide place" if wide else "place": both}
        return {} if wide else {"other place": frozenset()}
    if not (mine or theirs) or wide:
        return {}
    bare = other if mine else one
    if one.lang == other.lang:
        return _some("place named", (mine or theirs) & (bare.rare | bare.words))
    consonants = {sound for word in bare.rare for sound in skeleton(word) if len(sound) >= TELLING}
    return _some("place named", (mine or theirs) & consonants)


def _tells(both: frozenset[str], one: Told, other: Told) -> bool:
    """Whether shared consonants are enough to tell a place; words always are."""
    return one.lang == other.lang or any(len(sound) >= TELLING for sound in both)


@cache
def countries() -> dict[str, str]:
    """The country of each actor of the seeds that has one."""
    return {row["actor_id"]: row["country"] for row in _actors() if row["country"]}


@cache
def states() -> frozenset[str]:
    """The states of the seeds: they act so often that their name tells little."""
    return frozenset(row["actor_id"] for row in _actors() if row["kind"] == "state")


@cache
def known_doers() -> frozenset[str]:
    """Who may be told to have done something: every actor of the seeds but those who only tell of it."""
    return frozenset(row["actor_id"] for row in _actors() if row["kind"] != "outlet")


@cache
def bodies() -> frozenset[str]:
    """The organisations of the seeds."""
    return frozenset(row["actor_id"] for row in _actors() if row["kind"] in ("organisation", "people"))


def _is_region(place: str | None) -> bool:
    """Whether a place is a whole country, or a region that is news every day."""
    return place is not None and any(rules.key(place) in names for rules, names in _regions())


@cache
def _regions() -> tuple[tuple[Language, frozenset[str]], ...]:
    found = []
    for code in language_codes():
        path = LANGUAGES / code / "clues.yml"
        if path.exists():
            names = [row[f"name_{code}"] for row in _actors() if row["kind"] == "state"]
            rules = language(code)
            found.append((rules, frozenset(map(rules.key, [*names, *yaml_mapping(path)["wide"]]))))
    return tuple(found)


def _actors() -> list[dict[str, str]]:
    path = SEEDS / "actors.csv"
    return csv_rows(path) if path.exists() else []
