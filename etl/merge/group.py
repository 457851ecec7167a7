"""Tellings gathered into events from the pairs that tell one event, whatever the order in which they come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from etl.merge.decided import Decided

# Two groups become one where so many of the pairs between them are of one event: a chain of likenesses is none.
LINKED = 0.2

Pair = tuple[str, str]


def groups(pairs: Mapping[Pair, float], document: Mapping[str, str], decided: Decided) -> list[list[str]]:
    """The groups of two tellings and more, each sorted; strongest pairs first, ties by key.

    A document tells an event once: two of its tellings share a group only where they are a pair themselves and others
    tell both, or where people say so.
    """
    group: dict[str, list[str]] = {}
    linked: dict[str, set[str]] = defaultdict(set)
    for a, b in pairs:
        linked[a].add(b)
        linked[b].add(a)
    for a, b in sorted(decided.together):
        if a in document and b in document:
            _join(group, group.setdefault(a, [a]), group.setdefault(b, [b]))
    for a, b in sorted(pairs, key=lambda pair: (-pairs[pair], pair)):
        mine, theirs = group.setdefault(a, [a]), group.setdefault(b, [b])
        if document[a] != document[b] and mine is not theirs and _may_join(mine, theirs, linked, document, decided):
            _join(group, mine, theirs)
    found = {id(members): members for members in group.values() if len(members) > 1}
    return sorted(sorted(members) for members in found.values())


def _join(group: dict[str, list[str]], mine: list[str], theirs: list[str]) -> None:
    if mine is theirs:
        return
    mine.extend(theirs)
    for each in theirs:
        group[each] = mine


def _may_join(
    mine: list[str], theirs: list[str], linked: Mapping[str, set[str]], document: Mapping[str, str], decided: Decided
) -> bool:
    small, large = sorted((mine, theirs), key=len)
    count = sum(len(linked[each].intersection(large)) for each in small)
    if count < LINKED * len(mine) * len(theirs):
        return False
    # Groups grow long: what few of them have is asked first.
    if not {document[a] for a in mine}.isdisjoint({document[b] for b in theirs}) and any(
        document[a] == document[b] and b not in linked[a] for a in mine for b in theirs
    ):
        return False
    has_decisions = bool(decided.apart or decided.alone)
    return not (has_decisions and any(decided.keeps_apart(a, b) for a in mine for b in theirs))


def components(pairs: Iterable[Pair]) -> list[set[str]]:
    """The sets of tellings that pairs hold together, however loosely."""
    home: dict[str, set[str]] = {}
    for a, b in pairs:
        mine, theirs = home.setdefault(a, {a}), home.setdefault(b, {b})
        if mine is not theirs:
            small, large = sorted((mine, theirs), key=len)
            large |= small
            home.update(dict.fromkeys(small, large))
    return list({id(found): found for found in home.values()}.values())
