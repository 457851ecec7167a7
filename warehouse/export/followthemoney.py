"""JSON lines in the manner of FollowTheMoney: actors and events as entities, for Aleph and its kin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import duckdb

from warehouse.export.jsontext import dumps
from warehouse.export.rows import Row, headline, rows

_SCHEMAS = {"person": "Person", "state": "PublicBody", "organisation": "Organization", "outlet": "Organization",
            "people": "LegalEntity"}  # fmt: skip


def write(connection: duckdb.DuckDBPyConnection, language: str, filters: dict[str, Any]) -> Iterator[bytes]:
    """The file in pieces, one entity a line; an actor comes before the first event that names it."""
    seen: set[str] = set()
    for event in rows(connection, "export_events", filters):
        for actor in (*event["sources"], *event["targets"], *event["reporters"]):
            if actor["actor_id"] not in seen:
                seen.add(actor["actor_id"])
                yield _line(actor["actor_id"], _SCHEMAS[actor["kind"]], _actor(actor))
        yield _line(event["event_id"], "Event", _event(event, language))


def _actor(actor: Row) -> Row:
    return {"name": list(dict.fromkeys((actor["name_en"], actor["name_ar"]))), "wikidataId": [actor["wikidata_id"]]}


def _event(event: Row, language: str) -> Row:
    return {
        "name": [headline(event, language)],
        "date": [event["starts_on"]] if event["starts_on"] == event["ends_on"] else [],
        "startDate": [event["starts_on"]],
        "endDate": [event["ends_on"]],
        "location": [event["place"]],
        "keywords": [event["event_type"], event["mode"], event["status"]],
        "involved": [actor["actor_id"] for actor in (*event["sources"], *event["targets"])],
        "organizer": [actor["actor_id"] for actor in event["sources"] if actor["kind"] != "people"],
        "publisher": event["outlets"],
        "sourceUrl": event["urls"],
        "summary": [event["sentence"]],
        "notes": [event[f"time_reason_{language}"]],
    }


def _line(key: str, schema: str, properties: Row) -> bytes:
    kept = {name: [each for each in values if each] for name, values in properties.items()}
    entity = {"id": key, "schema": schema, "properties": {name: values for name, values in kept.items() if values}}
    return (dumps(entity) + "\n").encode("utf-8")
