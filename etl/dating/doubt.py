"""Whether a stated date is suspicious: what the text says contradicts it, by more than one witness.

Surest is what a text cannot yet have known: it names the holder of an office that began later, or tells of a later day
as past. That it speaks of what is long over says little, for so do essays: then every office it names must be over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from etl.model import Anchor, Evidence
from etl.reason import Reason

# Only strong evidence counts, and only where the stated day lies this far outside.
STRONG, SLACK = 0.8, timedelta(days=60)
# What is spoken of in advance no oftener than this cannot be told before it was.
RARELY_AHEAD = 0.05
TOO_EARLY, TOO_LATE = 2, 3
SAYS_WHEN = frozenset({"dateline", "address", "year", "age"})
# What a person said is not doubted.
SAID_BY_A_PERSON = frozenset({"decision", "sidecar"})


def doubted(stated: Anchor, pieces: Sequence[Evidence]) -> Anchor:
    """The stated anchor, with the doubt and the evidence for it where the text contradicts it; its day stays."""
    if stated.rule in SAID_BY_A_PERSON:
        return stated
    against = witnesses(pieces, stated.best)
    if not against:
        return stated
    first = max(piece.earliest for piece in against)
    last = max(first, min(piece.latest for piece in against))
    reason = Reason.of("date-suspicious", day=stated.best.isoformat(), first=first.isoformat(), last=last.isoformat())
    return replace(stated, doubt=reason, evidence=tuple(against))


def witnesses(pieces: Sequence[Evidence], stated: date) -> list[Evidence]:
    """The evidence against a stated day, none where one witness alone speaks against it."""
    strong = [piece for piece in pieces if piece.weight >= STRONG and not piece.recurs]
    early = [piece for piece in strong if _is_too_early(piece, stated)]
    late = [piece for piece in strong if _is_too_late(piece, stated)]
    said = [piece for piece in late if piece.kind in SAYS_WHEN]
    against = early + said
    if len(_apart(against)) >= TOO_EARLY:
        return against
    held = [piece for piece in strong if piece.kind == "office"]
    is_all_over = all(piece in late for piece in held)
    return late if is_all_over and len(_apart(late)) >= TOO_LATE else []


def _is_too_early(piece: Evidence, stated: date) -> bool:
    """Whether the text speaks of what was not yet on the stated day."""
    return stated < piece.earliest - SLACK and piece.ahead <= RARELY_AHEAD


def _is_too_late(piece: Evidence, stated: date) -> bool:
    """Whether what the text takes for present was over on the stated day."""
    return (piece.kind == "office" or piece.kind in SAYS_WHEN) and stated > piece.latest + SLACK


def _apart(pieces: Sequence[Evidence]) -> set[tuple[str, date, date]]:
    """The pieces that do not say the same again."""
    return {(piece.kind, piece.earliest, piece.latest) for piece in pieces}
