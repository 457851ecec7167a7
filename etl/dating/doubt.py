"""Whether a stated date is suspicious: what the text says contradicts it, by more than one witness."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from etl.model import Anchor, Evidence
from etl.reason import Reason

# Only strong evidence counts, and only where the stated day lies this far outside.
STRONG, SLACK = 0.85, timedelta(days=60)
WITNESSES = 2
# Kinds that say when a text cannot have been written; that it speaks of something old says little.
FIRM = frozenset({"date", "year", "landmark", "office", "age", "dateline", "address"})


# What a person said is not doubted.
SAID_BY_A_PERSON = frozenset({"decision", "sidecar"})


def doubted(stated: Anchor, pieces: Sequence[Evidence]) -> Anchor:
    """The stated anchor, with the doubt and the evidence for it where the text contradicts it; its day stays."""
    if stated.rule in SAID_BY_A_PERSON:
        return stated
    reason = doubt(pieces, stated.best)
    if reason is None:
        return stated
    return replace(stated, doubt=reason, evidence=tuple(piece for piece in pieces if _excludes(piece, stated.best)))


def doubt(pieces: Sequence[Evidence], stated: date) -> Reason | None:
    """Why the stated day is suspicious, None where nothing, or one witness alone, speaks against it."""
    against = [piece for piece in pieces if _excludes(piece, stated)]
    witnesses = {(piece.kind, piece.earliest, piece.latest) for piece in against}
    if len(witnesses) < WITNESSES:
        return None
    first = max(piece.earliest for piece in against)
    last = min(piece.latest for piece in against)
    return Reason.of("date-suspicious", day=stated.isoformat(), first=first.isoformat(), last=last.isoformat())


def _excludes(piece: Evidence, stated: date) -> bool:
    if piece.kind not in FIRM or piece.weight < STRONG or piece.recurs:
        return False
    if stated < piece.earliest - SLACK or stated > piece.latest + SLACK:
        return True
    return any(first + SLACK <= stated <= last - SLACK for first, last in piece.gaps)
