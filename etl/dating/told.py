"""The days left open by the landmarks that a text speaks of: it was written then or later, and likely soon."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from etl.dating.landmarks import Reference
from etl.model import Evidence
from etl.reason import Reason

# Days in which news stops to speak of an event of each kind.
HALF_LIVES = {"war": 200, "pandemic": 200, "agreement": 120, "other": 90, "referendum": 90, "restoration": 90}
HALF_LIFE = 60
# The share of what is spoken of in advance, by kind: elections and summits are announced.
AHEAD = {"election": 0.25, "summit": 0.25, "referendum": 0.25, "agreement": 0.05, "other": 0.05}
NAMED, BY_KEYWORDS = 0.88, 0.8
# Of the landmarks so many are heard, the latest: older ones add nothing to them.
MOST = 4
# A war or an epidemic is fresh as long as it lasts, at most so many days.
LONGEST = 1100


def told(found: Iterable[Reference], until: date) -> Iterator[Evidence]:
    """One piece of evidence for each of the latest landmarks that are not yet to come."""
    past = [each for each in found if each.landmark.starts_on <= until]
    for each in sorted(past, key=lambda each: each.landmark.starts_on)[-MOST:]:
        landmark = each.landmark
        facts = {"name_ar": landmark.name("ar"), "name_en": landmark.name("en")}
        reason = Reason.of("dated-landmark", day=landmark.starts_on.isoformat(), **facts)
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
