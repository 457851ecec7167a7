"""Words looked for in the texts: every one of them, a "phrase in quotation marks", or the beginning of a word*."""

from __future__ import annotations

import re
from typing import Any

import duckdb

from warehouse import queries

_PART = re.compile(r'["«“]([^"»”]*)["»”]|(\S+)')

Term = dict[str, Any]


def search(connection: duckdb.DuckDBPyConnection, text: str, most: int = 20, skip: int = 0) -> list[dict[str, Any]]:
    """The documents that have everything asked for, best first, each with the sentences and the places in them.

    `starts_at` and `ends_at` of a place count the document's code points, as all offsets do.
    """
    asked = terms(connection, text)
    return queries.run(connection, "search", terms=asked, most=most, skip=skip) if asked else []


def terms(connection: duckdb.DuckDBPyConnection, text: str) -> list[Term]:
    """What a search asks for, word by word: words of one `term_no` stand side by side.

    A word is compared as it is written but for marks and forms of letters: رئيس finds والرئيس, الرئيس does not find
    رئيس.
    """
    found: list[Term] = []
    for phrase, word in _PART.findall(text):
        is_prefix = word.endswith("*")
        (row,) = queries.run(connection, "search_words", text=phrase or word)
        words = row["words"] or []
        number = found[-1]["term_no"] + 1 if found else 0
        found += [
            {"term_no": number, "word_no": place, "word": each, "is_prefix": is_prefix and place == len(words) - 1}
            for place, each in enumerate(words)
        ]
    return found
