"""Names of different documents that are one actor."""

from __future__ import annotations

import random

import pytest

from etl.actors.identity import Named, merge
from etl.actors.skeleton import distance, skeleton


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("طارق الحلواني", "Tarek al-Halawani"),
        ("عبد الرحمن شكري", "Abdulrahman Shukri"),
        ("سيرغي ماكاروف", "Sergey Makarov"),
        ("كاثرين برادفورد", "Catherine Bradford"),
    ],
)
def test_one_person_in_two_scripts_is_one(arabic: str, latin: str) -> None:
    assert merge([Named("1", arabic, "person"), Named("2", latin, "person")])["2"].key == "1"


def test_two_people_with_one_family_name_stay_apart() -> None:
    assert merge([Named("1", "طارق الحلواني", "person"), Named("2", "Samir al-Halawani", "person")]) == {}


def test_a_name_that_two_others_sound_like_stays_apart() -> None:
    names = [Named("1", "طارق الحلواني", "person"), Named("2", "Tarek Halawani", "person")]
    assert merge([*names, Named("3", "Tariq Helwany", "person")]).get("1") is None


def test_kind_and_country_keep_names_apart() -> None:
    assert merge([Named("1", "طارق الحلواني", "person"), Named("2", "Tarek al-Halawani", "organisation")]) == {}
    both = [Named("1", "سيرغي ماكاروف", "person", "state-a"), Named("2", "Sergey Makarov", "person", "state-b")]
    assert merge(both) == {}


def test_spellings_that_fold_together_are_one() -> None:
    names = [Named("1", "إبراهيم مصطفى", "person"), Named("2", "ابراهيم مصطفي", "person")]
    assert merge(names)["2"].reason.code == "same-name"


def test_the_order_of_names_does_not_matter() -> None:
    names = [Named(str(n), name, "person") for n, name in enumerate(["سيرغي ماكاروف", "Sergey Makarov", "Omar Khalil"])]
    shuffled = random.Random(1).sample(names, len(names))
    assert merge(names) == merge(shuffled)


def test_both_spellings_have_one_skeleton() -> None:
    assert skeleton("فلاديمير بوتين") == skeleton("Vladimir Putin")


def test_a_confused_consonant_costs_less_than_another_one() -> None:
    assert distance("KRM", "GRM") < distance("KRM", "LRM")
