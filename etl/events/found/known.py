"""Whether a noun is known: by an article, by whose it is, or by the last word of its phrase."""

from __future__ import annotations

from etl.events.reading import Reading
from etl.events.words.sense import Sense
from etl.text.phrases import Match

BOTH = 2
APOSTROPHES = frozenset("'’")


def is_known(reading: Reading, token: int) -> bool:
    """Whether a noun has the article: «الصواريخ التي أُطلقت», "the missile was launched"."""
    article = reading.text.language.article
    return has_article(reading, token) or bool(article and reading.text.tokens[token].key.startswith(article))


def has_article(reading: Reading, token: int) -> bool:
    """Whether the English article stands right before a token."""
    return token > 0 and reading.lexicon.has_word(reading.text.tokens[token - 1].key, "definite")


def is_definite(reading: Reading, mark: Match[Sense], sense: Sense) -> bool:
    """Whether a word that tells something is known where it stands."""
    assert sense.trigger is not None
    is_told = sense.is_definite or sense.has_object or has_article(reading, mark.first)
    return is_told or _is_owned(reading, mark.first) or _is_construct(reading, mark, sense.trigger.type)


def _is_owned(reading: Reading, token: int) -> bool:
    """Whether an English noun is somebody's: "Finland's attack" is one that is known."""
    if reading.lexicon.is_verb_first or token < BOTH:
        return False
    tokens = reading.text.tokens
    return tokens[token - 1].key == "s" and tokens[token - BOTH].text in APOSTROPHES


def _is_construct(reading: Reading, mark: Match[Sense], kind: str) -> bool:
    """Whether the last word of an Arabic phrase has the article and makes it known: «إطلاق النار», but no reproach."""
    article, is_phrase = reading.text.language.article, mark.last - mark.first > 1
    if not article or not is_phrase or kind == "ACCUSE":
        return False
    return reading.text.tokens[mark.last - 1].key.startswith(article)
