"""English verbs and nouns in their surface forms."""

from __future__ import annotations

import pytest

from etl.events.words.english import gerund, noun_forms, regular_past, third_person, verb_forms


@pytest.mark.parametrize(
    ("verb", "past", "third", "ing"),
    [
        ("attack", "attacked", "attacks", "attacking"),
        ("accuse", "accused", "accuses", "accusing"),
        ("ban", "banned", "bans", "banning"),
        ("deny", "denied", "denies", "denying"),
        ("expel", "expelled", "expels", "expelling"),
        ("clash", "clashed", "clashes", "clashing"),
        ("free", "freed", "frees", "freeing"),
    ],
)
def test_regular_forms(verb: str, past: str, third: str, ing: str) -> None:
    assert (regular_past(verb), third_person(verb), gerund(verb)) == (past, third, ing)


def test_irregular_verb_has_its_participle() -> None:
    assert ("shaken", "participle", False) in set(verb_forms("shake"))


def test_noun_phrase_that_ends_in_a_preposition_has_no_plural() -> None:
    assert [form for form, _, _ in noun_forms("attack on")] == ["attack on"]


def test_noun_has_its_plural() -> None:
    assert [form for form, _, _ in noun_forms("rally")] == ["rally", "rallies"]


def test_british_spelling_doubles_an_l() -> None:
    assert {form for form, _, _ in verb_forms("cancel")} >= {"canceled", "cancelled", "cancelling", "canceling"}
    assert "revealled" not in {form for form, _, _ in verb_forms("reveal")}
