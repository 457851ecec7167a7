"""GEXF 1.3: who was with whom as a network, for Gephi; each edge has its days, so that it can be played."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any
from xml.sax.saxutils import quoteattr

import duckdb

from warehouse.export.rows import rows

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>waqai</creator></meta>
<graph mode="dynamic" defaultedgetype="undirected" timeformat="date" timerepresentation="interval">
<attributes class="node">
<attribute id="kind" title="kind" type="string"/>
<attribute id="name_en" title="name_en" type="string"/>
<attribute id="name_ar" title="name_ar" type="string"/>
<attribute id="events" title="events" type="integer"/>
</attributes>
<nodes>
"""


def write(connection: duckdb.DuckDBPyConnection, language: str, filters: dict[str, Any]) -> Iterator[bytes]:
    """The file in pieces: nodes are parties to the events, edges the events two of them share, as weight."""
    yield _HEAD.encode()
    for actor in rows(connection, "export_parties", filters):
        values = "".join(
            f'<attvalue for="{name}" value={_quoted(actor[name])}/>'
            for name in ("kind", "name_en", "name_ar", "events")
        )
        label = _quoted(actor[f"name_{language}"])
        node = f"<node id={_quoted(actor['actor_id'])} label={label}><attvalues>{values}</attvalues></node>\n"
        yield node.encode("utf-8")
    yield b"</nodes>\n<edges>\n"
    for number, pair in enumerate(rows(connection, "export_pairs", filters)):
        edge = (
            f'<edge id="{number}" source={_quoted(pair["actor_a_id"])} target={_quoted(pair["actor_b_id"])}'
            f' weight="{pair["events"]}"{_days(pair["first_on"], pair["last_on"])}/>\n'
        )
        yield edge.encode("utf-8")
    yield b"</edges>\n</graph>\n</gexf>\n"


def _days(first: date | None, last: date | None) -> str:
    return f' start="{first.isoformat()}" end="{last.isoformat()}"' if first and last else ""


def _quoted(value: object) -> str:
    # XML has no sign for most control characters, not even an escaped one.
    return quoteattr("".join(letter for letter in str(value) if letter >= " " and letter not in "\ufffe\uffff"))
