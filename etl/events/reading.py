"""A text read for events: what its words may mean, where its names stand, where its clauses end."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from etl.data import LANGUAGES, yaml_mapping
from etl.events.words.lexicon import FINITE, Lexicon
from etl.events.words.sense import Sense
from etl.model import Actor, Span
from etl.text import Text
from etl.text.language import language
from etl.text.phrases import Match, Phrases
from etl.text.tokens import Token

# A comma ends a clause only before a verb or a connector; these end it by themselves.
STOPS = frozenset({";", "؛", ":", "—", "–", "..", "…"})
COMMAS = frozenset({",", "،"})
HEADING = 5
NOTHING: frozenset[str] = frozenset()
FUTURE, WE, AND = "س", "ن", "و"
LIKE = "ك"
# The ending of an indefinite noun in the accusative, and that of a feminine one: no verb is written with it.
TANWIN = ("ً", "ًا")
FEMININE = "ة"
QUOTES = frozenset("\"«»“”„‟'")
# Those of them that are no apostrophe.
DOUBLE = QUOTES - {"'"}
AWAITED_REACH = 16
PARTING = frozenset({"noun", "participle", "relative", "complement", "connector"})
BOUNDARIES = frozenset({"relative", "complement", "connector"})


class Named(NamedTuple):
    """A name at a token: whose, its tokens (`last` excluded), the preposition and the conjunction written onto it."""

    actor: int
    first: int
    last: int
    preposition: str
    is_joined: bool
    is_adjective: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with its marks and names by token, and the number of the clause in which each token stands.

    `timed` are the tokens of time expressions: the month of March tells no march. `letters` are the first of each word,
    onto which an Arabic preposition may be written; `closing` are the tokens at which what a word governs ends: «أن», a
    comma before a verb.
    """

    text: Text
    lexicon: Lexicon
    actors: Sequence[Actor]
    marks: dict[int, Match[Sense]]
    kinds_at: dict[int, frozenset[str]]
    names: dict[int, Named]
    ends: dict[int, Named]
    inside_name: frozenset[int]
    clause: list[int]
    sentence: list[int]
    timed: frozenset[int]
    letters: list[str]
    closing: frozenset[int]

    def kinds(self, token: int) -> frozenset[str]:
        """The kinds of word that begin at a token."""
        return self.kinds_at.get(token, NOTHING)

    def has(self, token: int, kind: str) -> bool:
        return kind in self.kinds_at.get(token, NOTHING)


def read(text: Text, lexicon: Lexicon, actors: Sequence[Actor], timed: frozenset[int]) -> Reading:
    """The text with everything that events ask of its words, in one pass over its tokens."""
    names = _names(text, actors, lexicon)
    inside = frozenset(t for name in names.values() for t in range(name.first, name.last))
    # «كان» is no «أن» with ك: likeness is seldom written onto the words we know.
    marks = {mark.first: mark for mark in lexicon.phrases.find(text) if LIKE not in mark.clitics}
    if lexicon.is_verb_first:
        _drop_verbs(text, lexicon, marks)
    names |= _adjectives(text, lexicon, actors, names, inside)
    sentence = [0] * len(text.tokens)
    for number, span in enumerate(text.sentences):
        sentence[span.first : span.last] = [number] * (span.last - span.first)
    ends = {name.last: name for name in names.values()}
    # In "Islamic State" nobody states anything.
    named = {
        t for t, token in enumerate(text.tokens) if token.text.istitle() and lexicon.has_word(token.key, "name_too")
    }
    kinds = {t: lexicon.kinds_of(mark.values) for t, mark in marks.items() if t not in inside and t not in named}
    # «، فجر اليوم،»: a day opens no clause, whatever verb its letters are.
    clauses = _clauses(text, marks, inside | timed, lexicon)
    letters = [key[:1] for key in text.keys]
    closing = _closing(text, marks, kinds, timed | inside)
    return Reading(text, lexicon, actors, marks, kinds, names, ends, inside, clauses, sentence, timed, letters, closing)


def _closing(
    text: Text, marks: dict[int, Match[Sense]], kinds: dict[int, frozenset[str]], idle: frozenset[int]
) -> frozenset[int]:
    # «، ناصر لارسن،»: a name or a day opens no clause, whatever verb its letters are.
    commas = [t for t, token in enumerate(text.tokens) if token.text in COMMAS and t + 1 in marks.keys() - idle]
    parting = [t for t in commas if any(s.kind in ("verb", "say") and s.form in FINITE for s in marks[t + 1].values)]
    return frozenset(parting + [t for t, own in kinds.items() if "complement" in own])


