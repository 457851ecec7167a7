"""The whole run: folder, documents, annotations, warehouse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from etl.ahead import ahead
from etl.decisions import dated, decided_dates
from etl.merge.decided import decided
from etl.model import Document
from etl.plan import Found, Manifest, Same, Selection, changed, stamps
from etl.progress import shown
from etl.read import STREAMED, read
from etl.read.quarantine import Quarantined
from etl.read.source import Source, sources
from etl.reason import tell
from etl.scan import Scan, remember, remembered
from etl.settings import Settings
from etl.settle import undisturbed
from etl.version import extractor_version
from warehouse import publish

if TYPE_CHECKING:  # Heavy: where nothing changed, nothing heavy is imported.
    import duckdb
    import pyarrow as pa

# Files that may hold many documents, and the bytes from which other processes are worth starting.
MANY, WORTH_IT = STREAMED | {".xml", ".rss", ".atom"}, 400_000
# Documents that a process takes at once: enough to fill Arrow tables, few enough to hold in memory.
BATCH = 64
# The counts of a run's last line, in its order.
COUNTS = ("documents", "events", "unresolved", "unlinked", "quarantined")


@dataclass(frozen=True)
class Outcome:
    """What a refresh came to: the build's counts, and how many documents it read, None where nothing had changed."""

    counts: dict[str, int]
    read: int | None = None


def refresh(settings: Settings, root: Path, jobs: int = 1, engine: str = "local", *, whole: bool = False) -> Outcome:
    """The warehouse under `root` brought up to date with the folder of articles.

    Only documents that changed are annotated, all of them where the extractor did (or with `whole`). Raises
    warehouse.publish.BusyError while another refresh is at work; then nothing is changed.
    """
    with undisturbed():
        found: Found = {
            each.name if isinstance(each, Source) else each.path: each for each in sources(settings.articles)
        }
        last = remembered(root)
        files = stamps(found)
    current = publish.current(root)
    now = Scan(
        folder=str(settings.articles.resolve()),
        version=extractor_version(),
        build=current.name if current and current.exists() else "",
        files=files,
        dates=decided_dates(settings.decisions),
        sameness=decided(settings.decisions).stamp,
    )
    if now == replace(last, counts={}) and now.build and not whole:
        return Outcome(last.counts)
    # Files that no memory describes (an interrupted run, another folder) are opened again, which is all it costs.
    is_described = (last.folder, last.version, last.build) == (now.folder, now.version, now.build)
    with undisturbed():
        run = _Run(settings, root, found, now, None if whole else last if is_described else Scan())
    built, counts = run.built(jobs, engine)
    remember(root, replace(now, build=built, counts=counts))
    return Outcome(counts, run.read)


