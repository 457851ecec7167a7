"""Who is named in a text, and who they are."""

from __future__ import annotations

from etl.actors.link import link
from etl.actors.mentions import mentions
from etl.actors.offices import hold
from etl.actors.reading import read
from etl.model import Actor
from etl.text import Text

__all__ = ["find", "hold"]


def find(text: Text) -> list[Actor]:
    """The actors of a text with all their mentions, in order of first mention."""
    reading = read(text)
    return link(reading, mentions(reading))
