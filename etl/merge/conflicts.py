"""On what the tellings of one event differ: its day, a number, who did it, and whether it happened at all."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b

from etl.events.ontology import SYMMETRIC
from etl.merge.compare import Told, kin
from etl.merge.why import JOINED, LANGUAGES, Names
from etl.reason import Reason, tell

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


def conflicts(event: str, told: list[Told], names: Names) -> list[Conflict]:
    """The conflicts of an event: each view that differs from the one most outlets share, each by its surest telling."""
    if len({each.document for each in told}) < 2:
        return []
    counted = sorted({figure.kind for one in told for figure in one.figures})
    parts = [
        _against(event, "day", _views(told, _day), _differ, names),
        *(_against(event, kind, _views(told, partial(_figures, kind=kind)), _apart, names) for kind in counted),
        _against(event, "actor", _views(told, _doers), _strangers, names),
        _against(event, "status", _views(told, _status), _differ, names),
    ]
    return [conflict for part in parts for conflict in part]


def _views(told: list[Told], view: Callable[[Told], View | None]) -> list[tuple[View, list[Told]]]:
    """What the tellings say on a point, each view with its tellings, the one that most outlets share first."""
    views: dict[View, list[Told]] = {}
    for one in sorted(told, key=lambda one: (-one.confidence, one.id)):
        own = view(one)
        if own is not None:
            views.setdefault(own, []).append(one)
    return sorted(views.items(), key=lambda item: (-len({one.outlet for one in item[1]}), item[1][0].id))


def _against(
    event: str, point: str, views: list[tuple[View, list[Told]]], differ: Differ, names: Names
) -> list[Conflict]:
    if not views:
        return []
    best, (first, *_) = views[0]
    return [
        _conflict(event, point, (first, best), (tellers[0], own), names)
        for own, tellers in views[1:]
        if differ(best, own)
    ]


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
    if isinstance(view, tuple):
        return str(max(view))
    if view in SAID:
        return tell(Reason(f"conflict-{view}"), lang)
    return str(view)


def _day(one: Told) -> View | None:
    """Only a day that the text names: what takes the day of the report says nothing against another."""
    return one.starts_on.isoformat() if one.is_dated and one.starts_on == one.ends_on else None


def _figures(one: Told, kind: str) -> View | None:
    return tuple(sorted({figure.value for figure in one.figures if figure.kind == kind})) or None


def _doers(one: Told) -> View | None:
    return (one.sources | one.targets if one.type in SYMMETRIC else one.sources) or None


def _status(one: Told) -> View | None:
    return one.status if one.status in SAID else None


def _differ(one: View, other: View) -> bool:
    return one != other


def _apart(one: View, other: View) -> bool:
    """Whether two sets of numbers have none in common: a text that gives two totals agrees with either."""
    assert isinstance(one, tuple) and isinstance(other, tuple)
    return set(one).isdisjoint(other)


def _strangers(one: View, other: View) -> bool:
    assert isinstance(one, frozenset) and isinstance(other, frozenset)
    return one.isdisjoint(other) and not kin(one, other)
