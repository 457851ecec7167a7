from __future__ import annotations

import string

import pytest

from etl.reason import Reason, sentences, tell


def test_a_reason_is_told_in_both_languages() -> None:
    reason = Reason.of("no-time")
    assert tell(reason, "en") != tell(reason, "ar")


def facts(language: str) -> dict[str, set[str]]:
    """The facts that each sentence names; `office_ar` and `office_en` are one fact, told in either language."""
    return {
        code: {name.removesuffix(f"_{language}") for _, name, _, _ in string.Formatter().parse(text) if name}
        for code, text in sentences(language).items()
    }


def test_every_reason_has_the_same_facts_in_both_languages() -> None:
    assert facts("ar") == facts("en")


def test_an_unknown_reason_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        tell(Reason.of("because"), "en")
