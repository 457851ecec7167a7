"""Annotations as Arrow tables, one for each table of the warehouse that documents fill."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import lru_cache
from hashlib import blake2b
from itertools import chain, product
from typing import Any

import pyarrow as pa

from etl.annotate import Annotation
from etl.merge.clues import clues
from etl.model import Actor, Event
from etl.reason import Reason, tell
from etl.text.detect import known
from etl.timex.edtf import edtf
from etl.words import Words, words

_KEYS = {"text": pa.string(), "number": pa.int32(), "day": pa.date32(), "moment": pa.timestamp("us", "UTC"),
         "share": pa.float64(), "truth": pa.bool_(), "texts": pa.list_(pa.string()), "days": pa.list_(pa.date32()),
         "stretches": pa.list_(pa.struct([("starts_at", pa.int32()), ("ends_at", pa.int32())])),
         "figures": pa.list_(pa.struct([("kind", pa.string()), ("value", pa.int32()),
                                        ("is_alone", pa.bool_())]))}  # fmt: skip

_COLUMNS = {
    "document": "document_id:text lang:text outlet:text url:text title:text text:text word_count:number"
    " published_at:moment published_on:day anchor_earliest_on:day anchor_latest_on:day anchor_best_on:day"
    " anchor_confidence:share anchor_rule:text path:text content_hash:text",
    "doc_manifest": "path:text document_id:text content_hash:text extractor_version:text read_at:moment",
    "sentence": "document_id:text sentence_no:number starts_at:number ends_at:number",
    "time_expression": "time_expression_id:text document_id:text sentence_no:number starts_at:number ends_at:number"
    " words:text timex_type:text written_value:text mod:text calendar:text rule:text",
    "resolution": "time_expression_id:text document_id:text state:text value:text starts_on:day ends_on:day"
    " granularity:text anchor_on:day leans_on_id:text implied:texts reason_ar:text reason_en:text conflict_ar:text"
    " conflict_en:text confidence:share edtf:text candidates:days",
    "actor": "actor_id:text kind:text name_en:text name_ar:text wikidata_id:text country:text is_known:truth",
    "mention": "mention_id:text document_id:text sentence_no:number starts_at:number ends_at:number words:text"
    " actor_id:text form:text rule:text confidence:share reason_ar:text reason_en:text",
    "telling": "telling_id:text event_id:text document_id:text sentence_no:number starts_at:number ends_at:number"
    " trigger_words:text event_type:text mode:text status:text starts_on:day ends_on:day granularity:text"
    " time_expression_id:text time_reason_ar:text time_reason_en:text place:text place_starts_at:number"
    " place_ends_at:number echoes:stretches rule:text confidence:share",
    "clue": "telling_id:text document_id:text names:texts rare:texts words:texts places:texts figures:figures",
    "telling_actor": "telling_id:text document_id:text actor_id:text role:text",
    "attribution": "attribution_id:text document_id:text sentence_no:number source_actor_id:text source_words:text"
    " cue_starts_at:number cue_ends_at:number cue_words:text verb_class:text content_starts_at:number"
    " content_ends_at:number is_direct:truth parent_id:text",
    "evidence": "document_id:text evidence_no:number kind:text words:text starts_at:number ends_at:number"
    " earliest_on:day latest_on:day weight:share reason_ar:text reason_en:text",
    "token": "word:text document_id:text sentence_no:number position:number starts_at:number ends_at:number",
    "quarantine": "path:text line_no:number reason_ar:text reason_en:text content_hash:text seen_at:moment",
}

SCHEMAS = {
    name: pa.schema([(column, _KEYS[kind]) for column, kind in (pair.split(":") for pair in columns.split())])
    for name, columns in _COLUMNS.items()
}

# The letters of Base32, two at a time: ten bits of a key.
_PAIRS = [one + other for one, other in product("abcdefghijklmnopqrstuvwxyz234567", repeat=2)]

Row = tuple[Any, ...]
Rows = dict[str, list[Row]]


def rows_of(annotation: Annotation, extractor_version: str, read_at: datetime) -> Rows:
    """The rows of one document, by table.

    Each telling is an event of its own here: which of them tell one event is found across documents, after loading.
    """
    rows: Rows = {name: [] for name in SCHEMAS}
    _document(annotation, rows, extractor_version, read_at)
    return rows


def tables(documents: Iterable[Rows]) -> dict[str, pa.Table]:
    """The rows of several documents as Arrow tables; `warehouse.build.refresh` takes them as they are."""
    rows: Rows = {name: [] for name in SCHEMAS}
    for each in documents:
        for name, own in each.items():
            rows[name].extend(own)
    return {name: table(name, rows[name]) for name in SCHEMAS}


def table(name: str, rows: list[Row]) -> pa.Table:
    """Rows as the Arrow table of that name; raises pyarrow.ArrowInvalid where a value is not of its column's type."""
    if name == "token":
        return _tokens(rows)
    schema = SCHEMAS[name]
    columns = list(zip(*rows, strict=True)) or [()] * len(schema)
    return pa.table([pa.array(column, field.type) for column, field in zip(columns, schema, strict=True)], schema)


