"""The events of a document as a table for a person: `python -m etl explain --events`."""

from __future__ import annotations

from collections.abc import Iterator

from etl.actors.knowledge import knowledge
from etl.annotate import Annotation
from etl.events.words.ontology import type_name
from etl.model import Event
from etl.reason import Reason, tell


def event_table(annotation: Annotation, language: str) -> Iterator[str]:
    """The lines of a Markdown table, one event a line in the order of their days, what has no day last."""
    heads = tell(Reason.of("events-heads"), language)
    yield heads
    yield "|" + " --- |" * (heads.count("|") - 1)
    for event in sorted(annotation.events, key=lambda event: (event.earliest is None, event.earliest, event.trigger)):
        yield f"| {' | '.join(_cells(event, annotation, language))} |"


def _cells(event: Event, annotation: Annotation, language: str) -> Iterator[str]:
    raw = annotation.text.raw
    yield _days(event)
    yield type_name(event.type, language) + (f" ({event.mode})" if event.mode else "")
    yield _names(event.source, annotation, language)
    yield _names(event.target, annotation, language)
    yield event.place.of(raw) if event.place else ""
    yield _names(event.reported_by, annotation, language)
    yield tell(Reason.of(f"status-{event.status}"), language)
    yield f"«{' '.join(event.trigger.of(raw).split())}»"


def _days(event: Event) -> str:
    if event.earliest is None or event.latest is None:
        return ""
    days = event.earliest.isoformat(), event.latest.isoformat()
    return days[0] if days[0] == days[1] else " … ".join(days)


def _names(indexes: tuple[int, ...], annotation: Annotation, language: str) -> str:
    known = knowledge().actors
    found = (annotation.actors[index] for index in indexes)
    names = (known[actor.id].name(language) if actor.id in known else actor.name for actor in found)
    return ("، " if language == "ar" else ", ").join(names)
