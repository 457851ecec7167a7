"""An event in a line: who, with whom, what; and texts as they can be shown."""

from __future__ import annotations

import unicodedata
from typing import Any

from dashboard.i18n import Words


def title(row: dict[str, Any], words: Words) -> str:
    """`Assad, Putin: consult` or, where nobody acts, the type alone."""
    who = words("list.comma").join([*people(row, "sources", words)[:3], *people(row, "targets", words)[:3]])
    what = words.name(row)
    return f"{who}: {what}" if who else what


def people(row: dict[str, Any], role: str, words: Words) -> list[str]:
    """The names of an event's `sources` or `targets` in the reader's language."""
    first, second = ("ar", "en") if words.lang == "ar" else ("en", "ar")
    names = row.get(f"{role}_{first}") or row.get(f"{role}_{second}") or []
    return sorted(shown(str(name)) for name in names if name)


def shown(text: str) -> str:
    """The text without control and direction characters: a document must not turn the page around.

    Line ends and the joiners that Arabic and Persian spelling need stay.
    """
    return "".join(c for c in text if c in "\n\t\u200c\u200d" or unicodedata.category(c)[0] != "C")
