"""How likely each day is, given all evidence.

Each piece of evidence is a mixture: with probability `weight` it is right and the document was written on one of the
days it allows; otherwise it says nothing. Pieces multiply. A piece that contradicts all others is thereby outvoted,
never averaged in (naive Bayes over days with a uniform background, as in robust filtering).

Pieces from one text are not independent, so what they say together is said too loudly: n of them are heard as n to the
power 1 - `DEPENDENCE`. That figure, the weights of single pieces and how fast news fades were set, rounded, looking
at Arabic news of 2023 and English news of 2016 to 2018; `tests/bench/bench_dating.py` prints how often each said
probability was right in both. On other texts they are a guess until measured there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from etl.dating.recurrence import since, until_next
from etl.model import Evidence

FIRST_DAY = date(1990, 1, 1)
DEPENDENCE = 0.12
# More pieces multiplied in a row would leave the range of a float.
IN_A_ROW = 16


@dataclass(frozen=True, slots=True)
class Posterior:
    """A probability for each day from `first` on, summing to one."""

    first: date
    mass: NDArray[np.float64]

    def best(self, year: int | None = None) -> date:
        """The likeliest day of the likeliest year, or of `year`: a year is worth more than a spike in a wrong one."""
        if year is None:
            year = max(self.years().items(), key=lambda item: item[1])[0]
        start = max((date(year, 1, 1) - self.first).days, 0)
        inside = self.mass[start : (date(year + 1, 1, 1) - self.first).days]
        return self._day(start + int(inside.argmax()))

    def years(self) -> dict[int, float]:
        """The probability of each year."""
        last = (self.first + timedelta(days=len(self.mass) - 1)).year
        starts = [max((date(year, 1, 1) - self.first).days, 0) for year in range(self.first.year, last + 1)]
        shares = np.add.reduceat(self.mass, starts)
        return {self.first.year + n: float(share) for n, share in enumerate(shares)}

    def interval(self, probability: float) -> tuple[date, date]:
        """The first and last day of the shortest stretch of days that holds `probability`."""
        total = np.concatenate(([0.0], np.cumsum(self.mass)))
        last = np.searchsorted(total, total[:-1] + probability * total[-1] * (1 - 1e-9))
        starts = np.flatnonzero(last < len(total))
        first = int(starts[np.argmin(last[starts] - starts)])
        return self._day(first), self._day(int(last[first]) - 1)

    def of(self, day: date) -> float:
        """The probability of one day."""
        return float(self.mass[(day - self.first).days])

    def _day(self, index: int) -> date:
        return self.first + timedelta(days=index)


def combine(evidence: Sequence[Evidence], until: date) -> Posterior:
    """The probability of each day from 1990 to `until`, both included."""
    days = (until - FIRST_DAY).days + 1
    mass = np.ones(days)
    for n, piece in enumerate(evidence, 1):
        mass *= (1 - piece.weight) + piece.weight * days * shape(piece, days)
        if n % IN_A_ROW == 0:
            mass /= mass.max()
    if evidence:
        mass **= len(evidence) ** -DEPENDENCE
    return Posterior(FIRST_DAY, mass / mass.sum())


def shape(piece: Evidence, days: int) -> NDArray[np.float64]:
    """How a piece of evidence spreads over the days it allows, summing to one.

    With a `half_life`, days far from `earliest` (and its `plateau`) count less, by (1 + distance / half_life) ^ -1.5:
    news refers to what is recent, with a long tail. A negative half-life counts from `latest` backwards, for what is
    announced. Where the evidence recurs, the distance is that to the last recurrence, or to the next.
    """
    first = min(max((piece.earliest - FIRST_DAY).days, 0), days - 1)
    last = min(max((piece.latest - FIRST_DAY).days, first), days - 1)
    spread = np.zeros(days)
    inside = spread[first : last + 1]
    inside[:] = _nearness(piece, first, last, days)
    for start, end in piece.gaps:
        spread[max((start - FIRST_DAY).days, 0) : max((end - FIRST_DAY).days + 1, 0)] = 0.0
    total = inside.sum()
    if total == 0:
        return np.full(days, 1.0 / days)
    inside /= total
    if piece.ahead and first and piece.half_life:
        before = _faded(np.arange(first, 0.0, -1.0), piece.half_life, 0)
        spread *= 1 - piece.ahead
        spread[:first] = piece.ahead * before / before.sum()
    return spread


def _nearness(piece: Evidence, first: int, last: int, days: int) -> NDArray[np.float64]:
    if piece.recurs:
        return _recurring(piece.recurs, piece.half_life, piece.plateau, days)[first : last + 1]
    if piece.half_life is None:
        return np.ones(last + 1 - first)
    distances = np.arange(last + 1.0 - first)
    if piece.half_life < 0:
        distances = distances[::-1]
    return _faded(distances, piece.half_life, piece.plateau)


@lru_cache(maxsize=128)
def _recurring(recurs: str, half_life: float | None, plateau: int, days: int) -> NDArray[np.float64]:
    """The nearness of all days to one that comes back; the same few weekdays and months are asked for again."""
    if half_life is None:
        return np.where(since(recurs, FIRST_DAY, days) == 0, 1.0, 0.0)
    distances = since(recurs, FIRST_DAY, days) if half_life > 0 else until_next(recurs, FIRST_DAY, days)
    return _faded(distances, half_life, plateau)


def _faded(distances: NDArray[np.float64], half_life: float, plateau: int) -> NDArray[np.float64]:
    if plateau:
        distances = np.maximum(distances - plateau, 0.0)
    near = 1.0 / (1.0 + distances / abs(half_life))
    return near * np.sqrt(near)
