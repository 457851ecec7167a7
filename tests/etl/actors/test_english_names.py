"""Names that only English grammar sees, in sentences of our own."""

from __future__ import annotations

import pytest

from etl.actors import find
from etl.text import prepare


def names(raw: str) -> set[tuple[str, str]]:
    return {(one.name, one.kind) for one in find(prepare(raw, "en"))}


def mentions(raw: str, name: str) -> list[str]:
    return [m.span.of(raw) for one in find(prepare(raw, "en")) if one.name == name for m in one.mentions]


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Two miners, Dorvan Keliko and Subren Tavash, were still missing.", "Subren Tavash"),
        ("Ra'ed al-Qutb, 31, and his cousin were released.", "Ra'ed al-Qutb"),
        ("(Kenzo Mirabal/AFP)", "Kenzo Mirabal"),
        ("The Chadian Moussa Delkor won the race.", "Moussa Delkor"),
        ("It was her husband, Tony, who called.", "Tony"),
        ("Jessica said the house was empty.", "Jessica"),
    ],
)
def test_a_person_is_seen_without_a_title(raw: str, name: str) -> None:
    assert (name, "person") in names(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "They drove to Kelvo Maris before noon.",
        'The band played "Lokra Vendi," an old song.',
        "A new Tarvik Pelo 2 costs less.",
        "He lives in Dorvan Springs.",
        "Solar Flares Disrupt Radio Signals Across Northern Regions",
        "Costa Rican farmers were worried.",
    ],
)
def test_a_place_a_work_a_thing_or_a_headline_is_no_person(raw: str) -> None:
    assert {kind for _, kind in names(raw)} <= {"outlet"}


def test_a_family_name_with_an_article_stands_for_its_person_later() -> None:
    raw = "Dr. Samir al-Kindari opened the clinic. Later al-Kindari told reporters that it was full."
    assert mentions(raw, "Samir al-Kindari") == ["Samir al-Kindari", "al-Kindari"]


def test_a_given_name_stands_for_its_person_later() -> None:
    raw = "William Harbisher and Zachary Harbisher left early. William was a teacher."
    assert mentions(raw, "William Harbisher") == ["William Harbisher", "William"]


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("The Finance Ministry will pay.", "Finance Ministry"),
        ("The ship was stopped, said Chad's ministry of health.", "Chad's ministry of health"),
        ("It was confirmed by the interior ministry in Berlin.", "interior ministry in Berlin"),
        ("For many years she has led the small League for Open Archives in Chad.", "League for Open Archives in Chad"),
        ("Staff of the Red Cross arrived.", "Red Cross"),
    ],
)
def test_a_body_is_named_by_what_it_is_and_whose(raw: str, name: str) -> None:
    assert (name, "organisation") in names(raw)


def test_a_channel_with_a_number_is_an_outlet() -> None:
    assert ("Channel 12", "outlet") in names("Channel 12 reported that the talks went on.")


def test_a_government_is_named_over_one_small_word() -> None:
    assert mentions("They asked Chadian customs authorities for help.", "Chad") == ["Chadian customs authorities"]


@pytest.mark.parametrize(
    "raw",
    [
        "The plan failed when Paris objected to it.",
        "Tehran's main rival has yet to comment.",
        "Moscow insisted that the report was wrong.",
    ],
)
def test_a_capital_acts_for_its_state(raw: str) -> None:
    assert {kind for _, kind in names(raw)} == {"state"}


@pytest.mark.parametrize(
    "raw", ["The talks in Paris ended early.", "Tehran's streets were empty.", "A bus from Moscow."]
)
def test_a_capital_may_be_only_a_place(raw: str) -> None:
    assert not names(raw)


def test_a_part_of_a_place_is_no_state() -> None:
    assert ("The West", "state") not in names("Prices rose in the West Bank.")


def test_any_islamic_state_is_not_the_group() -> None:
    assert "Islamic State" not in {name for name, _ in names("They want an Islamic state with its own courts.")}


def test_an_acronym_stands_for_the_body_that_it_explains() -> None:
    raw = "Talks with the transitional harbour council (THC) failed. The THC refused to go on."
    assert mentions(raw, "transitional harbour council") == ["transitional harbour council", "THC", "THC"]


