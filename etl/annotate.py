"""One document read: its language, its time expressions, its actors and its events."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from etl.model import Actor, Anchor, Attribution, Document, Event
from etl.settings import Settings
from etl.text import Text, prepare
from etl.text.detect import detect, known
from etl.timex.expression import Resolution


@dataclass(frozen=True, slots=True)
class Annotation:
    """All that was found in a document; the indexes in its events count `times` and `actors`."""

    document: Document
    text: Text
    anchor: Anchor | None
    times: list[Resolution]
    actors: list[Actor]
    attributions: list[Attribution]
    events: list[Event]


def _joint(module: str, name: str) -> Callable[..., Any] | None:
    """A function of another room that may not stand yet; goes away with the last of them."""
    try:
        return getattr(importlib.import_module(module), name, None)
    except ModuleNotFoundError:
        return None


def annotate(document: Document, settings: Settings) -> Annotation:
    """What `document` says happened when, and who was there; pure, and never raises for the text's sake."""
    code = known(document.lang) if document.lang else detect(document.text)
    # A language without a folder is still cut into words and sentences, by the plainest rules we have.
    text = prepare(document.text, code if code in {"ar", "en", "fr"} else "en")
    tag, find, hold = _joint("etl.timex", "tag"), _joint("etl.actors", "find"), _joint("etl.actors", "hold")
    resolve, extract = _joint("etl.timex", "resolve"), _joint("etl.events", "extract")
    infer = _joint("etl.dating", "infer")
    expressions = tag(text) if tag else []
    actors: list[Actor] = find(text) if find else []
    anchor = stated_anchor(document)
    if anchor is None and infer:
        anchor = infer(document, text, expressions, actors)
    times: list[Resolution] = resolve(text, expressions, anchor, settings.domain) if resolve else []
    actors = hold(actors, anchor) if hold else actors
    events, attributions = extract(text, actors, times, anchor) if extract else ([], [])
    return Annotation(document, text, anchor, times, actors, attributions, events)


def stated_anchor(document: Document) -> Anchor | None:
    """The day the document says it was published on, None where it says nothing."""
    if document.published_on is None:
        return None
    return Anchor.certain(document.published_on, document.published_rule or "published")
