"""One document read: its language, its time expressions, its actors and its events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from etl.actors import find, hold, parted
from etl.data import language_codes
from etl.dating.doubt import doubted
from etl.dating.infer import evidence, evidence_of_dates, infer
from etl.events.extract import extract
from etl.model import Actor, Anchor, Attribution, Document, Event, Evidence
from etl.settings import Settings
from etl.text import Text, prepare
from etl.text.detect import detect, known
from etl.timex import other, resolve, tag
from etl.timex.expression import Resolution

# The language whose rules of writing suit most others.
PLAIN = "en"


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


def annotate(document: Document, settings: Settings, others: Sequence[Evidence] = ()) -> Annotation:
    """What `document` says happened when, and who was there; pure, and never raises for the text's sake.

    `others` is what is known from outside of when it was written, heard where it does not say so itself.
    """
    code = known(document.lang) if document.lang else detect(document.text)
    stated = stated_anchor(document)
    if code not in language_codes():
        # No folder knows its words: it is cut into sentences by the plainest rules, and only dates are read in it.
        text = prepare(document.text, PLAIN)
        expressions = other.tag(text, document.lang)
        anchor = stated or infer(evidence_of_dates(document, text, expressions, settings.today), settings.today)
        times = resolve(text, expressions, anchor, settings.domain)
        return Annotation(document, text, anchor, times, [], [], [])
    text = prepare(document.text, code)
    expressions = tag(text)
    words = parted(text)
    actors = find(words)
    found = evidence(document, text, expressions, actors, settings.today)
    anchor = doubted(stated, found) if stated else infer([*found, *others], settings.today)
    times = resolve(text, expressions, anchor, settings.domain)
    actors = hold(actors, anchor)
    events, attributions = extract(words, actors, times, anchor)
    return Annotation(document, text, anchor, times, actors, attributions, events)


def stated_anchor(document: Document) -> Anchor | None:
    """The day the document says it was published on, None where it says nothing."""
    if document.published_on is None:
        return None
    return Anchor.certain(document.published_on, document.published_rule or "published")
