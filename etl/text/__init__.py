"""A text made ready for matching: language, tokens, sentences."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from etl.text.language import Language, language
from etl.text.sentences import Sentence, split
from etl.text.tokens import Token, tokenise


@dataclass(frozen=True)
class Text:
    """A document's text with its tokens and sentences; every offset counts code points of `raw`."""

    raw: str
    language: Language
    tokens: list[Token]
    sentences: list[Sentence]

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence in which an offset stands; the one before it where it stands between two."""
        return max(0, bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1)


def prepare(raw: str, code: str) -> Text:
    """The text ready for matching, read as the language `code`."""
    rules = language(code)
    tokens = tokenise(raw, rules)
    return Text(raw, rules, tokens, split(raw, tokens, rules))
