"""Who does and who receives in English, where the words stand apart or do not name him."""

from __future__ import annotations

import pytest

from etl.model import Kind
from tests.etl.events.conftest import Read

FINLAND, SWEDEN, NORWAY = ("Finland", "state"), ("Sweden", "state"), ("Norway", "state")
FRONT, LEAGUE = ("Northern Front", "organisation"), ("Baltic League", "organisation")
LARSEN, NIELSEN = ("Johan Larsen", "person"), ("Mary Nielsen", "person")
Names = list[tuple[str, Kind]]
NAMES: Names = [FINLAND, SWEDEN, NORWAY, FRONT, LEAGUE, LARSEN, NIELSEN]  # type: ignore[list-item]


def told(read: Read, raw: str, kind: str) -> tuple[set[str], set[str]]:
    """Source and target of the first event of a type in a text; of all names only those that it holds are given."""
    events, _, actors = read(raw, "en", [name for name in NAMES if name[0] in raw])
    event = next(event for event in events if event.type == kind)
    return {actors[n].name or "" for n in event.source}, {actors[n].name or "" for n in event.target}


@pytest.mark.parametrize(
    "raw",
    [
        "Finland - which is a large country - attacked Sweden on Monday.",
        'Finland, which means "land of the Finns", attacked Sweden on Monday.',
        "Finland also now appears to have attacked Sweden.",
    ],
)
def test_subject_stands_before_a_dash_quoted_words_and_helpers(read: Read, raw: str) -> None:
    assert told(read, raw, "ASSAULT") == ({"Finland"}, {"Sweden"})


@pytest.mark.parametrize(
    "raw",
    [
        "Several countries, including Finland and Norway, condemned Sweden on Monday.",
        "Finland, along with Norway, condemned Sweden on Monday.",
    ],
)
def test_who_is_named_as_one_of_many_does_it(read: Read, raw: str) -> None:
    assert told(read, raw, "ACCUSE") == ({"Finland", "Norway"}, {"Sweden"})


def test_who_leads_those_without_a_name_does_it(read: Read) -> None:
    raw = "Members, led by trade body Baltic League, rejected the demands of Sweden on Monday."
    assert told(read, raw, "REJECT")[0] == {"Baltic League"}


def test_three_in_a_list_before_a_comma_are_all_subjects(read: Read) -> None:
    raw = "On Monday, the chiefs of the armies of Finland, Sweden and Norway, met in Turku."
    assert set().union(*told(read, raw, "CONSULT")) == {"Finland", "Sweden", "Norway"}


def test_officials_in_a_land_act_for_it(read: Read) -> None:
    assert told(read, "The plan of Sweden was condemned by officials in Norway.", "ACCUSE")[0] == {"Norway"}


def test_police_are_those_of_the_land_of_which_the_text_speaks(read: Read) -> None:
    raw = "Finland was calm on Sunday. Police arrested Johan Larsen on Monday."
    assert told(read, raw, "COERCE") == ({"Finland"}, {"Johan Larsen"})


def test_body_of_the_speaker_is_meant_by_its_noun(read: Read) -> None:
    raw = "The Baltic League met in May. A Northern Front spokesman said the movement attacked Sweden on Monday."
    assert told(read, raw, "ASSAULT")[0] == {"Northern Front"}


def test_state_of_a_person_is_no_party(read: Read) -> None:
    raw = "Johan Larsen met with President Mary Nielsen of Sweden on the sidelines of a summit in Turku."
    assert told(read, raw, "CONSULT") == ({"Johan Larsen"}, {"Mary Nielsen"})


def test_two_with_titles_are_both_met(read: Read) -> None:
    raw = "Finland met the president, Johan Larsen, and the chancellor, Mary Nielsen."
    assert told(read, raw, "CONSULT")[1] == {"Johan Larsen", "Mary Nielsen"}


def test_names_between_commas_say_who_is_meant(read: Read) -> None:
    assert told(read, "Finland urged its neighbours, Sweden and Norway, to act.", "REQUEST")[1] == {"Sweden", "Norway"}


