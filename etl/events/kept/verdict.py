"""Whether a telling is kept as news of its own, or only serves as an echo."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.kept.needs import has_needs
from etl.events.kept.newsworthy import is_newsworthy
from etl.events.reading import Reading
from etl.events.tellings import Telling
from etl.events.words.verbs import takes_place


def is_kept(reading: Reading, telling: Telling) -> bool:
    """Whether a telling has what its trigger needs, makes news, and is more than a mention."""
    if not has_needs(reading, telling) or not is_newsworthy(reading, telling.candidate):
        return False
    return reading.lexicon.is_verb_first or _has_hold(telling) or takes_place(reading, telling.candidate)


def _has_hold(telling: Telling) -> bool:
    """Whether an English noun has a party, a place, a day or a verb to carry it; bare, it only mentions a thing.

    In Arabic bare nouns tell: «مواجهات واعتقالات أمام البرلمان».
    """
    candidate = telling.candidate
    if candidate.is_verbal or candidate.verb is not None or candidate.light is not None or candidate.is_unnamed:
        return True
    return bool(candidate.source or candidate.target or telling.place or telling.when.is_governed)


def is_weak(candidate: Candidate, has_place: bool) -> bool:
    """Whether a noun only serves as an echo: a war without parties, a ceasefire that somebody merely speaks of."""
    has_party = bool(candidate.source or candidate.target or has_place)
    if "party" in candidate.trigger.needs:
        return not has_party and candidate.light is None and not candidate.is_verbal
    return False
