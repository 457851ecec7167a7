"""The words of a text as search compares them: clitics and the article set apart, so that رئيس finds والرئيس."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from etl.text import Text
from etl.text.language import Language
from etl.text.tokens import offset_in


def words(text: Text) -> Iterator[tuple[str, int, int, int, int]]:
    """Each word with its sentence, its place among the text's tokens, and its offsets; forms of one word share both.

    Every way to set prefixes apart is kept: search asks for a word, and one that nobody means is not asked for.
    """
    forms, tokens = _forms, text.tokens
    for number, sentence in enumerate(text.sentences):
        for i in range(sentence.first, sentence.last):
            token = tokens[i]
            key = token.key
            if key.isalnum() or any(map(str.isalnum, key)):
                for taken, form in forms(text.language, key):
                    yield form, number, i, offset_in(token, taken) if taken else token.start, token.end


@lru_cache(maxsize=1 << 17)
def _forms(language: Language, key: str) -> tuple[tuple[int, str], ...]:
    found: dict[str, int] = {}
    article = language.article
    for taken, rest in language.splits(key):
        found.setdefault(rest, taken)
        if article and rest.startswith(article) and len(rest) > len(article) + 1:
            # In «للولايات» the article is one letter of the text.
            found.setdefault(rest[len(article) :], min(taken + len(article), len(key) - len(rest) + len(article)))
    return tuple((taken, form) for form, taken in found.items())
