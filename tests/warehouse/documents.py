"""Documents of one sentence with one telling, and the world they need: the smallest rows that a refresh takes."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pyarrow as pa

MOMENT = datetime(2023, 1, 2, tzinfo=UTC)
WORLD = {
    "event_type": pa.Table.from_pylist(
        [{"event_type": "CONSULT", "quad_class": "verbal cooperation", "name_en": "Consult", "name_ar": "تشاور"}]
    ),
    "actor": pa.Table.from_pylist([actor | {"is_known": True} for actor in (
        {"actor_id": "a", "kind": "state", "name_en": "A", "name_ar": "أ"},
        {"actor_id": "b", "kind": "state", "name_en": "B", "name_ar": "ب"},
    )]),
}  # fmt: skip


def rows(name: str, **telling: Any) -> dict[str, pa.Table]:
    """A document of one sentence with one telling."""
    text = f"A met B in {name}."
    document = {"document_id": name, "lang": "en", "outlet": f"{name} post", "url": "", "title": "", "text": text,
                "word_count": 5, "path": f"{name}.txt", "content_hash": text}  # fmt: skip
    manifest = {"path": f"{name}.txt", "document_id": name, "content_hash": text, "extractor_version": "1",
                "read_at": MOMENT}  # fmt: skip
    told = {"telling_id": f"t-{name}", "event_id": f"t-{name}", "document_id": name, "sentence_no": 0, "starts_at": 2,
            "ends_at": 5, "trigger_words": "met", "event_type": "CONSULT", "status": "happened",
            "starts_on": date(2023, 1, 1), "ends_on": date(2023, 1, 1), "granularity": "day", "time_reason_ar": "",
            "time_reason_en": "", "echoes": [], "rule": "r", "confidence": 0.8, **telling}  # fmt: skip
    parties = [{"telling_id": told["telling_id"], "document_id": name, "actor_id": "a", "role": "source"},
               {"telling_id": told["telling_id"], "document_id": name, "actor_id": "b", "role": "target"}]  # fmt: skip
    sentence = {"document_id": name, "sentence_no": 0, "starts_at": 0, "ends_at": len(text)}
    tables = {"document": [document], "doc_manifest": [manifest], "sentence": [sentence], "telling": [told],
              "telling_actor": parties}  # fmt: skip
    return {table: pa.Table.from_pylist(content) for table, content in tables.items()}
