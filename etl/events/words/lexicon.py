"""What the words of a language may mean to events: triggers with their frames, and the words that build a clause."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache

from etl.data import LANGUAGES, yaml_mapping
from etl.events.words import arabic, english
from etl.events.words.entries import attribution, classes, grammar, groups, places, triggers
from etl.events.words.sense import Frames, Sense
from etl.text.language import language
from etl.text.phrases import Phrases

MORPHOLOGY = {"arabic": arabic, "english": english}
PREPOSITIONS = ("target", "agent", "party", "between", "from", "place")
GOVERNORS = frozenset(PREPOSITIONS)
# The pronouns that make a force somebody's: «قواته», «مقاتلوها».
NOTHING: frozenset[str] = frozenset()
# Words that may follow a verb from which they are not looked up one by one.
MANY = 40
CONJUGATED = frozenset({"past", "present", "future", "passive"})
FINITE = frozenset({"past", "present", "future", "passive", "base", "participle", "gerund"})


@dataclass(frozen=True, eq=False)
class Lexicon:
    """A language's events.yml, triggers and attribution.yml, ready for matching."""

    phrases: Phrases[Sense]
    is_verb_first: bool
    openers: frozenset[str]
    relays: frozenset[str]
    prepositions: dict[str, str]
    words: dict[str, frozenset[str]]
    # The kinds of each tuple of senses, by its identity: the tuples live as long as the phrases that hold them.
    known_kinds: dict[int, frozenset[str]] = field(default_factory=dict)
    known_nominals: dict[int, tuple[Sense, ...]] = field(default_factory=dict)
    known_frames: dict[int, Frames] = field(default_factory=dict)

    def has_word(self, key: str, kind: str) -> bool:
        """Whether a key is a word of a class, such as the forms of to be, that only its neighbours ask for."""
        return key in self.words.get(kind, NOTHING)

    def frames_of(self, senses: tuple[Sense, ...]) -> Frames:
        """The senses of these phrases that tell something, ready to be chosen from."""
        frames = self.known_frames.get(id(senses))
        if frames is None:
            frames = self.known_frames[id(senses)] = _frames(senses)
        return frames

    def nominals_of(self, senses: tuple[Sense, ...]) -> tuple[Sense, ...]:
        """Those of some senses of these phrases that are no verb; the tuple lives as long as the phrases."""
        nominals = self.known_nominals.get(id(senses))
        if nominals is None:
            nominals = self.known_nominals[id(senses)] = tuple(s for s in senses if s.form not in CONJUGATED)
        return nominals

    def kinds_of(self, senses: tuple[Sense, ...]) -> frozenset[str]:
        """The kinds among some senses of these phrases."""
        kinds = self.known_kinds.get(id(senses))
        if kinds is None:
            kinds = self.known_kinds[id(senses)] = frozenset(sense.kind for sense in senses)
        return kinds


@cache
def lexicon(code: str) -> Lexicon | None:
    """The event words of a language; None for a language that has no events.yml."""
    folder = LANGUAGES / code
    if not (folder / "events.yml").exists():
        return None
    rules = language(code)
    data, speech = yaml_mapping(folder / "events.yml"), yaml_mapping(folder / "attribution.yml")
    forms = MORPHOLOGY[data["morphology"]]
    entries = [*grammar(data["grammar"], forms), *attribution(speech, forms), *places(folder)]
    told = triggers(groups(folder), classes(data.get("objects", {}), forms, rules), forms, rules)
    return Lexicon(
        phrases=Phrases(entries, rules, told),
        is_verb_first=data["order"] == "verb-first",
        openers=frozenset(speech["openers"]),
        relays=frozenset(rules.key(word) for word in speech["relay"]),
        words={
            kind: frozenset(rules.key(word) for word in words)
            for kind, words in (data["words"] | speech["words"]).items()
        },
        prepositions={rules.key(word): kind for kind in PREPOSITIONS for word in data["grammar"][kind]},
    )


def _frames(senses: tuple[Sense, ...]) -> Frames:
    told = [sense for sense in senses if sense.trigger is not None]
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    # The words of a class are one set for all that need one of them.
    by_class: dict[int, tuple[frozenset[str], list[int]]] = {}
    for number, sense in enumerate(told):
        if not sense.complement:
            continue
        words = sense.complement[0]
        if len(words) < MANY:
            for key in words:
                by_word[key].append(number)
        else:
            by_class.setdefault(id(words), (words, []))[1].append(number)
    bare = [sense for sense in told if not sense.complement]
    return Frames(
        plain=tuple(sense for sense in bare if sense.kind != "noun"),
        nouns=tuple(sense for sense in bare if sense.kind == "noun"),
        told=told,
        by_word=dict(by_word),
        by_class=list(by_class.values()),
    )
