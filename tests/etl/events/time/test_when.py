"""Which days an event takes."""

from __future__ import annotations

from datetime import date

from etl.annotate import annotate
from etl.data import SEEDS
from etl.model import Document
from etl.settings import Settings
from tests.etl.events.conftest import Read

STATES = [("فنلندا", "state"), ("السويد", "state")]
STATES_EN = [("Finland", "state"), ("Sweden", "state"), ("Norway", "state")]


def test_noun_takes_the_day_of_the_clause_that_tells_of_it(read: Read) -> None:
    raw = "بحثت فنلندا اليوم مع السويد تبعات الزلزال الذي ضرب السويد في 6 شباط/فبراير."
    events, _, _ = read(raw, "ar", STATES)
    quake = next(event for event in events if event.type == "DISASTER")
    assert (quake.earliest, quake.latest) == (date(2024, 2, 6), date(2024, 2, 6))


def test_running_war_lasts_from_its_first_day_to_the_texts_own(read: Read) -> None:
    events, _, _ = read("استمرت حرب فنلندا على السويد منذ 1 نيسان/أبريل 2024.", "ar", STATES)
    assert (events[0].earliest, events[0].latest) == (date(2024, 4, 1), date(2024, 5, 20))


def test_the_day_of_a_verb_is_not_that_of_a_noun_within_its_subject(read: Read) -> None:
    raw = "A plane crashed in Finland. The inquiry into the causes of the accident will begin on Friday, Sweden said."
    events, _, _ = read(raw, "en", STATES_EN)
    crash = next(event for event in events if event.type == "DISASTER")
    assert (crash.earliest, crash.latest) == (date(2024, 5, 19), date(2024, 5, 20))


def test_a_number_of_acts_has_the_day_of_its_verb(read: Read) -> None:
    events, _, _ = read("A number of attacks in Finland were carried out on 3 May.", "en", STATES_EN)
    assert (events[0].earliest, events[0].latest) == (date(2024, 5, 3), date(2024, 5, 3))


def test_war_of_long_ago_does_not_go_on(read: Read) -> None:
    events, _, _ = read("بدأت حرب فنلندا على السويد في 24 آذار/مارس 1999.", "ar", STATES)
    assert events[0].latest == date(1999, 3, 24)


def test_year_past_a_colon_dates_nothing_before_it(read: Read) -> None:
    raw = "هاجمت فنلندا السويد: كان الجسر قد بني عام 2007."
    events, _, _ = read(raw, "ar", STATES)
    assert events[0].earliest == date(2024, 5, 19)


def test_planned_event_without_a_day_has_none(read: Read) -> None:
    events, _, _ = read("ستهاجم فنلندا السويد.", "ar", STATES)
    assert [event.earliest for event in events] == [None]


def test_day_of_an_insertion_is_not_that_of_the_verb_after_it(read: Read) -> None:
    raw = "Sweden, attacked by Norway in April, rejected the offer of Finland."
    events, _, _ = read(raw, "en", STATES_EN)
    days = {event.type: event.earliest for event in events}
    assert days == {"ASSAULT": date(2024, 4, 1), "REJECT": date(2024, 5, 19)}


def test_what_happened_is_on_no_day_to_come(read: Read) -> None:
    raw = "Finland welcomed the treaty for the next century."
    events, _, _ = read(raw, "en", STATES_EN[:1])
    assert events[0].earliest == date(2024, 5, 19)


def test_present_before_a_day_to_come_is_planned(read: Read) -> None:
    events, _, _ = read("Finland hosts the summit with Sweden on 10 November 2024.", "en", STATES_EN[:2])
    assert [(event.status, event.earliest) for event in events] == [("planned", date(2024, 11, 10))]


def test_day_of_a_noun_is_not_that_of_the_verb_that_speaks_of_it(read: Read) -> None:
    events, _, _ = read("Finland condemned the 2011 attack on Sweden.", "en", STATES_EN[:2])
    days = {event.type: event.earliest for event in events}
    assert days == {"ACCUSE": date(2024, 5, 19), "ASSAULT": date(2011, 1, 1)}


def test_participle_after_a_relative_clause_has_not_its_day(read: Read) -> None:
    raw = "قالت فنلندا إن الاتفاق الذي وقعته السويد في 22 تموز/يوليو 2022 جيد، داعيةً السويد إلى تمديده."
    events, _, _ = read(raw, "ar", STATES)
    asked = next(event for event in events if event.type == "REQUEST")
    assert asked.latest == date(2024, 5, 20)


