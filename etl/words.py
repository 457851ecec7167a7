"""The words of a text as search compares them: clitics and the article set apart, so that رئيس finds والرئيس."""

from __future__ import annotations

from functools import cache, partial
from typing import NamedTuple

from etl.text import Text
from etl.text.language import Language
from etl.text.memory import Memory
from etl.text.tokens import Token, offset_in


class Words(NamedTuple):
    """The words of a text in parallel columns: forms of one word share its position, the place among the tokens."""

    word: list[str]
    sentence_no: list[int]
    position: list[int]
    starts_at: list[int]
    ends_at: list[int]


def words(text: Text) -> Words:
    """Every word of a text in every form that search may ask for.

    Each way to set prefixes apart is kept: a form that nobody means is not asked for.
    """
    forms = _forms_in(text.language)
    numbers = [n for n, sentence in enumerate(text.sentences) for _ in range(sentence.first, sentence.last)]
    known = [(i, token, forms[token.key]) for i, token in enumerate(text.tokens)]
    position = [i for i, _, own in known for _ in own]
    return Words(
        word=[form for _, _, own in known for _, form in own],
        sentence_no=[numbers[i] for i in position],
        position=position,
        starts_at=[_start(token, taken) if taken else token.start for _, token, own in known for taken, _ in own],
        ends_at=[token.end for _, token, own in known for _ in own],
    )


def _start(token: Token, taken: int) -> int:
    is_plain = len(token.text) == len(token.key)
    return token.start + taken if is_plain else offset_in(token, taken)


@cache
def _forms_in(language: Language) -> Memory[str, tuple[tuple[int, str], ...]]:
    return Memory(partial(_forms, language))


def _forms(language: Language, key: str) -> tuple[tuple[int, str], ...]:
    if not any(map(str.isalnum, key)):
        return ()
    found: dict[str, int] = {}
    article = language.article
    for taken, rest in language.splits(key):
        found.setdefault(rest, taken)
        if article and rest.startswith(article) and len(rest) > len(article) + 1:
            # In «للولايات» the article is one letter of the text.
            found.setdefault(rest[len(article) :], min(taken + len(article), len(key) - len(rest) + len(article)))
    return tuple((taken, form) for form, taken in found.items())
