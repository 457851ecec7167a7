"""The data of every language: in one Unicode form, in its own letters, and readable."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from etl.data import LANGUAGES, language_codes, yaml_data, yaml_mapping
from etl.timex.direction import direction_cues
from etl.timex.lexicon import lexicon
from etl.timex.rules import rules

FILES = sorted(LANGUAGES.glob("*/**/*.yml"))
TAGGED = [code for code in language_codes() if (LANGUAGES / code / "timex.yml").exists()]
INVISIBLE = frozenset(
    "\u00a0\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
# What a word of each script may hold besides letters and marks.
SCRIPTS = {"Arabic": "ARABIC", "Latin": "LATIN"}


def scalars(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from scalars(value)
    elif isinstance(data, list):
        for item in data:
            yield from scalars(item)
    elif isinstance(data, str):
        yield data


def words(code: str) -> Iterator[str]:
    data = yaml_mapping(LANGUAGES / code / "lexicon.yml")
    data = {name: content for name, content in data.items() if name not in ("clitics", "counted", "joined")}
    for content in data.values():
        for phrases in content.values() if isinstance(content, dict) else [content]:
            yield from phrases if isinstance(phrases, list) else [phrases]


def repeated(node: yaml.Node) -> Iterator[str]:
    """The keys that a mapping of a file has twice, of which a reader sees only the last."""
    if isinstance(node, yaml.MappingNode):
        names = [name.value for name, _ in node.value]
        yield from (name for name in set(names) if names.count(name) > 1)
        for _, held in node.value:
            yield from repeated(held)
    elif isinstance(node, yaml.SequenceNode):
        for held in node.value:
            yield from repeated(held)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(LANGUAGES).as_posix())
def test_no_mapping_has_a_key_twice(path: Any) -> None:
    root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
    assert root is None or not list(repeated(root))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(LANGUAGES).as_posix())
def test_every_word_is_in_composed_form(path: Any) -> None:
    odd = [text for text in scalars(yaml_data(path)) if unicodedata.normalize("NFC", text) != text]
    assert not odd


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(LANGUAGES).as_posix())
def test_no_word_has_invisible_characters_or_spaces_at_its_edges(path: Any) -> None:
    odd = [
        text for text in scalars(yaml_data(path)) if text != text.strip() or any(letter in INVISIBLE for letter in text)
    ]
    assert not odd


@pytest.mark.parametrize("code", TAGGED)
def test_words_are_written_in_the_letters_of_the_language(code: str) -> None:
    script = SCRIPTS[yaml_mapping(LANGUAGES / code / "text.yml")["script"]]
    odd = [
        word
        for word in words(code)
        if any(letter.isalpha() and script not in unicodedata.name(letter) for letter in word if letter != "ـ")
    ]
    assert not odd


@pytest.mark.parametrize("code", TAGGED)
def test_rules_and_words_can_be_read(code: str) -> None:
    grammar = rules(code)
    assert grammar is not None
    assert grammar.rules
    assert lexicon(code).symbols
    assert direction_cues(code) is not None


@pytest.mark.parametrize("code", TAGGED)
def test_every_word_is_listed_once_beside_a_value(code: str) -> None:
    data = yaml_mapping(LANGUAGES / code / "lexicon.yml")
    for name, content in data.items():
        for phrases in content.values() if isinstance(content, dict) else [content]:
            if isinstance(phrases, list):
                assert len(phrases) == len(set(phrases)), f"{name}: {sorted(phrases)}"


@pytest.mark.parametrize("code", TAGGED)
def test_a_fifth_of_the_corpus_means_nothing(code: str) -> None:
    groups = yaml_data(LANGUAGES / code / "corpus.yml")
    negative = sum(len(group["texts"]) for group in groups if "none" in group)
    total = sum(len(group["texts"]) for group in groups)
    assert negative * 6 >= total


@pytest.mark.parametrize("code", TAGGED)
def test_every_class_of_words_is_used_by_a_rule(code: str) -> None:
    data = yaml_mapping(LANGUAGES / code / "timex.yml")
    patterns = " ".join([*data["parts"].values(), *(rule["pattern"] for rule in data["rules"])])
    used = {name for piece in re.findall(r"[<{]([^<>{}]*)[>}]", patterns) for name in re.findall(r"\w+", piece)}
    made = {"number", "ordinal", "clitics", "counted", "joined"}
    assert not set(yaml_mapping(LANGUAGES / code / "lexicon.yml")) - used - made


@pytest.mark.parametrize("code", TAGGED)
def test_every_part_is_used_by_a_rule(code: str) -> None:
    data = yaml_mapping(LANGUAGES / code / "timex.yml")
    patterns = [*data["parts"].values(), *(rule["pattern"] for rule in data["rules"])]
    assert not [part for part in data["parts"] if not any(re.search(rf"\b{part}\b", text) for text in patterns)]