@pytest.mark.parametrize(
    "raw",
    [
        "Finland condemned the attack by Sweden, demanding that it leave.",
        "Finland condemned the attack by Sweden, demanding that the isolated country leave.",
    ],
)
def test_it_is_demanded_of_whom_a_pronoun_or_a_noun_means(read: Read, raw: str) -> None:
    assert told(read, raw, "REQUEST") == ({"Finland"}, {"Sweden"})


def test_sanctions_are_imposed_by_whom_a_participle_names(read: Read) -> None:
    raw = "Johan Larsen spoke of sanctions imposed on Sweden by Finland."
    assert told(read, raw, "SANCTION") == ({"Finland"}, {"Sweden"})


def test_talks_are_brokered_between_two(read: Read) -> None:
    raw = "A truce between Finland and Sweden was brokered by Norway on Monday."
    assert told(read, raw, "CONSULT") == ({"Norway"}, {"Finland", "Sweden"})


def test_missile_is_fired_from_a_land_and_over_another(read: Read) -> None:
    raw = "A missile was launched from Finland over Sweden on Monday."
    assert told(read, raw, "MOBILIZE") == ({"Finland"}, {"Sweden"})


def test_part_of_a_compound_ends_no_clause(read: Read) -> None:
    raw = "Finland test-fired a ship-launched ballistic missile towards Sweden on Monday."
    assert told(read, raw, "MOBILIZE") == ({"Finland"}, {"Sweden"})


@pytest.mark.parametrize(
    "raw",
    [
        "The Northern Front is thought to be behind the suicide attack in Turku on Monday.",
        "The Northern Front insurgency has killed hundreds since May.",
        "A Northern Front gunman killed ten people on Monday.",
    ],
)
def test_band_does_what_it_is_behind(read: Read, raw: str) -> None:
    assert told(read, raw, "ASSAULT")[0] == {"Northern Front"}


def test_criticism_is_drawn_from_who_criticises(read: Read) -> None:
    assert told(read, "Finland drew criticism from Sweden on Monday.", "ACCUSE") == ({"Sweden"}, {"Finland"})


def test_act_goes_on_past_being(read: Read) -> None:
    raw = "Johan Larsen left Turku after being found guilty of fraud."
    assert told(read, raw, "POLITICS")[1] == {"Johan Larsen"}


def test_body_is_not_jailed_with_its_leader(read: Read) -> None:
    raw = "Northern Front leader Johan Larsen was arrested on Monday."
    assert told(read, raw, "COERCE")[1] == {"Johan Larsen"}


@pytest.mark.parametrize(
    "raw",
    [
        "A court upheld Johan Larsen's conviction on Monday.",
        "Johan Larsen left Turku in May. A court suspended his sentence on Monday.",
    ],
)
def test_ruling_is_about_whose_case_it_is(read: Read, raw: str) -> None:
    assert told(read, raw, "POLITICS")[1] == {"Johan Larsen"}


def test_what_is_answered_names_no_party(read: Read) -> None:
    raw = "Finland dropped bombs in response to the rocket launch over Norway."
    assert told(read, raw, "ASSAULT") == ({"Finland"}, set())


def test_means_names_no_party(read: Read) -> None:
    raw = "Finland imposed sanctions on Sweden by banning its exports to Norway."
    assert told(read, raw, "SANCTION") == ({"Finland"}, {"Sweden"})


def test_what_is_said_to_nobody_is_said_to_the_one_opponent(read: Read) -> None:
    raw = "Finland accused Sweden of lying on Monday. Sweden refused to answer. Finland threatened to attack."
    assert told(read, raw, "THREATEN") == ({"Finland"}, {"Sweden"})


def test_who_has_several_opponents_speaks_to_none_of_them(read: Read) -> None:
    raw = "Finland accused Sweden of lying. Finland condemned Norway on Monday. Finland threatened to attack."
    assert told(read, raw, "THREATEN")[1] == set()


def test_police_beside_another_land_are_not_its_own(read: Read) -> None:
    events, _, _ = read("Police arrested two men in May. Officials threatened Sweden with sanctions.", "en", [SWEDEN])
    assert [event.source for event in events if event.type == "THREATEN"] == [()]


def test_at_whose_request_it_is_done_is_no_party(read: Read) -> None:
    raw = "Norway met Finland on Monday at the request of Sweden."
    assert told(read, raw, "CONSULT") == ({"Norway"}, {"Finland"})
