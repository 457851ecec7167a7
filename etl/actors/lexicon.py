"""A language's words around names, as its actors.yml, given_names.yml, common.yml and places.yml tell them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, partial
from itertools import chain
from typing import Any, NamedTuple

from etl.actors.knowledge import nationalities
from etl.data import LANGUAGES, yaml_mapping
from etl.text.language import Language, language
from etl.text.memory import Memory
from etl.text.phrases import Phrases


class Is:
    """What a single word may be: bits of an integer, for an enumeration's flags cost too much here."""

    NOTHING = 0
    COMMON = 1
    GIVEN = 2
    MAYBE_GIVEN = 4
    CONNECTOR = 8
    NATIONALITY = 16
    VERB = 32
    CLOSER = 64
    DEFINITE = 128
    RARE = 256


# A word of these classes opens no name.
ORDINARY = Is.COMMON | Is.NATIONALITY | Is.VERB | Is.CLOSER


class Word(NamedTuple):
    """A word with its clitics set apart: how many letters they take, the rest, and what it may be."""

    taken: int
    rest: str
    kinds: int


class Cue(NamedTuple):
    """What a phrase announces: its class in actors.yml, and for some the state or the kind it stands for."""

    role: str
    detail: str = ""


ROLES = (
    "titles", "offices", "carriers", "plurals", "modifiers", "introducers", "government", "peoples", "facilities",
    "classifiers", "outlets", "speech", "relatives", "ministers", "groups", "named_after", "stances", "partners",
    "qualifiers", "platforms", "elections", "qualified", "former",
    "sites", "citing", "compounds", "motion", "relations", "belongings", "bodies", "institutions", "fields",
    "tellers", "agencies", "services", "sports",
)  # fmt: skip


@dataclass(frozen=True)
class Lexicon:
    """The words that announce, join and close names in one language; `offices` are those of seeds/office_kinds.csv."""

    language: Language
    is_cased: bool
    cues: Phrases[Cue]
    offices: Phrases[str]
    kinds: dict[str, int]
    locatives: frozenset[str]
    endings: tuple[str, ...]
    light_prefixes: tuple[str, ...]
    light_endings: tuple[str, ...]
    verbal: tuple[str, ...]
    glued: frozenset[str]
    glued_after: frozenset[str]
    family_first: frozenset[str]

    def __hash__(self) -> int:
        return hash(self.language)

    def word(self, key: str) -> Word:
        """What a key is; prefixes are set apart only where the whole is unknown and the rest is not."""
        return self.words[key]

    @cached_property
    def words(self) -> Memory[str, Word]:
        """What `word` gives, for loops over many words."""
        return Memory(partial(word_anew, self))

    def splits(self, key: str) -> tuple[tuple[int, str], ...]:
        """Each way to set prefixes apart, as Language.splits gives them."""
        return self.language.splits(key)

    def is_related(self, key: str) -> bool:
        """Whether an unknown word is a form of an ordinary one, so that it hardly begins a name."""
        return self._related[key]

    @cached_property
    def _related(self) -> Memory[str, bool]:
        return Memory(partial(_is_related, self))

    def whole(self, key: str) -> int:
        """What a key is without setting anything apart: the article and a pronoun at the end are seen through."""
        kinds = self.kinds.get(key, Is.NOTHING)
        article = self.language.article
        if article and key.startswith(article) and len(key) > len(article) + 2:
            kinds |= Is.DEFINITE | (self.kinds.get(key[len(article) :], Is.NOTHING) & Is.COMMON)
        if not kinds & ~Is.DEFINITE:
            bare = key[len(article) :] if kinds & Is.DEFINITE else key
            for ending in self.endings:
                if bare.endswith(ending) and self.kinds.get(bare[: -len(ending)], Is.NOTHING) & (Is.COMMON | Is.VERB):
                    return kinds | Is.COMMON
        return kinds


