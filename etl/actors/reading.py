"""A text as the name grammar reads it: tokens with the known names and the cues that begin at each."""

from __future__ import annotations

from dataclasses import dataclass

from etl.actors.gazetteer import gazetteer
from etl.actors.knowledge import Name
from etl.actors.lexicon import Cue, Is, Lexicon, Word, lexicon
from etl.actors.likely import around, is_likely
from etl.actors.signs import MARKS
from etl.model import Kind, Span
from etl.text import Text
from etl.text.phrases import Match
from etl.text.tokens import Token, offset_in


@dataclass(frozen=True, slots=True)
class Found:
    """A name seen in a text: its tokens (`last` excluded) and span, its kind, how it was seen, whom it may mean.

    `ids` are the known actors that it may name, none for a name that only the grammar saw. `form` is that of
    actor_names.csv, or `new`. `same_as` are the words of the fuller name that it stands for.
    """

    first: int
    last: int
    span: Span
    kind: Kind
    rule: str
    confidence: float
    ids: tuple[str, ...] = ()
    form: str = "new"
    same_as: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reading:
    """A text, its lexicon, by token what its word may be, and the known name and the cue that begin there."""

    text: Text
    lexicon: Lexicon
    tokens: list[Token]
    known: dict[int, Match[Name]]
    cues: dict[int, Match[Cue]]
    sentence_ends: list[int]
    words: list[Word]

    def word(self, i: int) -> Word:
        return self.words[i]

    def cue(self, i: int, *roles: str) -> Match[Cue] | None:
        """The cue that begins at a token, where it has one of these roles."""
        match = self.cues.get(i)
        if match is not None:
            for cue in match.values:
                if cue.role in roles:
                    return match
        return None

    def is_word(self, i: int) -> bool:
        """Whether a token is made of letters."""
        return self.tokens[i].text[0].isalpha()

    def is_joined(self, i: int) -> bool:
        """Whether a token stands against the one before it, as in «بن-غفير»."""
        return i > 0 and self.tokens[i - 1].end == self.tokens[i].start

    def start(self, i: int) -> int:
        """Where a token begins without its clitics."""
        return offset_in(self.tokens[i], self.word(i).taken)

    def found(
        self, first: int, last: int, kind: Kind, rule: str, confidence: float, *, start: int | None = None
    ) -> Found:
        begin = self.tokens[first].start if start is None else start
        return Found(first, last, Span(begin, self.tokens[last - 1].end), kind, rule, confidence)


def read(text: Text) -> Reading:
    """The text with every known name and cue in its place."""
    words, tokens = lexicon(text.language.code), text.tokens
    cues = {match.first: match for match in words.cues.find(text)}
    # Quotation marks inside a name («هيئة "تحرير الشام"») are read over.
    matches = gazetteer(text.language.code).past(text, MARKS)
    seen = around(text.raw, tokens, words, cues, matches)
    known = {match.first: match for match in matches if is_likely(match, seen)}
    return Reading(text, words, tokens, known, cues, _sentence_ends(text), [words.words[key] for key in text.keys])


def _sentence_ends(text: Text) -> list[int]:
    """For each token, the token after the last of its sentence."""
    return [sentence.last for sentence in text.sentences for _ in range(sentence.first, sentence.last)]


def is_ordinary(word: Word) -> bool:
    """Whether a word opens no name: common, an adjective of nationality, a verb."""
    return bool(word.kinds & (Is.COMMON | Is.NATIONALITY | Is.VERB | Is.CLOSER)) and not word.kinds & Is.GIVEN
