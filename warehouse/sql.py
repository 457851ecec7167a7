"""The SQL files of this package, and what their comments say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path

FOLDER = Path(__file__).resolve().parent

# «    name type, -- What it is.» in a table, «    expression as name, -- What it is.» in a view.
_TABLE_COLUMN = re.compile(r"^    (\w+) [^\n]*?,? -- (.+)$", re.MULTILINE)
_VIEW_COLUMN = re.compile(r"^    (?:[^\n]*?\W)?(\w+),? -- (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Statement:
    """One SQL file: its name, what its first line says one row is, the statement, and its columns' comments."""

    name: str
    comment: str
    sql: str
    columns: dict[str, str]


@cache
def statements(folder: str) -> dict[str, Statement]:
    """The files of a folder such as `views` or `schema/types`, by name.

    Raises ValueError naming the file where the first line is not a comment.
    """
    return {path.stem: statement(path) for path in sorted((FOLDER / folder).glob("*.sql"))}


def statement(path: Path) -> Statement:
    """The statement of one file, with the comments it carries."""
    sql = path.read_text(encoding="utf-8")
    if not sql.startswith("-- "):
        raise ValueError(f"{path}: the first line says in a comment what one row is")
    pattern = _TABLE_COLUMN if "\ncreate table " in sql else _VIEW_COLUMN
    columns = dict(pattern.findall(sql))
    return Statement(path.stem, sql.split("\n", 1)[0].removeprefix("-- "), sql, columns)


@cache
def schema_version() -> str:
    """A hash of everything under schema/ and derive/: a build of another version is not taken further."""
    digest = blake2b(digest_size=8)
    for folder in ("schema/types", "schema", "schema/macros", "views", "derive"):
        for each in statements(folder).values():
            digest.update(each.sql.encode())
    return digest.hexdigest()
