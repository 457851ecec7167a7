"""A candidate among the words around it, with what the rules of status ask about them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from etl.events.candidates import Candidate
from etl.events.reading import COMMAS, Reading
from etl.events.speech.attribution import Saying

NEAR = 3
CLAUSE_REACH = 12


@dataclass(frozen=True)
class Stand:
    """A candidate where it stands, and the sayings of its text."""

    reading: Reading
    candidate: Candidate
    sayings: list[Saying]

    @property
    def is_arabic(self) -> bool:
        return self.reading.lexicon.is_verb_first

    @property
    def verb(self) -> int:
        """The token of the verb that tells the candidate or carries it."""
        return self.candidate.first if self.candidate.light is None else self.candidate.light

    @property
    def begin(self) -> int:
        """The first token of the sentence."""
        return self.reading.text.sentences[self.candidate.sentence].first

    @property
    def end(self) -> int:
        """The token after the last of the sentence."""
        return self.reading.text.sentences[self.candidate.sentence].last

    @cached_property
    def before(self) -> set[str]:
        """The kinds of word right before."""
        return _kinds_before(self.reading, self.candidate, NEAR)

    @cached_property
    def wide(self) -> set[str]:
        """The kinds of word before, through the clause."""
        return _kinds_before(self.reading, self.candidate, CLAUSE_REACH)

    def has_word(self, tokens: range, kind: str) -> bool:
        """Whether one of some tokens is a word of a class."""
        text, word = self.reading.text.tokens, self.reading.lexicon.has_word
        return any(word(text[t].key, kind) for t in tokens)


def _kinds_before(reading: Reading, candidate: Candidate, reach: int) -> set[str]:
    """The kinds of word that stand shortly before a trigger in its own clause, and before the verb that carries it."""
    found: set[str] = set()
    begin = candidate.first if candidate.light is None else candidate.light
    clause = reading.clause[candidate.first]
    for t in range(candidate.first - 1, max(-1, begin - reach - 1), -1):
        if reading.sentence[t] != candidate.sentence:
            break
        if reading.clause[t] != clause and t < begin:
            # «من المقرر أن يجتمع»: what opens the clause with أن stands right before it.
            if reach > NEAR and reading.has(t + 1, "complement"):
                found |= reading.kinds(t) | reading.kinds(t - 1)
            break
        if reading.text.tokens[t].text in COMMAS and reach == NEAR:
            break
        if t not in reading.timed:
            # The month of May permits nothing.
            found |= reading.kinds(t)
    return found
