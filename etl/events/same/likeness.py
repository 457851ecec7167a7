"""Whether a telling is of an event that was told before: by kind, parties, days and place."""

from __future__ import annotations

from collections.abc import Callable

from etl.events.reading import Reading
from etl.events.same import anew, resaid, retold, told_on, tolls
from etl.events.same.agreement import differ
from etl.events.same.kinship import is_echo
from etl.events.same.lines import Lines
from etl.events.same.pair import Pair
from etl.events.same.repeats import is_copied
from etl.events.tellings import Group, Telling

# What a missile or an airliner does in the air, told stretch by stretch.
RUNNING = frozenset({"DISASTER", "MOBILIZE"})
INQUIRY = "investigate"
SAME, ANOTHER = True, False


def is_same(reading: Reading, group: Group, telling: Telling, lines: Lines) -> bool:
    """Whether a telling is of a group's event, as the first of the rules that holds says."""
    one, other = group.tellings[0].candidate, telling.candidate
    if one.trigger.type != other.trigger.type:
        return ANOTHER
    pair = Pair(reading, group, telling, one, other, lines)
    for holds, verdict in RULES:
        if holds(pair):
            return verdict
    return ANOTHER


def _is_copied(pair: Pair) -> bool:
    """Whether the line stands here again word for word, as a summary does under its text; another day is another."""
    return pair.days_agree and is_copied(pair.reading, pair.group, pair.other, pair.lines.repeats)


def _is_news_of_its_own(pair: Pair) -> bool:
    """Whether a headline of a bulletin tells it; within one a noun may point back, and a lead has the very word."""
    is_told_on = (pair.is_near and is_echo(pair.other)) or (pair.is_repeat and pair.one.rule == pair.other.rule)
    return pair.lines.is_bulletin and not is_told_on


def _is_other(pair: Pair) -> bool:
    """«هجوم آخر», "another attack"."""
    return pair.other.is_other


def _is_pointing(pair: Pair) -> bool:
    """«هذا اللقاء»."""
    return pair.other.is_pointing


def _is_echo(pair: Pair) -> bool:
    """«اللقاء», "the meeting"; «وخلّف إطلاق النار»: what has killed, told before, by its dead only."""
    if not is_echo(pair.other) or differ(pair.group, pair.telling) or not pair.days_agree:
        return False
    is_arabic = pair.reading.lexicon.is_verb_first
    is_how = is_arabic and pair.other.trigger.family == "attack" and pair.group.families == {"harm"}
    return is_how or pair.is_akin


def _is_flight(pair: Pair) -> bool:
    """ "The plane turned around. The pilot had decided to return": a flight that is told on."""
    return pair.type in RUNNING and pair.is_akin and pair.other.trigger.is_background


def _is_flight_told_on(pair: Pair) -> bool:
    """Whether it is the flight of the same."""
    return _is_flight(pair) and pair.parties_agree


def _differ_in_plan(pair: Pair) -> bool:
    """Whether one is planned and the other is not; a meeting is planned and then held."""
    is_planned = pair.group.tellings[0].status == "planned"
    return is_planned != (pair.telling.status == "planned") and pair.type != "CONSULT"


def _differ_in_parties_or_days(pair: Pair) -> bool:
    return not pair.parties_agree or not pair.days_agree


def _is_kind_again(pair: Pair) -> bool:
    """Whether a line that says another again has a word of the same kind, whoever we take for its parties."""
    return pair.is_repeat and (pair.is_speech or pair.is_akin) and pair.days_agree


def _differ_in_place(pair: Pair) -> bool:
    return not pair.places_agree


def _is_inquiry(pair: Pair) -> bool:
    """ "Officials are investigating": one inquiry, however often it is told of."""
    is_whole = pair.reading.lexicon.is_verb_first and pair.other.target
    return pair.one.trigger.family == INQUIRY and pair.is_akin and not pair.other.source and not is_whole


def _is_speech(pair: Pair) -> bool:
    """Whether something is said: an event each time."""
    return pair.is_speech


