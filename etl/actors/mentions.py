"""Every name of a text, each place of the text given to one name only."""

from __future__ import annotations

from etl.actors.cased import cased
from etl.actors.known import known
from etl.actors.link import later, repeated
from etl.actors.organisations import organisations
from etl.actors.people import people
from etl.actors.reading import Found, Reading
from etl.actors.states import described


def mentions(reading: Reading) -> list[Found]:
    """The names of a text in order; where two overlap, the surer and then the longer stays."""
    names = known(reading) + described(reading)
    names += cased(reading) if reading.lexicon.is_cased else organisations(reading) + people(reading)
    kept = apart(names)
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
