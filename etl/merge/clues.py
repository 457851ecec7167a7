"""What the sentences of a telling say besides its event: the clues by which tellings of several documents are compared.

They are made while a document is read, so that comparing asks nothing of its text any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from etl.actors.skeleton import skeleton
from etl.annotate import Annotation
from etl.data import LANGUAGES, yaml_mapping
from etl.merge.figures import Figure, figures
from etl.model import Event, Span
from etl.text.language import Language, language
from etl.text.tokens import tokenise

# Shorter words tell little, in either language.
SHORTEST = {"ar": 3}
SHORT = 4
# A long list of sentences tells of more than the event.
MOST_SENTENCES = 4
ENDINGS = ("ings", "ing", "ies", "ed", "es", "s")
SHORTEST_STEM = 4


@dataclass(frozen=True, slots=True)
class Clues:
    """The actors named in the sentences of a telling (indexes), their words, and what their numbers count.

    `rare` are words that are no ordinary ones, most of them names; `places` are the consonants of the place's words,
    the same in either script.
    """

    names: tuple[int, ...]
    rare: tuple[str, ...]
    words: tuple[str, ...]
    places: tuple[str, ...]
    figures: tuple[Figure, ...]


def clues(annotation: Annotation) -> list[Clues]:
    """The clues of each event of a document, in its order."""
    if not annotation.events:
        return []
    # Days and names are compared by themselves.
    taken = [time.expression.span for time in annotation.times]
    named_words = [mention.span for actor in annotation.actors for mention in actor.mentions]
    covered = bytearray(len(annotation.document.text))
    for span in taken + named_words:
        covered[span.start : span.end] = b"\1" * (span.end - span.start)
    by_sentence: dict[int, tuple[list[str], list[str], tuple[Figure, ...]]] = {}
    named = _named(annotation)
    found = []
    for event in annotation.events:
        numbers = _sentences(annotation, event)
        for number in numbers:
            if number not in by_sentence:
                words = _words(annotation, number, covered)
                by_sentence[number] = (*words, figures(annotation.text, number, taken))
        parts = [by_sentence[number] for number in numbers]
        found.append(
            Clues(
                names=tuple(dict.fromkeys(actor for number in numbers for actor in named.get(number, ()))),
                rare=tuple(sorted({word for part in parts for word in part[0]})),
                words=tuple(sorted({word for part in parts for word in part[1]})),
                places=places(event.place.of(annotation.document.text), annotation.text.language.code)
                if event.place
                else (),
                figures=tuple(dict.fromkeys(figure for part in parts for figure in part[2])),
            )
        )
    return found


def places(name: str, code: str) -> tuple[str, ...]:
    """The consonants of each word of a place, the same for «حمص» and "Homs", without words such as «مدينة»."""
    return tuple(sorted({sound for word in place_words(name, code) for sound in skeleton(word) if len(sound) > 1}))


@lru_cache(maxsize=1 << 16)
def place_words(name: str, code: str) -> frozenset[str]:
    """The words of a place that tell it from others, as they are compared within a language."""
    if not _clues(code):
        return frozenset()
    keys = (token.key for token in tokenise(name, language(code)) if token.text.isalpha())
    return frozenset(key for key in keys if key not in _place_words(code))


@cache
def _place_words(code: str) -> frozenset[str]:
    return frozenset(map(language(code).key, _clues(code).get("place_words", ())))


@cache
def _clues(code: str) -> dict[str, Any]:
    """A language's clues.yml; nothing for one that has none."""
    path = LANGUAGES / code / "clues.yml"
    return yaml_mapping(path) if path.exists() else {}


@lru_cache(maxsize=1 << 16)
def title_words(title: str, code: str) -> frozenset[str]:
    """The words of a title that tell something, in the form in which they are compared."""
    if not _clues(code):
        return frozenset()
    stems = (_stem(token.key, code)[1] for token in tokenise(title, language(code)) if token.text.isalpha())
    return frozenset(stem for stem in stems if stem)


def _sentences(annotation: Annotation, event: Event) -> list[int]:
    spans: list[Span] = [event.trigger, *event.echoes]
    return list(dict.fromkeys(annotation.text.sentence_at(span.start) for span in spans))[:MOST_SENTENCES]


def _named(annotation: Annotation) -> dict[int, list[int]]:
    named: dict[int, list[int]] = {}
    for number, actor in enumerate(annotation.actors):
        # Who is cited says nothing about what happened.
        if actor.kind == "outlet":
            continue
        for mention in actor.mentions:
            named.setdefault(annotation.text.sentence_at(mention.span.start), []).append(number)
    return named


def _words(annotation: Annotation, number: int, covered: bytearray) -> tuple[list[str], list[str]]:
    """The rare words of a sentence and its ordinary ones; `covered` are the places of words of time and of names."""
    text = annotation.text
    sentence, code = text.sentences[number], text.language.code
    rare: list[str] = []
    plain: list[str] = []
    for token in text.tokens[sentence.first : sentence.last]:
        if covered[token.start] or not token.text.isalpha():
            continue
        is_common, stem = _stem(token.key, code)
        if stem:
            (plain if is_common else rare).append(stem)
    return rare, plain


@lru_cache(maxsize=1 << 16)
def _stem(key: str, code: str) -> tuple[bool, str]:
    """Whether a word is an ordinary one, and the form in which it is compared: empty where it tells nothing."""
    empty, common, known = _vocabulary(code)
    form = _bare(key, language(code), known)
    if len(form) < SHORTEST.get(code, SHORT) or key in empty or form in empty:
        return True, ""
    return key in common or form in common, form


def _bare(key: str, rules: Language, known: frozenset[str]) -> str:
    """A word without what is written onto it: the article and all before it, a clitic of a known word, an ending."""
    if rules.article:
        for _, form in rules.splits(key):
            if form.startswith(rules.article) and len(form) > len(rules.article) + 2:
                return form[len(rules.article) :]
        return next((form for _, form in rules.splits(key) if form in known), key)
    ending = next((e for e in ENDINGS if key.endswith(e) and len(key) - len(e) >= SHORTEST_STEM), "")
    return key.removesuffix(ending)


@cache
def _vocabulary(code: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words of a language that tell nothing, its ordinary ones, and both, as they are compared."""
    rules, folder = language(code), LANGUAGES / code
    own = _clues(code)
    common = yaml_mapping(folder / "common.yml") if (folder / "common.yml").exists() else {}
    sets = []
    for listed in (own.get("empty", ()), [*own.get("ordinary", ()), *common.get("words", ())]):
        keys = frozenset(map(rules.key, listed))
        sets.append(keys | {_bare(key, rules, keys) for key in keys})
    return sets[0], sets[1], sets[0] | sets[1]
