"""On what the tellings of one event differ: its day, a number, who did it, and whether it happened at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b

from etl.merge.compare import SMALLEST, Told, kin, known_doers
from etl.merge.why import JOINED, LANGUAGES, Names
from etl.reason import Reason, tell

# What a number counts that is said of an event of each type.
HARM = frozenset({"killed", "wounded", "missing", "displaced"})
COUNTED: dict[str, frozenset[str]] = defaultdict(
    frozenset,
    ASSAULT=HARM,
    DISASTER=HARM,
    PROTEST=HARM | {"arrested"},
    COERCE=frozenset({"arrested", "abducted", "displaced"}),
    CONCEDE=frozenset({"released"}),
)
DEEDS = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "AID", "SANCTION", "CONCEDE", "RETREAT"})
# Whether it happened: what is planned or would be is no denial.
SAID = frozenset({"happened", "denied"})
KINDS = frozenset({"day", "actor", "status"})


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two tellings of an event and the point on which they differ, told in Arabic and in English."""

    event: str
    kind: str
    a: str
    b: str
    ar: str
    en: str

    @property
    def id(self) -> str:
        return blake2b(f"{self.kind} {self.a} {self.b} {self.en}".encode(), digest_size=8).hexdigest()


View = Hashable
Differ = Callable[[View, View], bool]
Pairs = Collection[tuple[str, str]]


def conflicts(event: str, told: list[Told], pairs: Pairs, names: Names) -> list[Conflict]:
    """The conflicts of an event: each view that differs from the one most outlets share, each by its surest telling.

    Only tellings of two outlets that are a pair themselves can differ: what an outlet writes later is an update, and
    what others hold together may tell of two sides of a matter.
    """
    if len({each.document for each in told}) < 2:
        return []
    counted = sorted({figure.kind for one in told for figure in one.figures if figure.kind in COUNTED[one.type]})
    points: list[tuple[str, Callable[[Told], View | None], Differ]] = [
        ("day", _day, _differ),
        *((kind, partial(_figure, kind=kind), _differ) for kind in counted),
        ("actor", _doers, _strangers),
        ("status", _status, _differ),
    ]
    return [
        _conflict(event, point, mine, theirs, names)
        for point, view, differ in points
        for mine, theirs in _against(_views(told, view), differ, pairs)
    ]


def _views(told: list[Told], view: Callable[[Told], View | None]) -> list[tuple[View, list[Told]]]:
    """What the tellings say on a point, each view with its tellings, the one that most outlets share first."""
    views: dict[View, list[Told]] = {}
    for one in sorted(told, key=lambda one: (-one.confidence, one.id)):
        own = view(one)
        if own is not None:
            views.setdefault(own, []).append(one)
    return sorted(views.items(), key=lambda item: (-len({one.outlet for one in item[1]}), item[1][0].id))


def _against(
    views: list[tuple[View, list[Told]]], differ: Differ, pairs: Pairs
) -> Iterator[tuple[tuple[Told, View], tuple[Told, View]]]:
    """The best supported view against each other one from which it differs, each with the telling that holds it."""
    for own, tellers in views[1:]:
        best, holders = views[0]
        rivals = ((a, b) for a in holders for b in tellers if _are_rivals(a, b, pairs))
        pair = next(rivals, None) if differ(best, own) else None
        if pair is not None:
            yield (pair[0], best), (pair[1], own)


def _are_rivals(a: Told, b: Told, pairs: Pairs) -> bool:
    is_other = a.document != b.document if not (a.outlet and b.outlet) else a.outlet != b.outlet
    return is_other and (min(a.id, b.id), max(a.id, b.id)) in pairs


def _conflict(event: str, point: str, mine: tuple[Told, View], theirs: tuple[Told, View], names: Names) -> Conflict:
    told = {}
    for lang in LANGUAGES:
        facts = {
            "one": _shown(mine[1], names, lang),
            "other": _shown(theirs[1], names, lang),
            "outlet": mine[0].outlet or mine[0].document,
            "rival": theirs[0].outlet or theirs[0].document,
        }
        told[lang] = tell(Reason.of(f"conflict-{point}", **facts), lang)
    kind = point if point in KINDS else "number"
    return Conflict(event, kind, mine[0].id, theirs[0].id, told["ar"], told["en"])


def _shown(view: View, names: Names, lang: str) -> str:
    if isinstance(view, frozenset):
        return JOINED[lang].join(sorted(names(each, lang) for each in view))
    if view in SAID:
        return tell(Reason(f"conflict-{view}"), lang)
    return str(view)


def _day(one: Told) -> View | None:
    """Only a day that the text names and looks back on: "on Friday" in Friday's report may be the day of the report."""
    is_named = one.is_dated and one.granularity == "day" and one.starts_on == one.ends_on and one.is_verbal
    is_past = one.published_on is not None and one.starts_on < one.published_on
    return one.starts_on.isoformat() if is_named and is_past else None


def _figure(one: Told, kind: str) -> View | None:
    """The largest number that stands alone in its sentence: two numbers are parts, two or three people some of all."""
    own = [figure.value for figure in one.figures if figure.kind == kind and figure.is_alone]
    return max((value for value in own if value >= SMALLEST), default=None)


def _doers(one: Told) -> View | None:
    """Only one doer whom the seeds know, of a deed: who took part in a meeting is told in many ways."""
    known = one.sources & known_doers()
    return one.sources if one.is_verbal and one.type in DEEDS and len(one.sources) == len(known) == 1 else None


def _status(one: Told) -> View | None:
    return one.status if one.status in SAID else None


def _differ(one: View, other: View) -> bool:
    return one != other


def _strangers(one: View, other: View) -> bool:
    assert isinstance(one, frozenset) and isinstance(other, frozenset)
    return not kin(one, other)
