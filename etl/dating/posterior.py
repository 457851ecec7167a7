"""How likely each day is, given all evidence.

Each piece of evidence is a mixture: with probability `weight` it is right and the document was written on one of the
days it allows; otherwise it says nothing. Pieces multiply. A piece that contradicts all others is thereby outvoted,
never averaged in (naive Bayes over days with a uniform background, as in robust filtering).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import numpy as np
from numpy.typing import NDArray

from etl.model import Evidence

FIRST_DAY = date(1990, 1, 1)


@dataclass(frozen=True, slots=True)
class Posterior:
    """A probability for each day from `first` on, summing to one."""

    first: date
    mass: NDArray[np.float64]

    def best(self) -> date:
        """The likeliest day of the likeliest year: a year is worth more than a spike in a wrong one."""
        days = np.datetime64(self.first, "D") + np.arange(len(self.mass))
        years = days.astype("datetime64[Y]").astype(int)
        likeliest = int(np.bincount(years - years[0], weights=self.mass).argmax())
        inside = np.where(years - years[0] == likeliest, self.mass, 0.0)
        return self._day(int(inside.argmax()))

    def interval(self, probability: float) -> tuple[date, date]:
        """The first and last of the likeliest days that together hold `probability`."""
        order = np.argsort(-self.mass, kind="stable")
        kept = order[: int(np.searchsorted(np.cumsum(self.mass[order]), probability)) + 1]
        return self._day(int(kept.min())), self._day(int(kept.max()))

    def of(self, day: date) -> float:
        """The probability of one day."""
        return float(self.mass[(day - self.first).days])

    def _day(self, index: int) -> date:
        return self.first + timedelta(days=index)


def combine(evidence: Sequence[Evidence], until: date) -> Posterior:
    """The probability of each day from 1990 to `until`, both included."""
    days = (until - FIRST_DAY).days + 1
    log = np.zeros(days)
    for piece in evidence:
        log += np.log((1 - piece.weight) / days + piece.weight * shape(piece, days))
    mass = np.exp(log - log.max())
    return Posterior(FIRST_DAY, mass / mass.sum())


def shape(piece: Evidence, days: int) -> NDArray[np.float64]:
    """How a piece of evidence spreads over the days it allows, summing to one.

    With a `half_life`, days far from `earliest` count less, by 1 / (1 + distance / half_life): news refers to
    what is recent, with a long tail. A negative half-life counts from `latest` backwards, for what is announced.
    Where the evidence recurs, the distance is that to the last recurrence.
    """
    first = min(max((piece.earliest - FIRST_DAY).days, 0), days - 1)
    last = min(max((piece.latest - FIRST_DAY).days, first), days - 1)
    spread = np.zeros(days)
    inside = spread[first : last + 1]
    inside[:] = 1.0
    if piece.half_life is not None:
        distance = since(piece.recurs, days)[first : last + 1] if piece.recurs else np.arange(len(inside), dtype=float)
        inside /= 1 + (distance if piece.half_life > 0 else distance[::-1]) / abs(piece.half_life)
    inside /= inside.sum()
    return spread


@cache
def since(recurs: str, days: int) -> NDArray[np.float64]:
    """For each day, how many days ago the recurring day was last: 0 on the day itself."""
    every = np.datetime64(FIRST_DAY, "D") + np.arange(days)
    if recurs.startswith("XXXX-WXX-"):
        monday = (FIRST_DAY.weekday() + np.arange(days)) % 7
        return ((monday - (int(recurs[-1]) - 1)) % 7).astype(np.float64)
    month, _, day = recurs.removeprefix("XXXX-").partition("-")
    months = every.astype("datetime64[M]")
    starts = (months.astype(int) % 12 == int(month) - 1) & ((every - months).astype(int) == int(day or 1) - 1)
    last = np.maximum.accumulate(np.where(starts, np.arange(days), -366))
    return (np.arange(days) - last).astype(np.float64)