NOTHING_SAID: dict[str, Any] = {"cased": "true", "organisations": {}, "verbs": [], "closers": [], "locatives": []}


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language; one without an actors.yml has known names and nothing else."""
    rules = language(code)
    data = _optional(code, "actors.yml") or NOTHING_SAID
    given = _optional(code, "given_names.yml")
    common = _optional(code, "common.yml")
    kinds: dict[str, int] = {}

    def mark(words: Iterable[str], kind: int) -> None:
        for word in words:
            key = rules.key(word)
            kinds[key] = kinds.get(key, Is.NOTHING) | kind

    mark(given.get("names", []), Is.GIVEN)
    mark(given.get("ambiguous", []), Is.MAYBE_GIVEN)
    mark(common.get("words", []), Is.COMMON)
    mark(common.get("rare", []), Is.COMMON | Is.RARE)
    mark(data.get("connectors", []), Is.CONNECTOR)
    mark(data["closers"], Is.CLOSER)
    mark(nationalities(code), Is.NATIONALITY)
    mark(verb_forms(data["verbs"]), Is.VERB)
    for word in given.get("names", []):
        kinds[rules.key(word)] &= ~Is.COMMON
    compounds = ((name, Cue("compounds")) for name in given.get("names", []) if " " in name)
    cues = Phrases(chain(_cues(data, code), compounds), rules)

    def keys(name: str) -> tuple[str, ...]:
        return tuple(map(rules.key, data.get(name, [])))

    return Lexicon(
        language=rules,
        is_cased=data["cased"] == "true",
        cues=cues,
        offices=Phrases(((name, office) for office, names in _offices(data) for name in names), rules),
        kinds=kinds,
        locatives=frozenset(keys("locatives")),
        endings=keys("endings"),
        light_prefixes=keys("light_prefixes"),
        light_endings=keys("light_endings"),
        verbal=keys("verbal"),
        glued=frozenset(keys("glued")),
        glued_after=frozenset(keys("glued_after")),
        family_first=frozenset(map(rules.key, given.get("family_first", []))),
    )


def verb_forms(verbs: dict[str, str] | list[str]) -> Iterator[str]:
    """Each form of the verbs: as listed, or Arabic ones built from the past tense and the stem of the present."""
    if isinstance(verbs, list):
        yield from verbs
        return
    for past, stem in verbs.items():
        hollow = past[:-1] if past.endswith(("ى", "ا")) else past
        yield from (
            past,
            hollow + "ت",
            hollow + "وا",
            past + "ا",
            hollow + "تا",
            past + "ه",
            past + "ها",
            hollow + "ته",
        )
        for person in ("ي", "ت", "ن", "سي", "ست"):
            yield from (person + stem + end for end in ("", "ون", "ان", "وا", "ه", "ها"))


def _cues(data: dict[str, Any], code: str) -> Iterator[tuple[str, Cue]]:
    for role in ROLES:
        yield from ((phrase, Cue(role)) for phrase in data.get(role, []))
    for kind, phrases in data["organisations"].items():
        yield from ((phrase, Cue("heads", kind)) for phrase in phrases)
    for place in _optional(code, "places.yml").get("places", []):
        yield place, Cue("places")
    for form, state in nationalities(code).items():
        yield form, Cue("nationality", state)


def _offices(data: dict[str, Any]) -> list[tuple[str, list[str]]]:
    return list(data.get("office_names", {}).items())


def _optional(code: str, name: str) -> dict[str, Any]:
    path = LANGUAGES / code / name
    return yaml_mapping(path) if path.exists() else {}


def word_anew(lexicon: Lexicon, key: str) -> Word:
    """What `Lexicon.word` gives, worked out anew: for parts of words, which would only fill the memory."""
    kinds = lexicon.whole(key)
    if kinds & ~Is.DEFINITE:
        return Word(0, key, kinds)
    ways = list(lexicon.language.split(key))
    for taken, rest in ways[1:]:
        if (found := lexicon.whole(rest)) & ~Is.DEFINITE:
            return Word(taken, rest, found)
    article = lexicon.language.article
    rests = [rest for _, rest in ways]
    if lexicon.verbal and any(rest.startswith(lexicon.verbal) for rest in rests):
        kinds |= Is.VERB
    if article and any(rest.startswith(article) and len(rest) > len(article) + 3 for rest in rests):
        kinds |= Is.DEFINITE
    return Word(0, key, kinds)


def _is_related(lexicon: Lexicon, key: str) -> bool:
    article, prefixes = lexicon.language.article, lexicon.light_prefixes
    starts = {rest for _, rest in lexicon.language.splits(key)}
    starts |= {start[len(article) :] for start in starts if article and start.startswith(article)}
    inner = {start[len(prefix) :] for start in starts for prefix in prefixes if start.startswith(prefix)} - starts
    # Three letters are left of many a foreign name too: a beginning is taken off longer words only.
    return _is_form(lexicon, starts, 3) or _is_form(lexicon, inner, 4)


def _is_form(lexicon: Lexicon, starts: set[str], shortest: int) -> bool:
    """Whether one of these beginnings, with or without an ending, is an ordinary word of so many letters at least."""
    endings = lexicon.light_endings
    stems = {start[: -len(ending)] for start in starts for ending in endings if start.endswith(ending)}
    forms = (stem + end for stem in starts | stems if len(stem) >= shortest for end in ("", *endings[:1]))
    return any(lexicon.kinds.get(form, Is.NOTHING) & (Is.COMMON | Is.VERB) for form in forms)
