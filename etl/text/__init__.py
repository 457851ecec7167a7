"""A text made ready for matching: language, tokens, sentences."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property

from etl.text.beginnings import Places
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
    _places: list[Places] = field(default_factory=list, compare=False, repr=False)

    @cached_property
    def keys(self) -> list[str]:
        """The keys of the tokens."""
        return [token.key for token in self.tokens]

    def places_of(self, owner: int) -> Places:
        """Where phrases of an owner may begin: the tokens are looked through once for all owners."""
        if owner >= len(self._places):
            self._places[:] = self.language.beginnings.places(self.keys)
        return self._places[owner]

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence in which an offset stands; the one before it where it stands between two."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]


def prepare(raw: str, code: str) -> Text:
    """The text ready for matching, read as the language `code`."""
    rules = language(code)
    tokens = tokenise(raw, rules)
    return Text(raw, rules, tokens, split(raw, tokens, rules))