@pytest.mark.parametrize(
    "raw", ["It was seen by Polymer Chain Reaction (PCR) in a lab.", "Shares of Dorvan (DRV) rose."]
)
def test_not_every_bracket_holds_a_body(raw: str) -> None:
    assert not {name for name, kind in names(raw) if kind == "organisation"}


def test_a_family_name_that_stands_first_is_used_alone() -> None:
    assert mentions("President Xi Jinping left. On Sunday Xi said that he would return.", "Xi Jinping")[1:] == ["Xi"]


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("The Prime Minister's Office gave no reason.", "Prime Minister's Office"),
        ("He voted for the Workers' Party in May.", "Workers' Party"),
        ("Foreign Ministry officials were there.", "Foreign Ministry"),
        ("Members of the Confederation of All Harbour Pilots met.", "Confederation of All Harbour Pilots"),
    ],
)
def test_a_body_keeps_its_small_words(raw: str, name: str) -> None:
    assert (name, "organisation") in names(raw)


def test_a_leader_may_have_one_name() -> None:
    assert ("Dorvanda", "person") in names("The deal was signed by rebel leader Dorvanda on Monday.")


def test_who_is_told_under_a_name_with_an_article_is_an_outlet() -> None:
    assert ("Le Courrin", "outlet") in names("The minister told Le Courrin that it was late.")
    assert ("Dorvan Keliko", "person") in names("She told Dorvan Keliko that it was late.")


def test_a_service_belongs_to_its_state() -> None:
    assert names("Chad's army left the town.") == {("Chad", "state")}


def test_in_a_text_about_sport_a_city_or_a_nickname_is_a_club() -> None:
    raw = "The match began late. Chelsea scored two goals before the coach changed the striker in the final."
    assert ("Chelsea", "organisation") in names(raw)
    assert not names("She moved to Chelsea before the winter.")


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("The BBC's Will Dorvan was there.", "Will Dorvan"),
        ("It was first reported by NFL Network Insider Ian Keliko.", "Ian Keliko"),
    ],
)
def test_a_small_or_an_ordinary_word_may_stand_at_a_name(raw: str, name: str) -> None:
    assert (name, "person") in names(raw)


def test_a_paper_is_no_part_of_a_longer_name() -> None:
    assert ("The National", "outlet") not in names("The National Dorvan party won no seat.")
    assert ("The Nation", "outlet") not in names("The nation waited for the news.")


def test_given_names_in_a_list_after_who_they_are() -> None:
    raw = "They live there with their sons Matthew, William and Zachary."
    assert names(raw) == {("Matthew", "person"), ("William", "person"), ("Zachary", "person")}


@pytest.mark.parametrize(
    "raw",
    [
        "A Tokyo-bound ship was late.",
        "Its Chief Cabinet Secretary was late.",
        "The Chadian state news agency was late.",
    ],
)
def test_half_a_word_an_office_or_half_a_description_is_no_state_and_no_body(raw: str) -> None:
    assert not names(raw) & {("Japan", "state"), ("Cabinet Secretary", "organisation"), ("Chad", "state")}


def test_a_department_may_end_in_a_word_that_is_a_title_too() -> None:
    assert ("Department of Justice", "organisation") in names(
        "A study was ordered by the Department of Justice in May."
    )


def test_an_acronym_may_have_dots() -> None:
    assert mentions("The N.F.L. opens its doors on Monday.", "NFL") == ["N.F.L."]


def test_an_ambiguous_name_that_owns_something_is_one_wherever_it_stands() -> None:
    raw = "The chips are cheap. Intel sold them, and then Intel's rivals did."
    assert mentions(raw, "Intel") == ["Intel", "Intel"]
    assert mentions("The chips are cheap. Intel sold them.", "Intel") == []


def test_where_a_company_is_based_is_no_name() -> None:
    assert mentions("A rival wants to buy the San Diego-based maker of lamps.", "San Diego-based") == []


def test_the_congress_of_another_state_is_not_the_one_that_is_known() -> None:
    assert mentions("Peru's Congress voted on Monday.", "US Congress") == []
    assert mentions("America's Congress voted on Monday.", "US Congress") == ["Congress"]