def _drop_verbs(text: Text, lexicon: Lexicon, marks: dict[int, Match[Sense]]) -> None:
    """Leave words with the ending of a noun their nouns alone: «قابلاً», «تابعاً», «حركة» are no verbs."""
    for t, mark in list(marks.items()):
        if text.tokens[mark.last - 1].text.endswith(TANWIN) or text.tokens[mark.first].text.endswith(FEMININE):
            nominals = lexicon.nominals_of(mark.values)
            if nominals:
                marks[t] = mark._replace(values=nominals)
            else:
                del marks[t]


def _names(text: Text, actors: Sequence[Actor], lexicon: Lexicon) -> dict[int, Named]:
    starts = [token.start for token in text.tokens]
    prepositions = text.language.clitics

    def joins(key: str) -> bool:
        return lexicon.has_word(key, "and")

    names: dict[int, Named] = {}
    for number, actor in enumerate(actors):
        for mention in actor.mentions:
            first = bisect_right(starts, mention.span.start) - 1
            last = bisect_right(starts, mention.span.end - 1)
            if first < 0:
                continue
            token = text.tokens[first]
            prefix = text.raw[token.start : mention.span.start] if prepositions else ""
            preposition = next((letter for letter in reversed(prefix) if letter in "بلك"), "")
            known = names.get(first)
            if known is None or known.last < last:
                before = first - 2 if first > 1 and text.tokens[first - 1].key == "the" else first - 1
                is_joined = prefix[:1] in ("و", "ف") or (before >= 0 and joins(text.tokens[before].key))
                names[first] = Named(number, first, last, preposition, is_joined)
    return names


def _adjectives(
    text: Text, lexicon: Lexicon, actors: Sequence[Actor], names: dict[int, Named], inside: frozenset[int]
) -> dict[int, Named]:
    """The adjectives of nationality that stand for a state which the document names, or for its named forces."""
    phrases = nationalities(text.language.code)
    states = {actor.id: number for number, actor in enumerate(actors) if actor.id}
    if phrases is None or not states:
        return {}
    matches = list(phrases.find(text))
    forces = _forces(text, lexicon, names, matches)
    found: dict[int, Named] = {}
    for match in matches:
        if match.first in inside or match.first in names:
            continue
        number = next((states[state] for state in match.values if state in states), None)
        if number is None and _is_of_forces(text, lexicon, match.first):
            number = next((forces[state] for state in match.values if state in forces), None)
        if number is not None:
            found[match.first] = Named(number, match.first, match.last, "", match.clitics[:1] == "و", True)
    return found


def _forces(text: Text, lexicon: Lexicon, names: dict[int, Named], matches: list[Match[str]]) -> dict[str, int]:
    """The actor of each state that is called its forces: «القوات الفنلندية»."""
    last = {name.last: name for name in names.values()}
    found: dict[str, int] = {}
    for match in matches:
        name = last.get(match.last)
        if name is not None and lexicon.has_word(_bare(text, name.first), "force"):
            found |= dict.fromkeys(match.values, name.actor)
    return found


def _is_of_forces(text: Text, lexicon: Lexicon, t: int) -> bool:
    """Whether the noun of an adjective is a force or what is hit of one: «القواعد الفنلندية», «آلية عسكرية فنلندية»."""
    return any(
        lexicon.has_word(text.tokens[n].key, "site") or lexicon.has_word(_bare(text, n), "force")
        for n in range(max(0, t - 2), t)
    )


def _bare(text: Text, t: int) -> str:
    """The key of a word without its article."""
    return text.tokens[t].key.removeprefix(text.language.article) if text.language.article else text.tokens[t].key


@cache
def nationalities(code: str) -> Phrases[str] | None:
    """The adjectives of nationality of a language, each with the state it tells of."""
    path = LANGUAGES / code / "nationalities.yml"
    if not path.exists():
        return None
    rules = language(code)
    entries = [
        (form, state)
        for state, words in yaml_mapping(path).items()
        for word in words
        for form in _inflected(word, code)
    ]
    return Phrases(entries, rules)