def _tokens(documents: list[Row]) -> pa.Table:
    # Half of all rows are words: they come as columns, a document at a time.
    own = [pa.repeat(pa.scalar(document, pa.string()), len(found.word)) for document, found in documents]
    columns = {
        name: pa.array(
            list(chain.from_iterable(getattr(found, name) for _, found in documents)), SCHEMAS["token"].field(name).type
        )
        for name in Words._fields
    }
    columns["document_id"] = pa.concat_arrays(own) if own else pa.array([], pa.string())
    return pa.table(columns).select(SCHEMAS["token"].names)


def key(*parts: object) -> str:
    """A key of twelve letters and digits, the same for the same parts in every build: 60 bits of a hash."""
    digest = blake2b("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    bits = int.from_bytes(digest, "big")
    return "".join([_PAIRS[bits >> shift & 1023] for shift in range(54, 0, -10)])


def actor_key(actor: Actor) -> str:
    """The actor's key in the seeds, or one made of its kind and name where only documents know it."""
    return actor.id or "x-" + key("actor", actor.kind, actor.name.casefold())


def _document(annotation: Annotation, rows: Rows, extractor_version: str, moment: datetime) -> None:
    document, text, anchor = annotation.document, annotation.text, annotation.anchor
    own, raw = document.id, document.text
    days = (anchor.earliest, anchor.latest, anchor.best, anchor.confidence, anchor.rule) if anchor else (None,) * 5
    lang = known(document.lang) or document.lang or text.language.code
    rows["document"].append(
        (own, lang, document.outlet, document.url, document.title, raw, len(text.tokens),
         document.published_at, document.published_on, *days, document.path, document.content_hash)
    )  # fmt: skip
    rows["doc_manifest"].append((document.path, own, document.content_hash, extractor_version, moment))
    rows["sentence"].extend((own, n, each.start, each.end) for n, each in enumerate(text.sentences))
    rows["token"].append((own, words(text)))
    for n, evidence in enumerate(anchor.evidence if anchor else ()):
        span = evidence.span
        place = (span.of(raw), span.start, span.end) if span else (None, None, None)
        told = _told(evidence.reason)
        rows["evidence"].append(
            (own, n, evidence.kind, *place, evidence.earliest, evidence.latest, evidence.weight, *told)
        )
    at = text.sentence_at
    _times(annotation, rows, at)
    actor_ids = _actors(annotation, rows, at)
    _events(annotation, rows, at, actor_ids)
    _attributions(annotation, rows, at, actor_ids)


def _times(annotation: Annotation, rows: Rows, at: Callable[[int], int]) -> None:
    own, raw = annotation.document.id, annotation.document.text
    keys = time_keys(annotation)
    for time, own_key in zip(annotation.times, keys, strict=True):
        expression, interval, span = time.expression, time.interval, time.expression.span
        rows["time_expression"].append(
            (own_key, own, at(span.start), span.start, span.end, span.of(raw), expression.type, expression.value,
             expression.mod, expression.calendar, expression.rule)
        )  # fmt: skip
        days = (interval.first, interval.last, interval.granularity) if interval else (None, None, None)
        leans_on = None if time.leans_on is None else keys[time.leans_on]
        conflict = _told(time.conflict) if time.conflict else (None, None)
        rows["resolution"].append(
            (own_key, own, time.state, time.value, *days, time.anchor, leans_on, time.implied, *_told(time.reason),
             *conflict, time.confidence, edtf(time), time.candidates)
        )  # fmt: skip


def time_keys(annotation: Annotation) -> list[str]:
    """The key of each time expression, in the order of `times`."""
    own = annotation.document.id
    return [key("time", own, n, time.expression.span.start) for n, time in enumerate(annotation.times)]


def _actors(annotation: Annotation, rows: Rows, at: Callable[[int], int]) -> list[str]:
    own, raw = annotation.document.id, annotation.document.text
    keys = [actor_key(actor) for actor in annotation.actors]
    for n, (actor, own_key) in enumerate(zip(annotation.actors, keys, strict=True)):
        told = _told(actor.reason)
        if actor.id is None:
            rows["actor"].append((own_key, actor.kind, actor.name, actor.name, actor.wikidata, None, False))
        for mention in actor.mentions:
            span = mention.span
            why = _told(mention.reason) if mention.reason else told
            rows["mention"].append(
                (key("mention", own, n, span.start, span.end), own, at(span.start), span.start, span.end, span.of(raw),
                 own_key, mention.form, mention.rule, mention.confidence, *why)
            )  # fmt: skip
    return keys


def _events(annotation: Annotation, rows: Rows, at: Callable[[int], int], actor_ids: list[str]) -> None:
    own, raw = annotation.document.id, annotation.document.text
    times = time_keys(annotation)
    for n, (event, clue) in enumerate(zip(annotation.events, clues(annotation), strict=True)):
        own_key = key("telling", own, event.type, event.trigger.start, event.trigger.end, n)
        span, place = event.trigger, event.place
        placed = (place.of(raw), place.start, place.end) if place else (None, None, None)
        rows["telling"].append(
            (own_key, own_key, own, at(span.start), span.start, span.end, span.of(raw), event.type, event.mode,
             event.status, event.earliest, event.latest, _granularity(event, annotation),
             None if event.time is None else times[event.time], *_told(event.time_reason), *placed,
             [{"starts_at": echo.start, "ends_at": echo.end} for echo in event.echoes], event.rule, event.confidence)
        )  # fmt: skip
        names = sorted({actor_ids[index] for index in clue.names})
        rows["clue"].append(
            (own_key, own, names, clue.rare, clue.words, clue.places, [figure._asdict() for figure in clue.figures])
        )
        for role, indexes in (("source", event.source), ("target", event.target), ("reported_by", event.reported_by)):
            rows["telling_actor"].extend((own_key, own, actor_ids[index], role) for index in dict.fromkeys(indexes))


def _attributions(annotation: Annotation, rows: Rows, at: Callable[[int], int], actor_ids: list[str]) -> None:
    own, raw = annotation.document.id, annotation.document.text
    keys = [key("attribution", own, n, each.cue.start) for n, each in enumerate(annotation.attributions)]
    for each, own_key in zip(annotation.attributions, keys, strict=True):
        rows["attribution"].append(
            (own_key, own, at(each.cue.start), None if each.source is None else actor_ids[each.source],
             each.source_span.of(raw) if each.source_span else None, each.cue.start, each.cue.end, each.cue.of(raw),
             each.verb_class, each.content.start, each.content.end, each.is_direct,
             None if each.parent is None else keys[each.parent])
        )  # fmt: skip


# Longest spans of days that still are a day told loosely, a week, a month and so on.
_GRANULARITIES = (
    (3, "day"),
    (7, "week"),
    (31, "month"),
    (92, "quarter"),
    (184, "half"),
    (366, "year"),
    (3660, "decade"),
)


def _granularity(event: Event, annotation: Annotation) -> str | None:
    if event.earliest is None or event.latest is None:
        return None
    interval = None if event.time is None else annotation.times[event.time].interval
    if interval and (interval.first, interval.last) == (event.earliest, event.latest):
        return interval.granularity
    return _by_length(event.earliest, event.latest)


def _by_length(earliest: date, latest: date) -> str:
    days = (latest - earliest).days + 1
    return next((name for most, name in _GRANULARITIES if days <= most), "century")


@lru_cache(maxsize=1 << 15)
def _told(reason: Reason) -> tuple[str, str]:
    return tell(reason, "ar"), tell(reason, "en")
