"""Arabic words that stand for a name: the bare noun of a body, the country of who speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from etl.events.parties.related import country_of
from etl.events.reading import AND, COMMAS, Named, Reading
from etl.events.words.lexicon import Lexicon
from etl.text.language import Language
from etl.text.phrases import Phrases

# A speaker named longer ago is not meant.
BACK = 60
# A word that names a body stands so far before the name proper at most: «حركة "حماس"».
CLASSIFIER = 2
# So far after a counterpart his name may stand.
TITLE = 4
# A noun with a pronoun is definite.
OWNERS = ("ه", "ها", "هم")


class Word(NamedTuple):
    """What a word may stand for; the `noun` of a body is without its article.

    `kind` is body, homeland, latter or counterpart.
    """

    kind: str
    noun: str
    is_definite: bool = False


def stand_ins(reading: Reading) -> dict[int, Named]:
    """The words that go on with an actor whom the text named, by token: «حركة حماس ... الحركة», «بلاده»."""
    if not reading.lexicon.is_verb_first:
        return {}
    seen = {match.first: match for match in _phrases(reading.lexicon, reading.text.language).find(reading.text)}
    words = {t: match.values[0] for t, match in seen.items()}
    found: dict[int, Named] = {}
    known: dict[str, int] = {}
    for t in sorted(words.keys() | reading.names.keys()):
        name, word = reading.names.get(t), words.get(t)
        if name is not None:
            if not name.is_adjective and reading.actors[name.actor].kind == "organisation":
                noun = next((words[n].noun for n in range(t, t - CLASSIFIER - 1, -1) if _is_body(words.get(n))), "")
                known |= {noun: name.actor} if noun else {}
            continue
        if word is None or t in reading.inside_name:
            continue
        if word.kind == "body":
            actor = known.get(word.noun) if word.is_definite else None
        else:
            actor = LOOKS[word.kind](reading, t)
        if actor is not None and not (word.kind == "body" and _is_another(reading, t)):
            clitics = seen[t].clitics
            preposition = next((letter for letter in reversed(clitics) if letter in "بلك"), "")
            last = t + 2 if word.kind == "counterpart" else t + 1
            found[t] = Named(actor, t, last, preposition, clitics[:1] in ("و", "ف"))
    return found | _pairs(reading)


def _pairs(reading: Reading) -> dict[int, Named]:
    """The two whom their adjectives call: «الرئيسان الفنلندي والسويدي»."""
    found: dict[int, Named] = {}
    for t, name in sorted(reading.names.items()):
        if name.is_adjective and (reading.has(t - 1, "pair") or (name.is_joined and t - 1 in found)):
            key = reading.text.tokens[t].key
            called = _called(reading, key.removeprefix(AND) if name.is_joined else key)
            if called is not None:
                found[t] = Named(called, t, name.last, "", name.is_joined)
    return found


@cache
def _phrases(lexicon: Lexicon, language: Language) -> Phrases[Word]:
    return Phrases(_words(lexicon, language), language)


def _words(lexicon: Lexicon, language: Language) -> Iterator[tuple[str, Word]]:
    for kind in LOOKS:
        yield from ((word, Word(kind, word)) for word in lexicon.words.get(kind, ()))
    for noun in lexicon.words.get("body", ()):
        yield noun, Word("body", noun)
        yield language.article + noun, Word("body", noun, True)


def _is_body(word: Word | None) -> bool:
    return word is not None and word.kind == "body"


def _is_another(reading: Reading, t: int) -> bool:
    """Whether an adjective after a noun makes it another body: «الحركة الإسلامية»."""
    article = reading.text.language.article
    is_last = t + 1 >= len(reading.text.tokens)
    return not is_last and reading.text.tokens[t + 1].key.startswith(article) and not reading.has(t + 1, "relative")


def _latter(reading: Reading, t: int) -> int | None:
    """Who was named last in the sentence, unless the word only tells of the noun before it: «الحرب الأخيرة»."""
    tokens, first = reading.text.tokens, reading.text.sentences[reading.sentence[t]].first
    before = tokens[t - 1].key
    is_adjective = before.startswith(reading.text.language.article) or before.endswith(OWNERS) or t in reading.ends
    if t == first or is_adjective or not tokens[t - 1].key.isalpha() or t in reading.timed:
        return None
    names = (reading.names.get(n) for n in range(t - 1, first - 1, -1))
    return next((name.actor for name in names if name is not None and not name.is_adjective), None)


def _homeland(reading: Reading, t: int) -> int | None:
    """The state of the nearest person before a token, be he known or called by an adjective; else that person."""
    for n in range(t - 1, max(-1, t - BACK), -1):
        name = reading.names.get(n)
        if name is None:
            continue
        if name.is_adjective:
            return name.actor
        if reading.actors[name.actor].kind == "person":
            # Where the text does not name his country, he speaks for it.
            country = country_of(reading, [name.actor])
            return country[0] if country else name.actor
    return None


def _counterpart(reading: Reading, t: int) -> int | None:
    """The person whom the text names beside the adjective that follows: «نظيره الفنلندي» is «الفنلندي يوهان لارسن»."""
    tokens = reading.text.tokens
    key = tokens[t + 1].key if t + 1 < len(tokens) else ""
    people = [name for name in reading.names.values() if reading.actors[name.actor].kind == "person"]
    is_named = any(t < name.first <= t + TITLE for name in people)
    if is_named or not key.startswith(reading.text.language.article):
        return None
    return _called(reading, key)


def _called(reading: Reading, key: str) -> int | None:
    """The one person beside whose name an adjective stands."""
    people = [name for name in reading.names.values() if reading.actors[name.actor].kind == "person"]
    tokens = reading.text.tokens
    called = {name.actor for name in people if any(tokens[n].key == key for n in _before(reading, name.first))}
    return called.pop() if len(called) == 1 else None


def _before(reading: Reading, t: int) -> range:
    """The word before a name, and its comma."""
    is_parted = t > 1 and reading.text.tokens[t - 1].text in COMMAS
    return range(max(0, t - 1 - is_parted), t)


LOOKS: dict[str, Callable[[Reading, int], int | None]] = {
    "homeland": _homeland,
    "latter": _latter,
    "counterpart": _counterpart,
}
