"""An annotation as plain JSON values, in the format of the gold sets and a little more.

More than gold: `anchor`, `attributions`, the rule and the reason of each finding in both languages. An office that
stands for its holder is no name, so it is listed under `offices`, not under `mentions`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from etl.annotate import Annotation
from etl.model import Actor, Anchor, Attribution, Event, Mention, Span
from etl.reason import Reason, tell
from etl.timex.expression import Resolution

Json = dict[str, Any]
LANGUAGES = ("ar", "en")


def to_json(annotation: Annotation, languages: Iterable[str] = LANGUAGES) -> Json:
    """What was found, as the keys that `annotate` adds to a document; reasons are told in `languages`."""
    raw, languages = annotation.document.text, tuple(languages)
    return {
        "anchor": _anchor(annotation.anchor, raw, languages),
        "timexes": [_timex(time, raw, languages) for time in annotation.times],
        "actors": [_actor(actor, raw, languages) for actor in annotation.actors],
        "events": [_event(event, raw, languages) for event in annotation.events],
        "attributions": [_attribution(attribution, raw) for attribution in annotation.attributions],
    }


def _anchor(anchor: Anchor | None, raw: str, languages: tuple[str, ...]) -> Json | None:
    if anchor is None:
        return None
    return {
        "earliest": _day(anchor.earliest),
        "latest": _day(anchor.latest),
        "best": _day(anchor.best),
        "confidence": round(anchor.confidence, 4),
        "rule": anchor.rule,
        "doubt": _reason(anchor.doubt, languages) if anchor.doubt else None,
        "evidence": [
            {
                "kind": evidence.kind,
                "earliest": _day(evidence.earliest),
                "latest": _day(evidence.latest),
                "weight": round(evidence.weight, 4),
                "words": _words(evidence.span, raw) if evidence.span else None,
                "reason": _reason(evidence.reason, languages),
            }
            for evidence in anchor.evidence
        ],
    }


def _timex(time: Resolution, raw: str, languages: tuple[str, ...]) -> Json:
    expression, interval = time.expression, time.interval
    return {
        **_words(expression.span, raw),
        "type": expression.type,
        "value": time.value,
        "earliest": _day(interval.first) if interval else None,
        "latest": _day(interval.last) if interval else None,
        "granularity": interval.granularity if interval else None,
        "written": expression.value,
        "mod": expression.mod,
        "calendar": expression.calendar,
        "rule": expression.rule,
        "state": time.state,
        "anchor": _day(time.anchor),
        "leans_on": time.leans_on,
        "implied": list(time.implied),
        "reason": _reason(time.reason, languages),
        "conflict": _reason(time.conflict, languages) if time.conflict else None,
        "confidence": round(time.confidence, 4),
        "candidates": [_day(day) for day in time.candidates],
    }


def _actor(actor: Actor, raw: str, languages: tuple[str, ...]) -> Json:
    return {
        "id": actor.wikidata,
        "actor_id": actor.id,
        "name": actor.name,
        "kind": actor.kind,
        "reason": _reason(actor.reason, languages),
        "mentions": [_mention(mention, raw) for mention in actor.mentions if mention.form == "name"],
        "offices": [_mention(mention, raw) for mention in actor.mentions if mention.form == "office"],
    }


def _mention(mention: Mention, raw: str) -> Json:
    return {**_words(mention.span, raw), "rule": mention.rule, "confidence": round(mention.confidence, 4)}


def _event(event: Event, raw: str, languages: tuple[str, ...]) -> Json:
    return {
        "type": event.type,
        "mode": event.mode,
        "trigger": event.trigger.of(raw),
        "start": event.trigger.start,
        "end": event.trigger.end,
        "earliest": _day(event.earliest),
        "latest": _day(event.latest),
        "source": list(event.source),
        "target": list(event.target),
        "place": event.place.of(raw) if event.place else None,
        "reported_by": list(event.reported_by),
        "status": event.status,
        "rule": event.rule,
        "time": event.time,
        "reason": _reason(event.time_reason, languages),
        "confidence": round(event.confidence, 4),
        "echoes": [_words(span, raw) for span in event.echoes],
    }


def _attribution(attribution: Attribution, raw: str) -> Json:
    return {
        "cue": _words(attribution.cue, raw),
        "content": _words(attribution.content, raw),
        "verb_class": attribution.verb_class,
        "is_direct": attribution.is_direct,
        "source": attribution.source,
        "source_words": _words(attribution.source_span, raw) if attribution.source_span else None,
        "parent": attribution.parent,
    }


def _words(span: Span, raw: str) -> Json:
    return {"text": span.of(raw), "start": span.start, "end": span.end}


def _reason(reason: Reason, languages: tuple[str, ...]) -> dict[str, str]:
    return {language: tell(reason, language) for language in languages}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
