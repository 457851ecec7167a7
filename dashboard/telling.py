"""An event in a line: who, with whom, what; and texts as they can be shown."""

from __future__ import annotations

import unicodedata
from typing import Any

from dashboard.i18n import Words

# Between these a name keeps its own direction and turns nothing around it.
APART, TOGETHER = "\u2068", "\u2069"


def title(row: dict[str, Any], words: Words) -> str:
    """`Assad, Putin: Consultation` or, where nobody acts, the type alone; each name in its own direction."""
    who = words("list.comma").join(apart(name) for name in parties(row, words))
    told = what(row, words)
    return f"{who}: {told}" if who else told


def what(row: dict[str, Any], words: Words) -> str:
    """What took place in a word: the mode where it is plain (an airstrike), else the type (an assault)."""
    mode = f"mode.{row.get('mode')}"
    return words(mode) if words.has(mode) else words.name(row)


def short_title(row: dict[str, Any], words: Words, limit: int) -> str:
    """The same in about `limit` letters: names go before the type does, and a number says how many are not named."""
    names, told = parties(row, words), what(row, words)
    shown_names = names
    while len(shown_names) > 1 and len("  ".join([*shown_names, told])) > limit:
        shown_names = shown_names[:-1]
    if not shown_names:
        return cut(told, limit)
    more = f" +{words.number(len(names) - len(shown_names))}" if len(shown_names) < len(names) else ""
    room = max(limit - len(told) - len(more) - 2, limit // 2)
    who = words("list.comma").join(apart(cut(name, room)) for name in shown_names)
    return f"{who}{more}: {cut(told, limit)}"


def parties(row: dict[str, Any], words: Words) -> list[str]:
    """The names of those who act and of those who are acted on, three of each at most."""
    return [*people(row, "sources", words)[:3], *people(row, "targets", words)[:3]]


def people(row: dict[str, Any], role: str, words: Words) -> list[str]:
    """The names of an event's `sources` or `targets` in the reader's language."""
    first, second = ("ar", "en") if words.lang == "ar" else ("en", "ar")
    names = row.get(f"{role}_{first}") or row.get(f"{role}_{second}") or []
    return sorted(shown(str(name)) for name in names if name)


def apart(text: str) -> str:
    """The text as it can be shown, isolated from what stands around it by two characters instead of an element."""
    return f"{APART}{shown(text)}{TOGETHER}"


def cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def shown(text: str) -> str:
    """The text without control and direction characters: a document must not turn the page around.

    Line ends and the joiners that Arabic and Persian spelling need stay.
    """
    return "".join(c for c in text if c in "\n\t\u200c\u200d" or unicodedata.category(c)[0] != "C")
