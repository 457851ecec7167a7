"""The entries of a language's event words, in every form in which a text may write them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, count
from operator import itemgetter
from pathlib import Path
from typing import Any

from etl.data import yaml_data, yaml_mapping
from etl.events.words.ontology import quad_class
from etl.events.words.sense import MASDAR, Sense, Trigger
from etl.text.language import Language, language

OWNERS = ("ه", "ها", "هم")
PRONOUNS = (*OWNERS, "هما")
# Prepositions as they are written before a pronoun.
BEFORE_PRONOUN = {"على": "علي", "إلى": "إلي", "عن": "عن", "من": "من", "مع": "مع", "في": "في"}
CLOSED_TE, OPEN_TE = "ة", "ت"
OWNED = ("own", "belonging")
# A word of a trigger that stands for any word of a class of objects: «أرسل @arms».
OF_CLASS = "@"
# Before a word that may stand some words after a noun.
APART = "_"
QUOTES = ('"', "«", "“")
# What may be written onto an object: «بصواريخ», «للصواريخ».
GOVERNED = ("", "ب", "ل")
KNOWN_OPTIONS = frozenset(
    {
        "mode",
        "family",
        "verbs",
        "nouns",
        "participles",
        "phrases",
        "predicates",
        "genitive",
        "subject",
        "needs",
        "background",
        "words",
        "unless",
    }
)
# What is done, and not by saying it.
DEEDS = frozenset(
    {"ASSAULT", "COERCE", "MOBILIZE", "AID", "RETREAT", "COOPERATE", "SANCTION", "DISASTER", "POLITICS", "PROTEST"}
)
SHORTEST_OBJECT = 4
# Senses with their place in the file.
Numbered = tuple[tuple[int, Sense], ...]


def grammar(grammar: dict[str, list[str]], forms: Any) -> Iterator[tuple[str, Sense]]:
    for kind, words in grammar.items():
        for word in words:
            if kind.startswith("lightnoun"):
                yield word, Sense("light", form="noun", detail=kind.removeprefix("lightnoun_"))
            elif kind.startswith("light"):
                for form, tense, has_object in forms.verb_forms(word):
                    yield form, Sense("light", form=tense, has_object=has_object, detail=kind.removeprefix("light_"))
            elif kind in OWNED:
                for owner in OWNERS:
                    yield word + owner, Sense(kind, detail=word)
            else:
                yield word, Sense(kind, detail=word)


def classes(objects: dict[str, list[str]], forms: Any, rules: Language) -> dict[str, frozenset[str]]:
    """The keys of the words of each class of objects, in every form in which a verb or a masdar may govern them."""
    for name, words in objects.items():
        if any(" " in word for word in words):
            raise ValueError(f"objects.{name}: a class holds single words")
    return {
        OF_CLASS + name: frozenset(
            rules.key(before + form)
            for word in words
            for form, _, _ in forms.noun_forms(word)
            for before in (GOVERNED if rules.article else ("",))
        )
        for name, words in objects.items()
    }


def triggers(
    groups: Iterable[tuple[Trigger, dict[str, Any]]], classes: dict[str, frozenset[str]], forms: Any, rules: Language
) -> dict[str, tuple[Sense, ...]]:
    """What each form of each trigger may tell, in the order of the files.

    «قدم» begins dozens of entries: its forms are made once, and the forms of one tense share one tuple of senses.
    """
    variants = cache(lambda word: classes[word] if word.startswith(OF_CLASS) else _variants(word, rules))
    stems: dict[str, list[tuple[int, Sense]]] = {}
    masdars: dict[str, list[tuple[int, Sense]]] = {}
    told: dict[str, list[Numbered]] = {}
    # In a group the verbs come first.
    for number, (trigger, group) in zip(count(step=2), groups, strict=False):
        for verb in group.get("verbs", []):
            stem, _, tail = verb.partition(" ")
            # "give go-ahead": a hyphen is a word of its own in a text.
            rest = tail.replace("-", " - ").split()
            complement, has_class = tuple(map(variants, rest)), any(word in classes for word in rest)
            sense = Sense("verb", trigger, complement=complement, detail=verb, has_class=has_class)
            stems.setdefault(stem, []).append((number, sense))
            if trigger.type in DEEDS and (has_class or (rest and len(rules.key(rest[-1])) >= SHORTEST_OBJECT)):
                # «أغلق جسر» tells of «إغلاق الجسر» as well.
                masdars.setdefault(stem, []).append((number + 1, sense._replace(kind=MASDAR, has_class=True)))
        for form, sense in _plain(group, trigger, classes, forms, rules):
            told.setdefault(form, []).append(((number + 1, sense),))
    for stem, senses in stems.items():
        bent: dict[tuple[str, bool], Numbered] = {}
        for form, tense, has_object in dict.fromkeys(forms.verb_forms(stem)):
            if (tense, has_object) not in bent:
                bent[tense, has_object] = tuple(
                    (n, sense._replace(form=tense, has_object=has_object)) for n, sense in senses
                )
            told.setdefault(form, []).append(bent[tense, has_object])
    for stem, senses in masdars.items():
        for form, numbered in _masdars(stem, senses, forms):
            told.setdefault(form, []).append(numbered)
    joined = {tuple(map(id, parts)): parts for parts in told.values()}
    shared = {
        key: tuple(sense for _, sense in sorted(chain(*parts), key=itemgetter(0))) for key, parts in joined.items()
    }
    return {form: shared[tuple(map(id, parts))] for form, parts in told.items()}


def _masdars(stem: str, senses: list[tuple[int, Sense]], forms: Any) -> Iterator[tuple[str, Numbered]]:
    """Each form of the masdars of a verb with what they tell; like forms share one tuple of senses."""
    bent: dict[tuple[bool, bool], Numbered] = {}
    for form, is_definite, has_owner in forms.masdar_forms(stem):
        if (is_definite, has_owner) not in bent:
            bent[is_definite, has_owner] = tuple(
                (n, sense._replace(form="noun", has_object=has_owner, is_definite=is_definite)) for n, sense in senses
            )
        yield form, bent[is_definite, has_owner]


def _plain(
    group: dict[str, Any], trigger: Trigger, classes: dict[str, frozenset[str]], forms: Any, rules: Language
) -> Iterator[tuple[str, Sense]]:
    """What the words of a group tell that are no verbs to be bent."""
    for noun in group.get("nouns", []):
        # «تسليم @arms»: a masdar and what it is done to; «سيطرة _على»: whose it is may stand between.
        stem, _, name = noun.partition(" " + OF_CLASS)
        has_class = bool(name)
        complement = (classes[OF_CLASS + name],) if has_class else ()
        if not has_class:
            stem, _, word = noun.partition(" " + APART)
            complement = (_variants(word, rules),) if word else ()
        for form, is_definite, has_owner in forms.noun_forms(stem):
            yield form, Sense("noun", trigger, "", has_owner, is_definite, complement, noun, has_class)
    for phrase in group.get("phrases", []):
        yield phrase, Sense("verb", trigger, "present", detail=phrase)
    for predicate in group.get("predicates", []):
        yield predicate, Sense("verb", trigger, "predicate", detail=predicate)
    for participle in group.get("participles", []):
        sense = Sense("participle", trigger, "participle", detail=participle)
        yield participle, sense
        head, _, last = participle.rpartition(" ")
        # «مؤكداً "ضرورة الحوار"»: what is said may open a quotation.
        for mark in QUOTES if head else ():
            yield f"{head} {mark} {last}", sense


def groups(folder: Path) -> Iterator[tuple[Trigger, dict[str, Any]]]:
    """The groups of words that tell events: a file for each type, which bears its name, in alphabetical order."""
    rules = language(folder.name)
    for path in sorted((folder / "triggers").glob("*.yml")):
        for group in yaml_data(path):
            yield _trigger(group, path, rules), group


def _trigger(group: dict[str, Any], path: Path, rules: Language) -> Trigger:
    kind = path.stem.upper()
    quad_class(kind)
    unknown = group.keys() - KNOWN_OPTIONS
    if unknown:
        raise ValueError(f"{path}: unknown field {', '.join(sorted(unknown))} in a trigger")
    needs = group.get("needs", [])
    return Trigger(
        type=kind,
        mode=group.get("mode"),
        family=group.get("family", path.stem),
        genitive=group.get("genitive", "source"),
        subject=group.get("subject", "source"),
        needs=frozenset([needs] if isinstance(needs, str) else needs),
        is_background=group.get("background") == "yes",
        words=frozenset(form for word in group.get("words", []) for form in _near(word, rules)),
        unless=frozenset(rules.key(word) for word in group.get("unless", [])),
    )


def _near(word: str, rules: Language) -> Iterator[str]:
    """The keys under which a word that must stand near may be written: with the article, and after ب."""
    key = rules.key(word)
    yield key
    if rules.article and not key.startswith(("ب", "س", rules.article)):
        yield from (rules.article + key, "ب" + key, "ب" + rules.article + key)


def _variants(word: str, rules: Language) -> frozenset[str]:
    """The keys under which a word that must follow may stand: with or without article, in the accusative, after ب."""
    key = rules.key(word)
    if rules.article and word in BEFORE_PRONOUN:
        # «سيطر عليها»: a preposition may govern a pronoun.
        return frozenset({key, *(rules.key(BEFORE_PRONOUN[word] + pronoun) for pronoun in PRONOUNS)})
    if not rules.article or len(key) < 3:
        return frozenset({key})
    key = key.removeprefix(rules.article)
    plural = (key[:-1] if key.endswith("ه") else key) + "ات"
    forms = {key, rules.article + key, key + "ا", "ب" + key, "ب" + rules.article + key, "ل" + key, plural}
    if word.endswith(OWNERS[0]) and len(key) > 3:
        # «لقي حتفه», «لقوا حتفهم»
        forms |= {stem + owner for stem in (key[:-1], rules.article + key[:-1]) for owner in PRONOUNS}
    # «قائمة», «قائمته»: before a pronoun the ending is written out.
    owned = rules.key(word[:-1] + OPEN_TE) if word.endswith(CLOSED_TE) else key
    return frozenset(forms | {owned.removeprefix(rules.article) + owner for owner in PRONOUNS})


def places(folder: Path) -> Iterator[tuple[str, Sense]]:
    """Towns, regions and waters, which never act."""
    if (folder / "places.yml").exists():
        for word in yaml_mapping(folder / "places.yml").get("places", []):
            yield word, Sense("place_name", detail=word)


def attribution(data: dict[str, Any], forms: Any) -> Iterator[tuple[str, Sense]]:
    for verb_class, verbs in data["verbs"].items():
        for verb in verbs:
            for form, tense, has_object in forms.verb_forms(verb):
                yield form, Sense("say", form=tense, has_object=has_object, detail=verb_class)
    for verb_class, words in data["participles"].items():
        for word in words:
            yield word, Sense("say", form="participle", detail=verb_class)
    for word in data["according"]:
        yield word, Sense("according", detail=word)
