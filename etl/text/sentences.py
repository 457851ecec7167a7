"""Where sentences begin and end."""

from __future__ import annotations

from typing import NamedTuple

from etl.text.language import Language
from etl.text.tokens import Token


class Sentence(NamedTuple):
    """A run of tokens, `first` to `last` (excluded), and its offsets in the text."""

    first: int
    last: int
    start: int
    end: int


CLOSERS = frozenset("\"'”’»)]}")


def split(text: str, tokens: list[Token], language: Language) -> list[Sentence]:
    """The sentences of a text: they end at a line break, or at an end sign followed by space.

    A full stop after an abbreviation, an initial or between digits (3.5) ends nothing. Closing quotation marks belong
    to the sentence they close.
    """
    sentences: list[Sentence] = []
    first, count = 0, len(tokens)
    signs = language.sentence_ends | CLOSERS
    for i, token in enumerate(tokens, 1):
        # A word with a space after it ends nothing, and most of a text is that.
        is_plain = i < count and tokens[i].start == token.end + 1 and text[token.end] == " " and token.text not in signs
        if not is_plain and (i == count or _ends_at(text, tokens, i - 1, language)):
            sentences.append(Sentence(first, i, tokens[first].start, token.end))
            first = i
    return sentences


def _ends_at(text: str, tokens: list[Token], i: int, language: Language) -> bool:
    token, following = tokens[i], tokens[i + 1]
    if following.start == token.end:
        return False
    gap = text[token.end : following.start]
    if "\n" in gap:
        return True
    j = i
    while j > 0 and tokens[j].text in CLOSERS and tokens[j - 1].end == tokens[j].start:
        j -= 1
    if tokens[j].text not in language.sentence_ends:
        return False
    if tokens[j].text != ".":
        return True
    before = tokens[j - 1] if j > 0 else None
    is_abbreviation = before is not None and before.end == tokens[j].start and before.key in language.abbreviations
    return not (j == i and is_abbreviation)
