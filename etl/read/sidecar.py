"""What a file NAME.meta.yml or a front matter says of a document: it adds metadata, or corrects it."""

from __future__ import annotations

from dataclasses import replace

import yaml

from etl.model import Document
from etl.read.published import published
from etl.read.quarantine import UnreadableError
from etl.read.source import Source
from etl.reason import Reason
from etl.text.detect import known

KEYS = frozenset({"id", "lang", "outlet", "published", "url", "title", "encoding", "note"})
LIMIT = 64_000

Metadata = dict[str, str]


def sidecar(source: Source) -> Metadata:
    """The metadata beside a file, {} where it has no sidecar; raises UnreadableError where it cannot be used."""
    if source.sidecar is None:
        return {}
    with source.sidecar.open("rb") as stream:
        return metadata(stream.read(LIMIT + 1), source.sidecar.name)


def metadata(data: bytes, name: str) -> Metadata:
    """The metadata that YAML holds, every value text.

    Raises UnreadableError, naming the place, for broken YAML, an unknown key, a value that is no text or a date of
    publication that names no day: a document with wrong metadata does more harm than one set aside.
    """
    if len(data) > LIMIT:
        raise UnreadableError(Reason.of("too-large", size=f"> {LIMIT}", limit=LIMIT))
    held = _pairs(data, _safe(name))
    for key in held.keys() - KEYS:
        raise UnreadableError(Reason.of("unknown-metadata", name=_safe(name), field=_safe(key[:40])))
    if published(held.get("published", ""), lang=known(held.get("lang", ""))).unread:
        raise UnreadableError(Reason.of("bad-published", name=_safe(name), written=_safe(held["published"][:80])))
    return {key: _safe(value) for key, value in held.items()}


def corrected(document: Document, told: Metadata, rule: str) -> Document:
    """The document with what `told` says in place of what it said itself; `rule` tells where a date came from."""
    fields = {key: told[key] for key in ("id", "lang", "outlet", "url", "title") if told.get(key)}
    if told.get("published"):
        merged = replace(document, **fields)  # type: ignore[arg-type]
        when = published(told["published"], merged.outlet, merged.url, known(merged.lang))
        document = replace(document, published_on=when.day, published_at=when.moment, published_rule=rule)
    return replace(document, **fields)  # type: ignore[arg-type]


def _pairs(data: bytes, name: str) -> Metadata:
    """The keys and values of one flat mapping, read event by event: what nests is refused before it costs a stack."""
    scalars: list[str] = []
    try:
        for event in yaml.parse(data, Loader=yaml.CBaseLoader):
            match event:
                case yaml.ScalarEvent():
                    scalars.append(event.value)
                case yaml.MappingStartEvent() if not scalars:
                    continue
                case yaml.CollectionStartEvent() | yaml.AliasEvent():
                    field = _safe(scalars[-1][:40]) if scalars else "-"
                    raise UnreadableError(Reason.of("unknown-metadata", name=name, field=field))
    except (yaml.YAMLError, UnicodeDecodeError, ValueError) as error:
        detail = _safe((str(error).splitlines() or [type(error).__name__])[0][:120])
        raise UnreadableError(Reason.of("bad-metadata", name=name, detail=detail)) from None
    if len(scalars) % 2:
        raise UnreadableError(Reason.of("bad-metadata", name=name, detail="no mapping"))
    return dict(zip(scalars[::2], scalars[1::2], strict=True))


def _safe(written: str) -> str:
    return written.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")
