"""A text as the name grammar reads it: tokens with the known names and the cues that begin at each."""

from __future__ import annotations

from dataclasses import dataclass

from etl.actors.gazetteer import gazetteer
from etl.actors.knowledge import Name, knowledge
from etl.actors.lexicon import Cue, Is, Lexicon, Word, lexicon
from etl.model import Kind, Span
from etl.text import Text
from etl.text.phrases import Match
from etl.text.tokens import Token, offset_in

QUOTES = frozenset("\"“”«»„‟'‘’")
OPENING = frozenset("\"“«„'‘(")


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
    """A text, its lexicon, and by token the known name and the cue that begin there."""

    text: Text
    lexicon: Lexicon
    tokens: list[Token]
    known: dict[int, Match[Name]]
    cues: dict[int, Match[Cue]]
    sentence_ends: list[int]

    def word(self, i: int) -> Word:
        return self.lexicon.words[self.tokens[i].key]

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
    cues = {match.first: match for match in words.cues.find(tokens)}
    matches = _known(tokens, text.language.code)
    full = {name.actor_id for match in matches for name in match.values if name.form in SURE}
    known = {match.first: match for match in matches if is_likely(match, tokens, words, cues, full)}
    return Reading(text, words, tokens, known, cues, _sentence_ends(text))


def _known(tokens: list[Token], code: str) -> list[Match[Name]]:
    """The known names; quotation marks inside a name («هيئة "تحرير الشام"») are read over."""
    names = gazetteer(code)
    places = [i for i, token in enumerate(tokens) if token.text not in MARKS]
    if len(places) == len(tokens):
        return names.find(tokens)
    bare = [tokens[i] for i in places]
    return [match._replace(first=places[match.first], last=places[match.last - 1] + 1) for match in names.find(bare)]


MARKS = frozenset('"“”«»„‟')


def is_likely(
    match: Match[Name], tokens: list[Token], words: Lexicon, cues: dict[int, Match[Cue]], full: set[str]
) -> bool:
    """Whether a known name is one here, and not an everyday word: an ambiguous one needs its full name or a sign."""
    places = (cues.get(i) for i in range(match.first - 1, match.last))
    if any(place and _is_place(place) and _is_wider(place, match) for place in places):
        return False
    if is_rank(match, tokens, words, cues):
        return False
    if match.clitics and words.whole(tokens[match.first].key) & Is.COMMON:
        return False
    if any(name.form != "ambiguous" for name in match.values) or any(name.actor_id in full for name in match.values):
        return True
    if knowledge().actors[match.values[0].actor_id].kind not in {"organisation", "outlet"}:
        return True
    # A body of several words is one, whichever it is: «the Security Council», «الهلال الأحمر».
    if match.last > match.first + 1 and not tokens[match.last - 1].text[0].islower():
        return True
    before = match.first - 1
    cue = cues.get(before)
    if cue and any(value.role in {"classifiers", "outlets"} for value in cue.values):
        return True
    # «مصادر للجزيرة»: who tells something tells it to an outlet.
    is_told = (
        cue is not None and match.clitics == "ل" and any(value.role in {"tellers", "citing"} for value in cue.values)
    )
    if is_told and knowledge().actors[match.values[0].actor_id].kind == "outlet":
        return True
    return (
        before >= 0
        and tokens[before].text in QUOTES
        and match.last < len(tokens)
        and (tokens[match.last].text in QUOTES)
    )


def is_rank(match: Match[Name], tokens: list[Token], words: Lexicon, cues: dict[int, Match[Cue]]) -> bool:
    """Whether the short name of somebody is only a title here: «المهندس» before a given name."""
    cue = cues.get(match.first)
    if match.last > match.first + 1 or cue is None or match.last >= len(tokens):
        return False
    is_title = any(value.role == "titles" for value in cue.values)
    return is_title and bool(words.word(tokens[match.last].key).kinds & (Is.GIVEN | Is.MAYBE_GIVEN | Is.CONNECTOR))


def _is_wider(place: Match[Cue], match: Match[Name]) -> bool:
    """Whether a place goes on where a name ends, or begins before it: «the West» in «the West Bank»."""
    is_long = place.last - place.first >= match.last - match.first
    return is_long and place.last >= match.last and (place.last > match.last or place.first < match.first)


def _is_place(cue: Match[Cue]) -> bool:
    return any(value.role == "places" for value in cue.values)


SURE = frozenset({"full", "official"})


def _sentence_ends(text: Text) -> list[int]:
    """For each token, the token after the last of its sentence."""
    return [sentence.last for sentence in text.sentences for _ in range(sentence.first, sentence.last)]


def is_ordinary(word: Word) -> bool:
    """Whether a word opens no name: common, an adjective of nationality, a verb."""
    return bool(word.kinds & (Is.COMMON | Is.NATIONALITY | Is.VERB | Is.CLOSER)) and not word.kinds & Is.GIVEN
