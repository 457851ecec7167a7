from collections.abc import Iterator
from pathlib import Path

import pytest

from etl.timex import rules as module
from etl.timex.rules import rules


@pytest.fixture(autouse=True)
def languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    (tmp_path / "ar").mkdir()
    monkeypatch.setattr(module, "LANGUAGES", tmp_path)
    rules.cache_clear()
    yield tmp_path
    rules.cache_clear()


def write(folder: Path, pattern: str, value: str = "{year}") -> None:
    text = f'rules:\n  - name: odd\n    example: x\n    pattern: "{pattern}"\n    value: "{value}"\n'
    (folder / "ar" / "timex.yml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("pattern", "value", "message"),
    [
        ("{yeer}", "{year}", "yeer"),
        ("NOPART {year}", "{year}", "NOPART"),
        ("({year}", "{year}", "odd"),
        ("{year}", "[{year}", "pair"),
    ],
)
def test_rule_that_cannot_be_read_names_file_and_rule(languages: Path, pattern: str, value: str, message: str) -> None:
    write(languages, pattern, value)
    with pytest.raises(ValueError, match=rf"timex\.yml: odd: .*{message}|{message}"):
        rules("ar")


def test_language_without_rules_has_none() -> None:
    assert rules("ar") is None


def test_longest_rule_wins_and_shields_yield_nothing(languages: Path) -> None:
    text = """rules:
  - name: short
    example: x
    pattern: "{year_word} {year}"
    value: "{year}"
  - name: shield
    example: x
    pattern: "<year_word> <year> <close>"
"""
    (languages / "ar" / "timex.yml").write_text(text, encoding="utf-8")
    grammar = rules("ar")
    assert grammar is not None
    words = grammar.lexicon.symbols
    year_word = next(symbol for names, symbol in words.items() if "year_word" in names)
    year = next(symbol for names, symbol in words.items() if {"year", "bare_year"} <= names)
    close = next(symbol for names, symbol in words.items() if "close" in names)
    assert [hit.rule.name for hit in grammar.hits(year_word + year)] == ["short"]
    assert grammar.hits(year_word + year + close) == ()
