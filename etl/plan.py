"""What a refresh has to do: which files changed, and which of their documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from etl.model import Document
from etl.read.quarantine import Quarantined
from etl.read.source import Source

Stamps = dict[str, tuple[int, ...]]
Found = dict[str, Source | Quarantined]


@dataclass(frozen=True, slots=True)
class Known:
    """A document that the current build has from a file; `is_own` where that file is the one it was read from.

    `read_at` counts microseconds from the beginning of 1970.
    """

    path: str
    document_id: str
    content_hash: str
    read_at: int
    is_own: bool


@dataclass(frozen=True, slots=True)
class Manifest:
    """All that the current build has of files, in parallel columns: of a hundred thousand rows few are looked at."""

    paths: Sequence[str] = ()
    document_ids: Sequence[str] = ()
    content_hashes: Sequence[str] = ()
    read_at: Sequence[int] = ()
    is_own: Sequence[bool] = ()

    @staticmethod
    def of(rows: Iterable[Known]) -> Manifest:
        """These rows as columns."""
        return Manifest(
            *zip(*((row.path, row.document_id, row.content_hash, row.read_at, row.is_own) for row in rows), strict=True)
        )

    def rows(self, at: Iterable[int]) -> list[Known]:
        """The rows at these places."""
        return [
            Known(self.paths[i], self.document_ids[i], self.content_hashes[i], self.read_at[i], self.is_own[i])
            for i in at
        ]

    def shared(self) -> list[set[str]]:
        """The files of each document that stands in several."""
        if len(set(self.document_ids)) == len(self.document_ids):
            return []
        files: dict[str, set[str]] = {}
        for document, path in zip(self.document_ids, self.paths, strict=True):
            files.setdefault(document, set()).add(path)
        return [paths for paths in files.values() if len(paths) > 1]


@dataclass(frozen=True, slots=True)
class Same:
    """A document that needs no reading: it is in the build already, or in another file of this run."""

    path: str
    document_id: str
    content_hash: str
    read_at: int | None


def stamps(found: Found) -> Stamps:
    """What tells a change of each file, by its name."""
    return {name: each.stamp if isinstance(each, Source) else () for name, each in found.items()}


def changed(now: Stamps, before: Stamps, manifest: Manifest) -> set[str]:
    """The files that came, changed or went since `before`, and those that share a document with one of them."""
    names = {name for name, _ in now.items() ^ before.items()} | set(manifest.paths).difference(now)
    for paths in manifest.shared():
        if paths & names:
            names |= paths
    return names


@dataclass
class Selection:
    """Tells the documents to annotate from those that are there already, as the changed files are read.

    `kept` maps content to id for files that did not change, `old` holds what the changed files had.
    """

    kept: dict[str, str]
    old: dict[tuple[str, str], Known]
    ids: set[str] = field(default_factory=set)

    @staticmethod
    def of(manifest: Manifest, names: set[str]) -> Selection:
        """The selection for changed files `names` of a build."""
        old = manifest.rows(i for i, path in enumerate(manifest.paths) if path in names)
        kept = {
            content: document
            for path, content, document in zip(
                manifest.paths, manifest.content_hashes, manifest.document_ids, strict=True
            )
            if path not in names
        }
        return Selection(kept, {(row.path, row.content_hash): row for row in old}, set(kept.values()))

    def sorted_out(self, read: Iterable[Document | Quarantined]) -> Iterator[Document | Same | Quarantined]:
        """Each document to annotate, with an id that no other document has; the same content only once."""
        for document in read:
            if isinstance(document, Quarantined):
                yield document
                continue
            content, known = document.content_hash, self.old.get((document.path, document.content_hash))
            if content in self.kept:
                yield Same(document.path, self.kept[content], content, known.read_at if known else None)
            elif known and known.is_own and known.document_id not in self.ids:
                self._keep(content, known.document_id)
                yield Same(document.path, known.document_id, content, known.read_at)
            else:
                # Another text under the same id keeps both: the later one is told apart by its content.
                identity = f"{document.id}~{content[:8]}" if document.id in self.ids else document.id
                self._keep(content, identity)
                yield replace(document, id=identity)

    def removed(self) -> Iterator[str]:
        """The documents that changed files had and have no longer; to be asked once all were read."""
        yield from sorted({known.document_id for known in self.old.values()} - self.ids)

    def _keep(self, content: str, identity: str) -> None:
        self.kept[content] = identity
        self.ids.add(identity)
