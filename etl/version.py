"""What tells one version of the extractor from another: its code, its languages, its seeds, its libraries."""

from __future__ import annotations

from hashlib import blake2b

from etl.data import ROOT

# All that decides what a document comes to; the articles themselves are told apart one by one.
_DECIDES = ("etl/**/*.py", "etl/lang/**/*.yml", "warehouse/**/*.py", "warehouse/**/*.sql", "seeds/*.csv")


def extractor_version() -> str:
    """A hash that stays while nothing that decides a document's annotation changes; taken from contents, not times."""
    digest = blake2b(digest_size=8)
    for pattern in (*_DECIDES, "requirements.lock"):
        for path in sorted(ROOT.glob(pattern)):
            digest.update(path.relative_to(ROOT).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
