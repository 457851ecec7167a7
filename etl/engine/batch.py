"""The unit of work: one pure function over an Arrow record batch of documents, whatever engine runs it.

In: one row a document. Out: one row a table of the warehouse, its rows as an Arrow IPC stream, so that one function
fills twelve tables and any engine that carries bytes can run it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime

import pyarrow as pa

from etl import load
from etl.annotate import annotate
from etl.model import Document
from etl.parts import parts_of
from etl.read.quarantine import failed
from etl.reason import tell
from etl.settings import Settings
from etl.settle import settle, unsettle

_TYPES = {"published_on": pa.date32(), "published_at": pa.timestamp("us", "UTC")}
DOCUMENTS = pa.schema([(each.name, _TYPES.get(each.name, pa.string())) for each in fields(Document)])


def batch_of(documents: Iterable[Document]) -> pa.RecordBatch:
    """Documents as one record batch."""
    rows = [[getattr(document, name) for name in DOCUMENTS.names] for document in documents]
    columns = zip(*rows, strict=True) if rows else [()] * len(DOCUMENTS)
    arrays = [pa.array(column, field.type) for column, field in zip(columns, DOCUMENTS, strict=True)]
    return pa.record_batch(arrays, schema=DOCUMENTS)


def documents_of(batch: pa.RecordBatch) -> list[Document]:
    """The documents of a record batch; moments of publication come back in UTC, their local day stays."""
    return [Document(**row) for row in batch.to_pylist()]


def annotate_batch(
    batch: pa.RecordBatch, settings: Settings, extractor_version: str, read_at: datetime
) -> pa.RecordBatch:
    """The parts that a batch of documents adds to the warehouse; a document that fails goes to quarantine, alone."""
    unsettle()
    rows = [_rows(document, settings, extractor_version, read_at) for document in documents_of(batch)]
    settle()
    return parts_of(load.tables(rows))


def _rows(document: Document, settings: Settings, extractor_version: str, read_at: datetime) -> load.Rows:
    try:
        return load.rows_of(annotate(document, settings), extractor_version, read_at)
    except Exception as failure:  # One document must not end the run, whatever the mistake.
        reason = failed(failure)
        told = tell(reason, "ar"), tell(reason, "en")
        return {"quarantine": [(document.path, None, *told, document.content_hash, read_at)]}
