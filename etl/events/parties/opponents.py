"""Who stands against whom throughout a text, where a later sentence names only one of the two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from etl.events.candidates import Candidate
from etl.events.reading import Reading

# What one does against another; and what of it is said to somebody even where nobody is named.
BETWEEN = frozenset({"ACCUSE", "REJECT", "THREATEN", "REQUEST", "SANCTION", "ASSAULT", "COERCE"})
ADDRESSED = frozenset({"REJECT", "THREATEN", "REQUEST"})
TOLD, ONCE = 2, 1
BODIES = frozenset({"state", "organisation"})


def complete(reading: Reading, candidates: Sequence[Candidate]) -> None:
    """Add to what is said to nobody named the one opponent of who says it: "Finland threatened an attack"."""
    if reading.lexicon.is_verb_first:
        return
    open_ones = [c for c in candidates if c.trigger.type in ADDRESSED and c.source and not c.target]
    if not open_ones:
        return
    told = Counter(pair for candidate in candidates for pair in _pairs(candidate))
    for candidate in open_ones:
        candidate.target = _opponent(reading, told, candidate)


def _pairs(candidate: Candidate) -> set[tuple[int, int]]:
    """Who stands against whom in what one candidate tells, either way round."""
    if candidate.trigger.type not in BETWEEN:
        return set()
    pairs = {(s, t) for s in candidate.source for t in candidate.target}
    return pairs | {(t, s) for s, t in pairs}


def _opponent(reading: Reading, told: Counter[tuple[int, int]], candidate: Candidate) -> list[int]:
    """The one against whom somebody stands more often than against all others together.

    Told once is enough of states and bodies, where the one is named here or in the sentence before.
    """
    source, against = candidate.source, Counter[int]()
    for (one, other), times in told.items():
        if one in source and other not in source:
            against[other] += times
    if not against:
        return []
    (opponent, times), *_ = against.most_common(1)
    is_plain = all(reading.actors[actor].kind in BODIES for actor in (*source, opponent))
    least = ONCE if is_plain and _is_near(reading, candidate, opponent) else TOLD
    return [opponent] if times >= least and 2 * times > against.total() else []


def _is_near(reading: Reading, candidate: Candidate, actor: int) -> bool:
    """Whether an actor is named in the sentence of a trigger or the one before."""
    near = (candidate.sentence - 1, candidate.sentence)
    return any(name.actor == actor and reading.sentence[name.first] in near for name in reading.names.values())
