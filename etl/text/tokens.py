"""Words, numbers and signs of a text, each with its offsets and its key."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from etl.text.language import TATWEEL, Language, is_mark

# Digits stand apart from letters (6شباط), signs stand alone; bidi controls and joiners count as space between tokens,
# but the zero-width joiners stay inside a word.
_TOKEN = re.compile(
    r"\d+"
    r"|[^\W\d_]+(?:[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u06d6-\u06ed\u200c\u200d]+[^\W\d_]*)*"
    r"|[^\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]"
)


class Token(NamedTuple):
    """A word, a number or a sign: its offsets, the text as written, and the key to match it by."""

    start: int
    end: int
    text: str
    key: str


def tokenise(text: str, language: Language) -> list[Token]:
    """The tokens of a text in order; runs in linear time."""
    keys = language.keys
    # Made without the checks of Token(...), which cost a third of reading a text.
    made = tuple.__new__
    return [made(Token, (m.start(), m.end(), word := m.group(), keys[word])) for m in _TOKEN.finditer(text)]


def offset_in(token: Token, letters: int) -> int:
    """Where in the text the token goes on after the first `letters` letters of its key.

    Marks are in no key; a letter that stands for several (ﷲ, ⅓) is as many in the key, and is never cut.
    """
    if letters == 0:
        return token.start
    text = token.text
    if len(text) == len(token.key) and text.isalpha() and TATWEEL not in text:
        # No marks and no letters that stand for several: nearly every word.
        return token.start + letters
    seen = 0
    for position, letter in enumerate(text):
        if not is_mark(letter):
            if seen >= letters:
                return token.start + position
            seen += sum(not is_mark(each) for each in unicodedata.normalize("NFKC", letter))
    return token.end
