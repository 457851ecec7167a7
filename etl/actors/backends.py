"""Where the names that no list knows come from: our own grammar, or a trained tagger that is plugged in here.

A backend takes a reading and gives spans with kind and score. Known names, described states and the joining of names
into actors stay the same whichever is chosen; the setting is `Settings.tagger`.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import cache
from typing import Any

from etl.actors.cased import cased
from etl.actors.organisations import organisations
from etl.actors.people import people
from etl.actors.reading import Found, Reading
from etl.actors.spoken import spoken
from etl.model import Kind

Backend = Callable[[Reading], list[Found]]

SPACY_MODEL = "en_core_web_sm"
SPACY_KINDS: dict[str, Kind] = {"PERSON": "person", "ORG": "organisation"}


class MissingBackendError(Exception):
    """A tagger was asked for that is not installed or does not exist; the message says what to do."""


def backend(name: str) -> Backend:
    """The backend of that name. Raises MissingBackendError for one we do not know, or that is not installed."""
    if name == "spacy":
        _spacy_model()
    if name not in BACKENDS:
        raise MissingBackendError(f"no tagger is called {name!r}; choose one of {', '.join(sorted(BACKENDS))}")
    return BACKENDS[name]


def own(reading: Reading) -> list[Found]:
    """The names that our grammar sees."""
    return cased(reading) if reading.lexicon.is_cased else organisations(reading) + people(reading) + spoken(reading)


def spacy(reading: Reading) -> list[Found]:
    """The people and organisations that spaCy's English model sees; other languages keep our grammar."""
    if reading.text.language.code != "en":
        return own(reading)
    found = []
    starts = {token.start: i for i, token in enumerate(reading.tokens)}
    ends = {token.end: i + 1 for i, token in enumerate(reading.tokens)}
    for entity in _spacy_model()(reading.text.raw).ents:
        kind = SPACY_KINDS.get(entity.label_)
        first, last = starts.get(entity.start_char), ends.get(entity.end_char)
        if kind and first is not None and last is not None:
            found.append(reading.found(first, last, kind, "spacy", 0.8))
    return found


BACKENDS: dict[str, Backend] = {"own": own, "spacy": spacy}


@cache
def _spacy_model() -> Any:
    try:
        return importlib.import_module("spacy").load(SPACY_MODEL, exclude=["lemmatizer", "parser"])
    except (ImportError, OSError) as error:
        raise MissingBackendError(
            f"the tagger 'spacy' needs spaCy and its model: pip install spacy && python -m spacy download {SPACY_MODEL}"
            f" (or keep the setting tagger = 'own'): {error}"
        ) from error
