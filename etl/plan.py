"""What a refresh has to do: which files changed, and which of their documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
class Same:
    """A document that needs no reading: it is in the build already, or in another file of this run."""

    path: str
    document_id: str
    content_hash: str
    read_at: int | None


def stamps(found: Found) -> Stamps:
    """What tells a change of each file, by its name."""
    return {name: each.stamp if isinstance(each, Source) else () for name, each in found.items()}


def changed(found: Found, before: Stamps, manifest: Iterable[Known]) -> set[str]:
    """The files that came, changed or went since `before`, and those that share a document with one of them."""
    now = stamps(found)
    names = {name for name in now.keys() | before.keys() if now.get(name) != before.get(name)}
    first: dict[str, str] = {}
    sharing: dict[str, set[str]] = {}
    for known in manifest:
        path = first.setdefault(known.document_id, known.path)
        if path != known.path:
            sharing.setdefault(known.document_id, {path}).add(known.path)
        if known.path not in now:
            names.add(known.path)
    for paths in sharing.values():
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
    def of(manifest: Iterable[Known], names: set[str]) -> Selection:
        """The selection for changed files `names` of a build."""
        selection = Selection({}, {})
        for known in manifest:
            if known.path in names:
                selection.old[known.path, known.content_hash] = known
            else:
                selection.kept[known.content_hash] = known.document_id
                selection.ids.add(known.document_id)
        return selection

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
