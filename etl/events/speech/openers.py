"""Verbs that tell something only by the words in the speech that they open: «قالت فنلندا إن السويد تتجسس»."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import Reading

BLAMED_REACH = 3


def speech_at(reading: Reading, candidate: Candidate) -> int | None:
    """The token where the speech begins that a verb opens with «أن» or «إن»: «قال إن», «أشار إلى أن»."""
    opener = candidate.complement
    if not candidate.is_verbal or not candidate.trigger.words or opener is None:
        return None
    return next((t + 1 for t in (opener, opener + 1) if reading.has(t, "complement")), None)


def blamed(reading: Reading, begin: int) -> list[int]:
    """Who is named at the head of a speech, and those joined to them: «إن السويد والنرويج تتجسسان»."""
    found: list[int] = []
    t, stop = begin, begin + BLAMED_REACH
    while t < min(stop, len(reading.text.tokens)):
        name = reading.names.get(t)
        if name is None:
            t += 1
        elif found and not name.is_joined:
            break
        else:
            found.append(name.actor)
            t, stop = name.last, name.last + 1
    return found