def _are_talks(pair: Pair) -> bool:
    """ "The leaders met", then "talks": what was done when they met."""
    return pair.type == "CONSULT" and pair.other.trigger.family == "talks"


def _lasts(pair: Pair) -> bool:
    """Whether a word names what goes on: «الحرب», "the siege"."""
    return pair.is_akin and pair.other.trigger.is_background


def _is_retold_anew(pair: Pair) -> bool:
    """Whether an act told anew is the news of the first lines."""
    return anew.is_anew(pair) and retold.is_retold(pair)


def _is_dated_again(pair: Pair) -> bool:
    """Whether an English deed has a day that the group has as well: "abducted in 2014", then "in April 2014"."""
    is_deed = pair.one.is_verbal and pair.type in retold.TOLD_OVER and not pair.reading.lexicon.is_verb_first
    is_dated = pair.telling.when.is_governed and any(when.is_governed for when in pair.group.times)
    return is_deed and is_dated and pair.is_akin


def _is_named_again(pair: Pair) -> bool:
    """Whether a word of the same kind shares a party, or one of the two has none."""
    is_open = pair.is_bare or not (pair.group.source | pair.group.target)
    return pair.is_akin and (is_open or pair.share_party) and not _is_told_apart(pair)


def _is_told_apart(pair: Pair) -> bool:
    """Whether an English noun, in another sentence, has a verb to carry it or is another word with nobody in common.

    "Held an exercise", then "staged a drill". An attack is called many things, whoever is named.
    """
    if pair.reading.lexicon.is_verb_first:
        return False
    is_unlike = pair.type != "ASSAULT" and pair.one.rule != pair.other.rule and not pair.share_party
    is_carried = pair.other.light is not None and not pair.other.is_definite
    return not pair.is_near and (is_unlike or is_carried)


def _is_of_kind(pair: Pair) -> bool:
    return pair.is_akin


# The first rule that holds decides; what none speaks for is another event.
RULES: tuple[tuple[Callable[[Pair], bool], bool], ...] = (
    # Whatever its parties
    (_is_copied, SAME),
    (_is_news_of_its_own, ANOTHER),
    (_is_other, ANOTHER),
    (_is_pointing, SAME),
    (_is_echo, SAME),
    (told_on.is_what_was_given, SAME),
    (told_on.is_what_it_came_to, SAME),
    (tolls.is_of_disaster, SAME),
    (told_on.is_done_to_noun, SAME),
    (told_on.is_one_judgement, SAME),
    (tolls.is_added, SAME),
    (resaid.is_pointed_at, SAME),
    (resaid.is_borne_again, SAME),
    (tolls.is_of_one_person, SAME),
    (tolls.is_of_one_drive, SAME),
    (_is_flight_told_on, SAME),
    (_is_flight, ANOTHER),
    (resaid.is_said_on, SAME),
    (_differ_in_plan, ANOTHER),
    (_is_kind_again, SAME),
    (tolls.is_of_one_day, SAME),
    # Where parties and days may be the same
    (_differ_in_parties_or_days, ANOTHER),
    # Where the place may be as well
    (_differ_in_place, ANOTHER),
    (_is_inquiry, SAME),
    (resaid.is_known_saying, SAME),
    (resaid.is_asked_again, SAME),
    (_is_speech, ANOTHER),
    (_are_talks, SAME),
    (tolls.is_toll_of_war, SAME),
    (tolls.is_harm_of_war, ANOTHER),
    (_lasts, SAME),
    (_is_dated_again, SAME),
    (anew.is_agreed_anew, ANOTHER),
    (anew.is_anew_of_the_same, SAME),
    (retold.is_headline_again, SAME),
    (anew.is_anew_of_others, ANOTHER),
    (_is_retold_anew, SAME),
    (anew.is_anew, ANOTHER),
    (_is_named_again, SAME),
    (_is_of_kind, ANOTHER),
    (tolls.is_of_blow, SAME),
)
