"""Page furniture, such as a comments box, told from the article that it stands around."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

from etl.data import LANGUAGES, language_codes, yaml_mapping

_LINE = re.compile(r"[^\n]*\n?")
_SIGNS = re.compile(r"[\W_]+")


def trimmed(text: str) -> str:
    """The text without the furniture after its last line and before its first; all between stays as it is.

    A line is furniture where it equals an entry of `lines` in a language's furniture.yml, or begins with one of
    `openings`, signs and case aside. A text that is all furniture stays whole.
    """
    parts = _LINE.findall(text)
    before = sum(1 for _ in takewhile(_passes, parts))
    after = sum(1 for _ in takewhile(_passes, reversed(parts)))
    if before + after >= len(parts):
        return text
    # Blank lines alone are the article's own: they go only together with furniture.
    first = before if any(map(_is_furniture, parts[:before])) else 0
    last = len(parts) - after if any(map(_is_furniture, parts[len(parts) - after :])) else len(parts)
    body = "".join(parts[first:last])
    return body.rstrip("\r\n") if last < len(parts) else body


def _passes(line: str) -> bool:
    return not line.strip() or _is_furniture(line)


def _is_furniture(line: str) -> bool:
    lines, openings = _known()
    key = _key(line[:300])
    return key in lines or key.startswith(openings)


def _key(line: str) -> str:
    return _SIGNS.sub(" ", line).strip().casefold()


@cache
def _known() -> tuple[frozenset[str], tuple[str, ...]]:
    lines: set[str] = set()
    openings: set[str] = set()
    for code in language_codes():
        path = LANGUAGES / code / "furniture.yml"
        if path.exists():
            data = yaml_mapping(path)
            lines |= {_key(line) for line in data["lines"]}
            openings |= {_key(line) + " " for line in data["openings"]}
    return frozenset(lines), tuple(sorted(openings))
