"""Who is named in a text, and who they are."""

from __future__ import annotations

from etl.actors.backends import backend
from etl.actors.glued import parted
from etl.actors.link import link
from etl.actors.mentions import mentions
from etl.actors.offices import hold, offices
from etl.actors.reading import read
from etl.model import Actor
from etl.text import Text

__all__ = ["find", "hold", "parted"]


def find(text: Text, tagger: str = "own") -> list[Actor]:
    """The actors of a text with all their mentions, then the offices that stand for a holder not yet known.

    The text's run-together words are set apart before (`parted`), so that every room reads the same words.
    Raises MissingBackendError where the tagger is not there.
    """
    reading = read(text)
    names = mentions(reading, backend(tagger))
    return offices(reading, names, link(reading, names))
