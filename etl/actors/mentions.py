"""Every name of a text, each place of the text given to one name only."""

from __future__ import annotations

from etl.actors.acronyms import acronyms
from etl.actors.backends import Backend, own
from etl.actors.known import known
from etl.actors.later import later, repeated
from etl.actors.reading import Found, Reading
from etl.actors.states import described


def mentions(reading: Reading, unknown: Backend = own) -> list[Found]:
    """The names of a text in order, those that no list knows by a backend; of two that overlap the longer stays."""
    names = known(reading) + described(reading)
    names += unknown(reading)
    kept = apart(names)
    if reading.lexicon.is_cased:
        kept = apart(kept + acronyms(reading, kept))
    return apart(kept + later(reading, kept) + repeated(reading, kept))


def apart(names: list[Found]) -> list[Found]:
    """The names without those that overlap a longer or surer one."""
    kept: list[Found] = []
    taken: set[int] = set()
    for one in sorted(names, key=lambda name: (name.first - name.last, -name.confidence, name.first)):
        if taken.isdisjoint(range(one.first, one.last)):
            kept.append(one)
            taken.update(range(one.first, one.last))
    return sorted(kept, key=lambda name: name.first)
