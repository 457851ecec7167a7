"""Documents as JSON lines in, the same documents annotated out: the filter that people put in a pipe.

Order is kept and memory constant: lines are read as they are needed, and a bounded number is under way.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import IO

from etl.annotate import annotate
from etl.as_json import Json, to_json
from etl.read.lines import Line, lines
from etl.read.quarantine import UnreadableError, failed
from etl.read.record import document, parse
from etl.reason import Reason, tell
from etl.settings import Settings
from etl.settle import settle, unsettle

# Lines that one process takes at once, and batches waiting for each process.
BATCH, AHEAD = 16, 3


def annotated(stream: IO[bytes], settings: Settings, jobs: int = 1) -> Iterator[bytes]:
    """One line of output for each line of input that is not blank, in the same order."""
    batches = _batches(lines(stream, settings.max_document), 1 if jobs == 1 else BATCH)
    if jobs == 1:
        for batch in batches:
            yield from annotate_lines(batch, settings)
        return
    with ProcessPoolExecutor(jobs) as pool:
        under_way: deque[Future[list[bytes]]] = deque()
        for batch in batches:
            under_way.append(pool.submit(annotate_lines, batch, settings))
            if len(under_way) > jobs * AHEAD:
                yield from under_way.popleft().result()
        for future in under_way:
            yield from future.result()


def annotate_lines(batch: list[Line], settings: Settings) -> list[bytes]:
    """The output lines of a batch; what fails becomes a line that says so."""
    unsettle()
    found = [_encode(_annotate_line(line, settings)) for line in batch]
    settle()
    return found


def _annotate_line(line: Line, settings: Settings) -> Json:
    record: Json = {}
    try:
        if line.data is None:
            limit = settings.max_document
            raise UnreadableError(Reason.of("too-large", size=f"> {limit}", limit=limit))
        record = parse(line.data)
        read = document(record)
        found = to_json(annotate(read, settings))
    except Exception as failure:  # One document must not end the stream, whatever the mistake.
        return _error(record, line.number, failed(failure))
    if read.published_rule.startswith("unread"):
        found["warnings"] = [f"published {read.published_rule}"]
    return {**record, **found}


def _error(record: Json, number: int, reason: Reason) -> Json:
    identity = {"id": record["id"]} if "id" in record else {}
    return {**identity, "error": tell(reason, "en"), "error_ar": tell(reason, "ar"), "line": number}


def _encode(result: Json) -> bytes:
    try:
        return (json.dumps(result, ensure_ascii=False) + "\n").encode("utf-8")
    except UnicodeEncodeError:  # Half a character in a title or another key: escapes carry it through.
        return (json.dumps(result) + "\n").encode("ascii")


def _batches(source: Iterable[Line], size: int) -> Iterator[list[Line]]:
    iterator = iter(source)
    while batch := list(islice(iterator, size)):
        yield batch
