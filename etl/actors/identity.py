"""Which actors of different documents are one, by their names alone, across Arabic and Latin letters.

Two names are one actor where kind and country allow it and either the folded names are equal, or the skeletons of
their consonants are near and no third name is as near. Whatever is unsure stays apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from etl.actors.knowledge import knowledge
from etl.actors.skeleton import distance, is_arabic, skeleton, sounding
from etl.reason import Reason
from etl.text.language import language

# Measured on the names of seeds/actors.csv by tests/bench/bench_identity.py: what two skeletons may be apart, as a
# share of their consonants less the ones spared; how much farther a third name must be; how alike two spellings of
# one script must look.
SHORTEST = 4
FARTHEST = 0.24
SPARED = 1
MARGIN = 0.1
ALIKE = 0.8


@dataclass(frozen=True, slots=True, order=True)
class Named:
    """An actor as some documents know it: a key of its own, a full name, a kind, and the country where known."""

    key: str
    name: str
    kind: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class Merge:
    """The key that an actor goes by from now on, and why."""

    key: str
    reason: Reason


def merge(names: Iterable[Named]) -> dict[str, Merge]:
    """For each actor that is the same as another one, the key of the first of them in the order of keys, and why.

    The same names in any order give the same answer.
    """
    order = sorted(set(names))
    merged: dict[str, Merge] = {}
    firsts: dict[tuple[str, str], Named] = {}
    for named in order:
        first = firsts.setdefault((named.kind, folded(named.name)), named)
        if first is not named:
            merged[named.key] = Merge(first.key, Reason.of("same-name", name=first.name))
    for one, other in pairs(list(firsts.values())):
        root = merged[one.key].key if one.key in merged else one.key
        merged[other.key] = Merge(root, Reason.of("same-skeleton", name=one.name, other=other.name))
    return {key: Merge(_root(merged, key), found.reason) for key, found in merged.items()}


def pairs(names: list[Named]) -> Iterator[tuple[Named, Named]]:
    """Each two names that are nearest to each other, near enough, and much nearer than any third."""
    blocks: dict[tuple[str, str], list[Named]] = defaultdict(list)
    for named in names:
        for block in _blocks(named):
            blocks[block].append(named)
    near: dict[Named, dict[Named, float]] = defaultdict(dict)
    for together in blocks.values():
        for i, one in enumerate(together):
            for other in together[i + 1 :]:
                if other not in near[one] and (gap := apart(one, other)) is not None:
                    near[one][other] = near[other][one] = gap
    for one in names:
        best = _best(near[one])
        if best is not None and _best(near[best]) == one and one < best:
            yield one, best


def apart(one: Named, other: Named) -> float | None:
    """How far two names are apart by their share of misread consonants, None where they cannot be one actor."""
    if one.kind != other.kind or (one.country and other.country and one.country != other.country):
        return None
    a, b = skeleton(one.name), skeleton(other.name)
    mine, others = "".join(a), "".join(b)
    shortest = min(len(mine), len(others))
    if shortest < SHORTEST or min(len(a), len(b)) < 2:
        return None
    if is_arabic(one.name) == is_arabic(other.name):
        alike = SequenceMatcher(None, folded(one.name), folded(other.name)).ratio()
        return 1 - alike if alike >= ALIKE and mine == others else None
    gap = distance("".join(sounding(one.name)), "".join(sounding(other.name)))
    return gap / shortest if gap <= FARTHEST * (shortest - SPARED) else None


def known_as(name: str) -> str | None:
    """The id of the one known person whose name sounds the same in either script, None where there are none or two."""
    words = skeleton(name)
    if len(words) < 2:
        return None
    named = Named("", name, "person")
    ids = {known.key for known in _people().get("".join(words), ()) if apart(named, known) is not None}
    return ids.pop() if len(ids) == 1 else None


@cache
def _people() -> dict[str, list[Named]]:
    people: dict[str, list[Named]] = defaultdict(list)
    for actor in knowledge().actors.values():
        if actor.kind == "person":
            for name in {actor.name_ar, actor.name_en}:
                people["".join(skeleton(name))].append(Named(actor.id, name, "person"))
    return people


def folded(name: str) -> str:
    """The name in the form in which spellings that writers interchange are equal."""
    rules = language("ar" if is_arabic(name) else "en")
    return " ".join(rules.key(word) for word in name.replace("-", " ").split())


def _blocks(named: Named) -> set[tuple[str, str]]:
    """Names meet for comparison where their first or their last word sounds alike, or the whole does."""
    words = skeleton(named.name)
    if not words:
        return set()
    return {("first", words[0]), ("last", words[-1]), ("all", "".join(words))}


def _best(near: dict[Named, float]) -> Named | None:
    """The nearest name, where the next of the same script is farther by a margin."""
    ranked = sorted(near.items(), key=lambda item: (item[1], item[0]))
    if not ranked:
        return None
    best, gap = ranked[0]
    rivals = [other for name, other in ranked[1:] if is_arabic(name.name) == is_arabic(best.name)]
    return best if not rivals or rivals[0] - gap >= MARGIN * FARTHEST else None


def _root(merged: dict[str, Merge], key: str) -> str:
    while key in merged and merged[key].key != key:
        key = merged[key].key
    return key