def test_day_of_what_is_asked_for_is_not_that_of_the_asking(read: Read) -> None:
    events, _, _ = read("دعت فنلندا السويد إلى التفاوض في آذار/مارس 2023.", "ar", STATES)
    assert events[0].latest == date(2024, 5, 20)


def test_then_points_at_the_day_told_before(read: Read) -> None:
    raw = "في نيسان/أبريل 2020 قصفت فنلندا القاعدة. حينها دانت السويد القصف."
    events, _, _ = read(raw, "ar", STATES)
    assert [event.earliest for event in events] == [date(2020, 4, 1)] * 2


def test_clause_joined_after_a_comma_has_its_own_day(read: Read) -> None:
    raw = "تستخدم فنلندا المحطة منذ 40 عاماً، وقد تم التوقيع على اتفاقية مع السويد لبناء وحدات جديدة قبل 9 سنوات."
    events, _, _ = read(raw, "ar", STATES)
    assert events[0].earliest == date(2015, 1, 1)


def test_what_is_coming_is_planned(read: Read) -> None:
    events, _, _ = read("قالت فنلندا إن انتخابات السويد المقبلة تحدد مستقبلها.", "ar", STATES)
    assert events[0].status == "planned"


def test_since_in_a_relative_clause_dates_no_verb_before_it(read: Read) -> None:
    events, _, _ = read("قصفت فنلندا السويد التي تحتلها منذ عام 2020.", "ar", STATES)
    assert events[0].latest == date(2024, 5, 20)
    assert events[0].earliest == date(2024, 5, 19)


def test_both_meetings_of_the_seed_are_on_its_wednesday() -> None:
    raw = next((SEEDS / "articles").glob("000_*.txt")).read_text(encoding="utf-8")
    wednesday = date(2023, 3, 15)
    document = Document(id="seed", text=raw, lang="ar", published_on=wednesday, published_rule="published")
    days = [(event.earliest, event.latest) for event in annotate(document, Settings()).events if event.mode == "meet"]
    assert days.count((wednesday, wednesday)) == 2


def test_day_of_what_an_act_followed_is_not_that_of_the_act(read: Read) -> None:
    events, _, _ = read("قصفت فنلندا السويد بعد الزلزال الذي ضرب البلاد في 6 شباط/فبراير.", "ar", STATES)
    days = {event.type: (event.earliest, event.latest) for event in events}
    assert days["ASSAULT"] == (None, None)
    assert days["DISASTER"] == (date(2024, 2, 6), date(2024, 2, 6))


def test_what_followed_something_of_these_days_is_news(read: Read) -> None:
    events, _, _ = read("دانت فنلندا السويد بعد اجتماع عقد في الجزيرة يوم الجمعة.", "ar", STATES)
    assert events[0].latest == date(2024, 5, 20)


def test_day_of_a_relative_clause_is_not_that_of_the_verb_before_it(read: Read) -> None:
    events, _, _ = read("دانت فنلندا الهجوم الذي شنته السويد الأسبوع الماضي على الجزيرة.", "ar", STATES)
    days = {event.type: event.latest for event in events}
    assert days == {"ACCUSE": date(2024, 5, 20), "ASSAULT": date(2024, 5, 19)}


def test_what_is_told_during_something_has_its_day(read: Read) -> None:
    events, _, _ = read("دانت فنلندا السويد خلال الاجتماع الذي عقد في الجزيرة عام 2020.", "ar", STATES)
    assert next(event for event in events if event.type == "ACCUSE").latest == date(2020, 12, 31)


def test_pluperfect_is_earlier_than_the_news(read: Read) -> None:
    events, _, _ = read("وكانت فنلندا قد حذرت السويد من الهجوم.", "ar", STATES)
    assert (events[0].earliest, events[0].latest) == (None, None)


def test_noun_has_rather_the_day_after_it_than_that_of_the_verb(read: Read) -> None:
    events, _, _ = read("Sweden arrested a man on Thursday over the killing of a sailor in 2019.", "en", STATES_EN)
    assert {event.type: event.latest for event in events} == {
        "COERCE": date(2024, 5, 16),
        "ASSAULT": date(2019, 12, 31),
    }