class _Run:
    """One refresh: the rows it brings are made as the warehouse asks for them.

    `before` is what the last one saw, None to read everything again; `now` is what there is to see.
    """

    def __init__(self, settings: Settings, root: Path, found: Found, now: Scan, before: Scan | None) -> None:
        self.settings, self.root, self.found = settings, root, found
        self.version, self.dates = now.version, now.dates
        self.started_at = datetime.now(UTC)
        self.read = 0
        manifest = Manifest() if before is None else _manifest(root, now.version)
        self.is_whole = not manifest.paths
        before = before or Scan()
        # Where nothing is remembered, people may have decided otherwise before.
        self.is_redecided = not before.build or now.sameness != before.sameness
        self.names = changed(now.files, before.files, manifest)
        redated = {identity for identity, _ in now.dates.items() ^ before.dates.items()}
        if redated:
            both = zip(manifest.paths, manifest.document_ids, strict=True)
            self.names |= {path for path, document in both if document in redated}
        self.selection = Selection.of(manifest, self.names)

    def built(self, jobs: int, engine: str) -> tuple[str, dict[str, int]]:
        """The name of the build that was published, and the counts of its last line."""
        from etl.engine import local  # noqa: PLC0415
        from etl.merge.across import merge  # noqa: PLC0415
        from etl.redate import redate  # noqa: PLC0415
        from etl.world import world  # noqa: PLC0415
        from warehouse.build import Changes, refresh  # noqa: PLC0415
        from warehouse.connection import Reader  # noqa: PLC0415

        run: dict[str, Any] = {"run_id": uuid4().hex, "started_at": self.started_at, "extractor_version": self.version}
        # Made before the batches begin: both load what is known of names, and no two threads may do that at once.
        facts = world() if self.is_whole else {}
        changes = Changes(
            retried=sorted(self.names),
            removed=self.selection.removed(),
            batches=ahead(self.batches(jobs, engine, run)),
            world=facts,
            run=run,
            is_whole=self.is_whole,
        )

        run_all = partial(local.run, jobs=jobs)

        def after(connection: duckdb.DuckDBPyConnection) -> None:
            redate(connection, self.settings, self.version, self.started_at)
            merge(connection, decided(self.settings.decisions), is_redecided=self.is_redecided, run=run_all)

        path = refresh(self.root, changes, after).path
        (counts,) = Reader(self.root).run("counts")
        return path.name, {name: counts[name] for name in COUNTS}

    def batches(self, jobs: int, engine: str, run: dict[str, Any]) -> Iterator[dict[str, pa.Table]]:
        """The rows of the changed files, a batch at a time; `run` is told in the end how many documents were read."""
        from etl.engine import local  # noqa: PLC0415
        from etl.engine.batch import annotate_batch  # noqa: PLC0415
        from etl.parts import tables_of  # noqa: PLC0415

        work = partial(annotate_batch, settings=self.settings, extractor_version=self.version, read_at=self.started_at)
        aside: list[Same | Quarantined] = []
        batches = _batches(self._documents(aside), self._total())
        parts = _on_spark(work, batches, self.root) if engine == "spark" else local.run(work, batches, self._jobs(jobs))
        failed: set[str] = set()
        for part in parts:
            tables = tables_of([part])
            if "quarantine" in tables:
                failed.update(tables["quarantine"].column("content_hash").to_pylist())
            yield tables
        yield self._aside([each for each in aside if each.content_hash not in failed])
        run["read_count"] = self.read

    def _changed(self) -> list[Source]:
        return [each for name in self.names if isinstance(each := self.found.get(name), Source)]

    def _total(self) -> int | None:
        """How many documents the changed files hold, None where one of them may hold many."""
        files = self._changed()
        return None if any(each.path.suffix.lower() in MANY for each in files) else len(files)

    def _jobs(self, jobs: int) -> int:
        """One process for little work: others cost half a second to start."""
        return jobs if sum(each.stamp[0] for each in self._changed()) > WORTH_IT else 1

    def _documents(self, aside: list[Same | Quarantined]) -> Iterator[Document]:
        """The documents to annotate; all else that was read goes to `aside`."""
        everything = (each for name in sorted(self.names & self.found.keys()) for each in self._read(self.found[name]))
        for each in self.selection.sorted_out(everything):
            if isinstance(each, Document):
                self.read += 1
                yield each
            else:
                aside.append(each)

    def _read(self, each: Source | Quarantined) -> Iterable[Document | Quarantined]:
        if isinstance(each, Quarantined):
            return [each]
        results = read(each, self.settings)
        return (dated(result, self.dates) if isinstance(result, Document) else result for result in results)

    def _aside(self, aside: list[Same | Quarantined]) -> dict[str, pa.Table]:
        """The rows of what was not annotated: documents that are there already, and those that could not be read."""
        from etl.load import table  # noqa: PLC0415

        same = {
            (each.path, each.document_id): (each.content_hash, self.version, _moment(each.read_at) or self.started_at)
            for each in aside
            if isinstance(each, Same)
        }
        unread = [
            (each.path, each.line, tell(each.reason, "ar"), tell(each.reason, "en"), each.content_hash, self.started_at)
            for each in aside
            if isinstance(each, Quarantined)
        ]
        return {
            "doc_manifest": table("doc_manifest", [(*key, *rest) for key, rest in same.items()]),
            "quarantine": table("quarantine", unread),
        }


def _batches(documents: Iterator[Document], total: int | None) -> Iterator[pa.RecordBatch]:
    from itertools import islice  # noqa: PLC0415

    from etl.engine.batch import batch_of  # noqa: PLC0415

    counted = shown(documents, "documents", total)
    while batch := list(islice(counted, BATCH)):
        yield batch_of(batch)


def _on_spark(work: Any, batches: Iterator[pa.RecordBatch], root: Path) -> Iterator[pa.RecordBatch]:
    from tempfile import TemporaryDirectory  # noqa: PLC0415

    from etl.engine import spark  # noqa: PLC0415

    with TemporaryDirectory(dir=root, prefix="building-spark-") as folder:
        documents, parts = Path(folder) / "documents", Path(folder) / "parts"
        spark.write_documents(batches, documents)
        spark.run(work, str(documents), str(parts))
        yield from spark.read_parts(parts)


def _manifest(root: Path, version: str) -> Manifest:
    """What the current build has of each file; nothing where another version made it, so that all is read anew."""
    import pyarrow as pa  # noqa: PLC0415

    from warehouse.build import can_go_on  # noqa: PLC0415
    from warehouse.connection import Reader  # noqa: PLC0415

    if not can_go_on(root):
        return Manifest()
    manifest = Reader(root).arrow("manifest")
    if set(manifest.column("extractor_version").unique().to_pylist()) - {version}:
        return Manifest()
    # As numbers, moments are read twenty times as fast.
    read_at = manifest.column("read_at").cast(pa.int64())
    columns = (manifest.column(name) for name in ("path", "document_id", "content_hash"))
    return Manifest(*(column.to_pylist() for column in (*columns, read_at, manifest.column("is_own"))))


def _moment(microseconds: int | None) -> datetime | None:
    return None if microseconds is None else datetime.fromtimestamp(0, UTC) + timedelta(microseconds=microseconds)
