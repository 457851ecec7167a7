"""The words of a text as search compares them: clitics and the article set apart, so that رئيس finds والرئيس."""

from __future__ import annotations

from functools import cache, partial
from typing import NamedTuple

from etl.text import Text
from etl.text.language import Language
from etl.text.memory import Memory
from etl.text.tokens import offset_in


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
    found, tokens, forms = Words([], [], [], [], []), text.tokens, _forms_in(text.language)
    word, sentence_no, position, starts_at, ends_at = found
    for number, sentence in enumerate(text.sentences):
        for i in range(sentence.first, sentence.last):
            token = tokens[i]
            for taken, form in forms[token.key]:
                word.append(form)
                sentence_no.append(number)
                position.append(i)
                is_plain = taken == 0 or len(token.text) == len(token.key)
                starts_at.append(token.start + taken if is_plain else offset_in(token, taken))
                ends_at.append(token.end)
    return found


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