def _inflected(word: str, code: str) -> list[str]:
    if code != "ar" or " " in word:
        return [word]
    bare = word.removeprefix("ال")
    stems = [
        bare,
        bare + "ة",
        bare + "ين",
        bare + "ون",
        bare + "ا",
        bare + "ات",
        bare + "ان",
        bare + "تين",
        bare + "تان",
    ]
    return [*stems, *("ال" + stem for stem in stems)]


def _clauses(text: Text, marks: dict[int, Match[Sense]], inside: frozenset[int], lexicon: Lexicon) -> list[int]:
    """The number of each token's clause; numbers grow from left to right and never pass over a sentence's end."""
    numbers = [0] * len(text.tokens)
    clause = 0
    for span in text.sentences:
        clause += 1
        for t in range(span.first, span.last):
            token = text.tokens[t]
            if token.text in STOPS:
                clause += 1
            elif t > span.first and t not in inside:
                mark = marks.get(t)
                opens = mark is not None and _opens(mark, _before(text, t, span.first), lexicon)
                if opens and not (lexicon.is_verb_first and _is_awaited(text, marks, t, span.first)):
                    clause += 1
            numbers[t] = clause
    return numbers


def _is_awaited(text: Text, marks: dict[int, Match[Sense]], t: int, first: int) -> bool:
    """Whether a masdar past a comma is what the verb before lacks: «أعلنت الحركة، اليوم، قصف القاعدة»."""
    kinds = {sense.kind for sense in marks[t].values}
    if marks[t].clitics or "noun" not in kinds or text.tokens[t - 1].text not in COMMAS:
        return False
    for n in range(t - 2, max(first, t - AWAITED_REACH) - 1, -1):
        senses = marks[n].values if n in marks else ()
        if any(sense.kind == "light" and sense.form in FINITE for sense in senses):
            return any(sense.detail == "announcing" for sense in senses)
        if any(sense.kind in PARTING or sense.form in FINITE for sense in senses):
            return False
    return False


def _before(text: Text, t: int, first: int) -> Token:
    """The word before a verb and its adverb: "and narrowly won"."""
    token = text.tokens[t - 1]
    return text.tokens[t - 2] if token.key.endswith("ly") and t - 2 >= first else token


def _opens(mark: Match[Sense], before: Token, lexicon: Lexicon) -> bool:
    is_joined = not lexicon.is_verb_first and lexicon.has_word(before.key, "joining")
    for sense in mark.values:
        if sense.kind in BOUNDARIES:
            return True
        is_verb = sense.kind in ("verb", "light", "say", "participle") and sense.form in FINITE
        if before.text in COMMAS and (is_verb or sense.form == "participle"):
            return True
        # "condemned the attack and accused": each verb has its own clause.
        if is_joined and is_verb and sense.form == "past":
            return True
    return False


def is_ours(reading: Reading, t: int) -> bool:
    """Whether a verb in the present is in the first person: «ندين», «سنرد»."""
    mark = reading.marks.get(t)
    key = reading.text.tokens[t].key[len(mark.clitics) if mark is not None else 0 :]
    return key.removeprefix(FUTURE).startswith(WE)


def is_quoted(reading: Reading, t: int) -> bool:
    """Whether a token stands in quotation marks that its sentence opened before."""
    first = reading.text.sentences[reading.sentence[t]].first
    return sum(token.text in DOUBLE for token in reading.text.tokens[first:t]) % 2 == 1


def is_heading(reading: Reading, sentence: int) -> bool:
    """Whether a line only names what follows it: a few words without an end, after the first line."""
    span = reading.text.sentences[sentence]
    return sentence > 0 and span.last - span.first <= HEADING and reading.text.tokens[span.last - 1].text.isalpha()


def has_verb(reading: Reading, t: int) -> bool:
    """Whether the clause that ends at a token has a finite verb of its own."""
    clause = reading.clause[t]
    while t >= 0 and reading.clause[t] == clause:
        mark = reading.marks.get(t)
        if mark is not None and t not in reading.inside_name and any(s.form in FINITE for s in mark.values):
            return True
        t -= 1
    return False


def is_marked(reading: Reading, t: int) -> bool:
    """Whether a token is a known word, or one of a known phrase of up to three."""
    marks = reading.marks
    return t in marks or any(n in marks and marks[n].last > t for n in (t - 1, t - 2))


def span_of(reading: Reading, first: int, last: int) -> Span:
    """The stretch of text from one token to another, excluded."""
    tokens = reading.text.tokens
    return Span(tokens[first].start, tokens[last - 1].end)
