"""Arabic words that stand for a name: the bare noun of a body, the country of who speaks."""

from __future__ import annotations

from etl.events.lexicon import Lexicon
from etl.events.reading import Named, Reading
from etl.events.related import country_of
from etl.text import Text

# A speaker named longer ago is not meant.
BACK = 60


def stand_ins(reading: Reading) -> dict[int, Named]:
    """The words that go on with an actor whom the text named, by token."""
    return (_heads(reading) | _homelands(reading)) if reading.lexicon.is_verb_first else {}


def _homelands(reading: Reading) -> dict[int, Named]:
    """«بلاده» after the name of a minister: the state whose he is."""
    found: dict[int, Named] = {}
    for t, token in enumerate(reading.text.tokens):
        for taken, rest in reading.text.language.splits(token.key):
            if reading.lexicon.has_word(rest, "homeland"):
                country = _country_before(reading, t)
                if country:
                    found[t] = Named(country[0], t, t + 1, _preposition(token.key[:taken]), token.key[:1] == "و")
                break
    return found


def _country_before(reading: Reading, t: int) -> list[int]:
    """The state of the nearest person before a token, be he known or called by an adjective of nationality."""
    for n in range(t - 1, max(-1, t - BACK), -1):
        name = reading.names.get(n)
        if name is None:
            continue
        if name.is_adjective:
            return [name.actor]
        if reading.actors[name.actor].kind == "person":
            country = country_of(reading, [name.actor])
            if country:
                return country
    return []


def _preposition(clitics: str) -> str:
    return next((letter for letter in reversed(clitics) if letter in "بلك"), "")


def _heads(reading: Reading) -> dict[int, Named]:
    """The bare nouns by which a text goes on to call a body that it named: «حركة حماس ... الحركة»."""
    text, names, lexicon = reading.text, reading.names, reading.lexicon
    tokens, article = text.tokens, text.language.article
    known: dict[str, int] = {}
    found: dict[int, Named] = {}
    for t, token in enumerate(tokens):
        name = names.get(t)
        if name is not None and reading.actors[name.actor].kind == "organisation" and not name.is_adjective:
            # «وزارة الدفاع» has its noun inside, «حركة "حماس"» before it.
            for word in (token.key, tokens[t - 1].key if t else "", tokens[t - 2].key if t > 1 else ""):
                noun = _noun(text, lexicon, word)
                if noun:
                    known[noun] = name.actor
                    break
        if not known or t in reading.inside_name or t in names:
            continue
        for taken, rest in text.language.splits(token.key):
            if rest.startswith(article) and rest.removeprefix(article) in known and not _is_another(reading, t):
                clitics = token.key[:taken]
                is_joined = clitics[:1] in ("و", "ف")
                found[t] = Named(known[rest.removeprefix(article)], t, t + 1, _preposition(clitics), is_joined)
                break
    return found


def _noun(text: Text, lexicon: Lexicon, word: str) -> str:
    """The noun for a body that a word is, without article and clitics."""
    for _, rest in text.language.splits(word):
        noun = rest.removeprefix(text.language.article)
        if lexicon.has_word(noun, "body"):
            return noun
    return ""


def _is_another(reading: Reading, t: int) -> bool:
    """Whether an adjective after a noun makes it another body: «الحركة الإسلامية»."""
    article = reading.text.language.article
    is_last = t + 1 >= len(reading.text.tokens)
    return not is_last and reading.text.tokens[t + 1].key.startswith(article) and not reading.has(t + 1, "relative")
