"""A writer killed at random moments while two readers poll: `crash(root, kills)` tells what went wrong, if anything.

The writer adds one document a refresh, for ever; each document has one telling of one event, so that a build of which
a part is missing shows at once.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
from dataclasses import dataclass, field
from multiprocessing.synchronize import Event
from pathlib import Path

from tests.warehouse.documents import WORLD, rows
from warehouse import publish
from warehouse.build import Changes, refresh
from warehouse.connection import Reader

# Forked, so that a writer is at work within milliseconds of its start.
_FORK = multiprocessing.get_context("fork")

WHOLE = """
select
    (select count(*) from document) as documents,
    (select count(*) from doc_manifest) as listed,
    (select count(*) from telling) as tellings,
    (select count(*) from event) as events,
    (select count(*) from event_actor) as parties,
    (select count(*) from event_pair) as pairs
"""


@dataclass
class Outcome:
    """What was seen: kills, builds published between them, reads, and each thing that went wrong."""

    kills: int = 0
    documents: int = 0
    reads: int = 0
    builds: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)


def crash(root: Path, kills: int, seed: int = 0) -> Outcome:
    """The outcome of `kills` kills at moments drawn with `seed`, and of one refresh that nobody interrupts.

    The moments are spread over two refreshes as long as they take here and now, so that a busy machine is killed at
    every step of them too.
    """
    draw, outcome, stop = random.Random(seed), Outcome(), _FORK.Event()
    refresh(root, Changes(batches=[rows("d0")], world=WORLD, is_whole=True))
    pipes = [_FORK.Pipe(duplex=False) for _ in range(2)]
    readers = [_FORK.Process(target=_read, args=(root, stop, sender)) for _, sender in pipes]
    # Readers and writers are forked from here, where no database is open.
    for reader in readers:
        reader.start()
    began = time.monotonic()
    _run(root)
    span = 2 * (time.monotonic() - began)
    for _ in range(kills):
        writer = _FORK.Process(target=_write, args=(root,))
        writer.start()
        time.sleep(draw.uniform(0.0, span))
        assert writer.pid is not None
        os.kill(writer.pid, signal.SIGKILL)
        writer.join()
        outcome.kills += 1
    status = _run(root)
    time.sleep(0.2)
    stop.set()
    for (receiver, _), reader in zip(pipes, readers, strict=True):
        reads, names, wrong, documents = receiver.recv()
        reader.join()
        outcome.reads += reads
        outcome.builds |= names
        outcome.wrong += wrong
        outcome.documents = max(outcome.documents, documents)
    if status != 0:
        outcome.wrong.append(f"the refresh after the last kill failed: {status}")
    left = [path.name for path in root.iterdir() if path.name.startswith("building-")]
    if left or len(publish.builds(root)) > publish.KEPT:
        outcome.wrong.append(f"not swept: {left}, {len(publish.builds(root))} builds")
    return outcome


def _run(root: Path) -> int | None:
    """The exit status of one refresh that nobody interrupts."""
    writer = _FORK.Process(target=_write, args=(root, 1))
    writer.start()
    writer.join()
    return writer.exitcode


def _write(root: Path, most: int = 1_000_000) -> None:
    for _ in range(most):
        (counts,) = Reader(root).run("counts")
        refresh(root, Changes(batches=[rows(f"d{counts['documents']}")]))


def _read(root: Path, stop: Event, sender: multiprocessing.connection.Connection) -> None:
    reader, reads, wrong, documents = Reader(root), 0, [], 0
    names: set[str] = set()
    while not stop.is_set():
        try:
            counts = reader.cursor().execute(WHOLE).fetchall()[0]
        except Exception as error:  # Whatever it is, a reader must not meet it.
            wrong.append(f"{type(error).__name__}: {error}")
            continue
        reads += 1
        names.add(reader.build)
        if counts != (counts[0],) * 4 + (2 * counts[0], counts[0]):
            wrong.append(f"part of a build: {counts}")
        if counts[0] < documents:
            wrong.append(f"lost documents: {documents} then {counts[0]}")
        documents = counts[0]
        time.sleep(0.005)
    sender.send((reads, names, wrong, documents))
