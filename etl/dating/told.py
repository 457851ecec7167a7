"""The days left open by the landmarks that a text speaks of: it was written then or later, and likely soon."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise

from etl.dating.landmarks import Landmark, Reference
from etl.model import Evidence
from etl.reason import Reason

# Days in which news stops to speak of an event of each kind.
HALF_LIVES = {
    "war": 250,
    "pandemic": 250,
    "product": 200,
    "agreement": 120,
    "other": 60,
    "referendum": 60,
    "restoration": 60,
    "earthquake": 40,
    "election": 30,
    "summit": 30,
}
HALF_LIFE = 15
# The share of what is spoken of in advance, by kind: elections and summits are announced.
AHEAD = {
    "sport": 0.3,
    "election": 0.25,
    "summit": 0.25,
    "referendum": 0.25,
    "product": 0.3,
    "agreement": 0.05,
    "other": 0.05,
}
NAMED, BY_KEYWORDS, ONE_OF_SEVERAL = 0.88, 0.75, 0.5
# Of the landmarks so many are heard, the latest: older ones add nothing to them.
MOST, MOST_OF_SEVERAL = 4, 2
# A war, an epidemic or an era is fresh as long as it lasts, at most so many days.
LONGEST = 8000
# What is spoken of in advance no oftener than this is not announced.
RARELY = 0.1
# What comes back every few years is news so many days before it, where it is announced, and so many after it.
SEASON_BEFORE, SEASON_AFTER = 300, 120


def told(found: Iterable[Reference], until: date) -> Iterator[Evidence]:
    """One piece of evidence for each of the latest landmarks that are not yet to come."""
    several: list[Evidence] = []
    past: list[tuple[Landmark, Reference]] = []
    for each in found:
        if each.landmark is None:
            several += one_of_several(each, until)
        elif each.landmark.starts_on <= until:
            past.append((each.landmark, each))
    for landmark, each in sorted(past, key=lambda pair: pair[0].starts_on)[-MOST:]:
        reason = Reason.of("dated-landmark", day=landmark.starts_on.isoformat(), **_facts(landmark))
        yield Evidence(
            "landmark",
            landmark.starts_on,
            until,
            NAMED if each.is_named else BY_KEYWORDS,
            reason,
            each.span,
            HALF_LIVES.get(landmark.kind, HALF_LIFE),
            plateau=min((landmark.ends_on - landmark.starts_on).days, LONGEST),
            ahead=AHEAD.get(landmark.kind, 0.0),
        )
    yield from several[:MOST_OF_SEVERAL]


def one_of_several(reference: Reference, until: date) -> Iterator[Evidence]:
    """Words that fit several landmarks leave the season around each of them open."""
    seasons = [
        (
            landmark.starts_on - timedelta(days=SEASON_BEFORE if AHEAD.get(landmark.kind, 0) > RARELY else 0),
            min(landmark.ends_on + timedelta(days=SEASON_AFTER), until),
        )
        for landmark in reference.landmarks
    ]
    seasons = [(first, last) for first, last in seasons if first <= last]
    if not seasons:
        return
    one_day = timedelta(days=1)
    gaps = tuple((last + one_day, first - one_day) for (_, last), (first, _) in pairwise(seasons) if last < first)
    reason = Reason.of("dated-season", count=len(seasons), **_facts(reference.landmarks[-1]))
    yield Evidence("season", seasons[0][0], seasons[-1][1], ONE_OF_SEVERAL, reason, reference.span, gaps=gaps)


def _facts(landmark: Landmark) -> dict[str, str | int]:
    return {"name_ar": landmark.name("ar"), "name_en": landmark.name("en")}
