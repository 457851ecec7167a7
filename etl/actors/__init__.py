"""Who is named in a text, and who they are."""

from __future__ import annotations

from etl.actors.link import link
from etl.actors.mentions import mentions
from etl.actors.offices import hold, offices
from etl.actors.reading import read
from etl.model import Actor
from etl.text import Text

__all__ = ["find", "hold"]


def find(text: Text) -> list[Actor]:
    """The actors of a text with all their mentions, then the offices that stand for a holder not yet known."""
    reading = read(text)
    names = mentions(reading)
    return link(reading, names) + offices(reading, names)