def test_deal_has_the_day_on_which_it_was_signed(read: Read) -> None:
    events, _, _ = read("Sweden praised the deal that Finland signed in 2015.", "en", STATES_EN)
    assert {event.type: event.latest for event in events} == {"SUPPORT": date(2024, 5, 20), "AGREE": date(2015, 12, 31)}


def test_what_had_been_done_before_has_no_day_of_the_news(read: Read) -> None:
    events, _, _ = read("Finland had warned Sweden against an attack.", "en", STATES_EN)
    assert events[0].latest is None
    events, _, _ = read("Finland said that Sweden had bombed the island.", "en", STATES_EN)
    assert events[0].latest == date(2024, 5, 20)


def test_what_has_been_done_since_goes_on(read: Read) -> None:
    events, _, _ = read("Finland has supported Sweden since 2011.", "en", STATES_EN)
    assert (events[0].earliest, events[0].latest) == (date(2011, 1, 1), date(2024, 5, 20))


def test_verb_that_is_joined_has_the_day_after_it(read: Read) -> None:
    events, _, _ = read("قصفت فنلندا الجزيرة عام 2015 وانسحبت منها السويد عام 2018.", "ar", STATES)
    assert {event.type: event.latest for event in events} == {
        "ASSAULT": date(2015, 12, 31),
        "RETREAT": date(2018, 12, 31),
    }


def test_the_day_of_a_participle_is_its_own(read: Read) -> None:
    raw = "Finland freed 12 villagers kidnapped by rebels more than two years ago."
    events, _, _ = read(raw, "en", [("Finland", "state")])
    assert [event.earliest for event in events] == [date(2024, 5, 19), date(2022, 1, 1)]


def test_the_day_of_a_participle_is_not_the_verbs_after_it(read: Read) -> None:
    events, _, _ = read("Villagers kidnapped by rebels in 2014 were freed by Finland.", "en", [("Finland", "state")])
    assert [event.earliest for event in events if event.type == "CONCEDE"] == [date(2024, 5, 19)]


def test_headline_of_an_earthquake_is_news(read: Read) -> None:
    events, _, _ = read("زلزال يضرب السويد.", "ar", STATES)
    assert [event.earliest for event in events] == [date(2024, 5, 19)]


def test_earthquake_that_is_only_spoken_of_has_no_day(read: Read) -> None:
    raw = "قدّرت فنلندا في بيان أعلنته خسائر السويد من جراء الزلزال الذي ضربها."
    events, _, _ = read(raw, "ar", STATES)
    assert [event.earliest for event in events if event.type == "DISASTER"] == [None]


def test_what_since_counts_from_was_over_then(read: Read) -> None:
    events, _, _ = read("Since the attacks last year, Finland has been guarded by troops.", "en", STATES_EN)
    attacks = next(event for event in events if event.type == "ASSAULT")
    assert (attacks.earliest, attacks.latest) == (date(2023, 1, 1), date(2023, 12, 31))


def test_a_day_on_which_people_prepare_to_vote_is_to_come(read: Read) -> None:
    events, _, _ = read("Finland prepares to vote in Sunday's election.", "en", STATES_EN)
    assert (events[0].earliest, events[0].status) == (date(2024, 5, 26), "planned")


def test_since_the_one_before_dates_nothing(read: Read) -> None:
    for raw in (
        "زارت فنلندا السويد، في خطوة هي الأولى من نوعها منذ عام 2011.",
        "شنت فنلندا أعنف غارات على السويد منذ عام 2014.",
    ):
        events, _, _ = read(raw, "ar", STATES)
        assert (events[0].earliest, events[0].latest) == (date(2024, 5, 19), date(2024, 5, 20))


def test_an_attack_that_took_place_has_no_day_to_come(read: Read) -> None:
    events, _, _ = read("There was a shooting in Turku this weekend.", "en", [], date(2024, 5, 24))
    assert [(event.type, event.status, event.latest) for event in events] == [
        ("ASSAULT", "happened", date(2024, 5, 24)),
    ]


def test_what_is_planned_has_the_day_to_come(read: Read) -> None:
    raw = "Mary Nielsen revealed on Sunday that she plans to visit Sweden and Norway in November."
    events, _, _ = read(raw, "en", [*STATES_EN, ("Mary Nielsen", "person")])
    visit = next(event for event in events if event.type == "CONSULT")
    assert (visit.status, visit.earliest) == ("planned", date(2024, 11, 1))
