"""Whether a telling is of an event that was told before: by kind, parties, days and place."""

from __future__ import annotations

from datetime import timedelta

from etl.events.candidates import Candidate
from etl.events.parties.related import related
from etl.events.reading import COMMAS, QUOTES, Reading
from etl.events.tellings import Group, Telling, places_of
from etl.events.words.lexicon import PREPOSITIONS
from etl.events.words.ontology import SYMMETRIC

# What is said: each act of saying is an event of its own, unless the text repeats it.
SPEECH = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"})
# A death belongs to the attack that caused it, not to the war or the raid in which it happened.
APART = frozenset({"war", "raid", "abduct"})
REPEAT = 0.6
# The thing and the act of giving it: "agreed to a truce", "aid was sent".
TOLD_TWICE = frozenset({"AGREE", "AID", "SANCTION"})
LONG_AGO = timedelta(days=200)
# What fresh news tells of was at most so long ago.
FRESH = timedelta(days=7)
# What is done to bodies, one blow after another.
VIOLENT = frozenset({"ASSAULT", "COERCE"})
# What an English report tells over and over, by what was done and by whom it befell.
TOLD_OVER = frozenset({"ASSAULT", "COERCE", "CONCEDE", "DISASTER", "MOBILIZE"})
# What a missile or an airliner does in the air, told stretch by stretch.
RUNNING = frozenset({"DISASTER", "MOBILIZE"})
INQUIRY = "investigate"
VOTE = "noun:vote"
ACCIDENTS = frozenset({"accident", "fire"})
LEADING = 2
NEAR = 1
APART_REACH = 3


def is_same(reading: Reading, group: Group, telling: Telling, repeats: dict[int, int]) -> bool:
    """Whether a telling is of a group's event. What is said is an event each time, unless it is said again."""
    first = group.tellings[0]
    one, other = first.candidate, telling.candidate
    if one.trigger.type != other.trigger.type:
        return False
    if _is_copied(reading, group, other, repeats):
        return True
    if other.is_other:
        return False
    same_family = other.trigger.family in group.families or _is_part(reading, group, other)
    # «وخلّف إطلاق النار»: what has killed, told before, by its dead only.
    is_how = other.trigger.family == "attack" and group.families == {"harm"} and reading.lexicon.is_verb_first
    if other.is_pointing:
        return True
    if is_echo(other) and (same_family or is_how) and not _differ(group, telling) and days_agree(group, telling):
        return True
    is_near = other.sentence == group.tellings[-1].candidate.sentence
    is_bare = not (group.source or group.target) or not (other.source or other.target)
    is_one = is_bare or (not other.source and not group.target)
    if one.trigger.type in TOLD_TWICE and is_near and is_one:
        # "agreed to a truce": what is agreed on is no second agreement.
        return True
    if is_near and "war" not in group.families and (other.is_result or _goes_on(reading, one, other)):
        # «قصف المدينة أسفر عن مقتل»: what an attack comes to is no second one.
        return True
    is_toll = one.is_verbal or other.is_verbal
    if one.trigger.type == "DISASTER" and is_near and is_toll and days_agree(group, telling):
        # «لقوا مصرعهم جراء السيول»: the dead and what they died of.
        return True
    if other.is_result and one.trigger.type == "DISASTER" and days_agree(group, telling):
        # The dead of an accident are told far below it.
        return True
    is_told_of = same_family and other.is_verbal and not other.source and set(other.target) <= group.target
    if is_near and is_told_of and one.form == "noun":
        # "the conviction was upheld", "support was repeated".
        return True
    if is_near and one.form == other.form == "predicate" and group.source == set(other.source) and same_family:
        # "a clear violation and a grave challenge": one judgement.
        return True
    is_set_phrase = other.rule == one.rule and " " in other.rule
    if is_near and _adds_to_toll(reading, group, telling):
        return True
    is_resaid = one.trigger.type in SPEECH and same_family and group.source & set(other.source)
    if is_resaid and (other.is_definite or is_set_phrase):
        return True
    if one.trigger.type in SPEECH and one.rule == other.rule and _is_borne_again(group, other):
        return True
    if same_family and other.trigger.family == "harm" and _share_person(reading, group, telling):
        return True
    if one.trigger.type in RUNNING and same_family and other.trigger.is_background:
        # "The plane turned around. The pilot had decided to return": a flight that is told on.
        return parties_agree(reading, group, telling)
    if (first.status == "planned") != (telling.status == "planned") and one.trigger.type != "CONSULT":
        return False
    is_repeat = repeats.get(other.sentence) == one.sentence or _is_lead(reading, one, other)
    if is_repeat and one.rule == other.rule and days_agree(group, telling):
        return True
    is_one_day = days_agree(group, telling) and _is_of_news(group, telling)
    if one.trigger.type == "DISASTER" and same_family and is_one_day and places_agree(reading, group, telling):
        # "The plane went down", some lines below the crash: its victims are told of in many ways.
        return True
    if not parties_agree(reading, group, telling) or not days_agree(group, telling):
        return False
    if is_repeat and (same_family or one.trigger.type in SPEECH):
        return True
    if not places_agree(reading, group, telling):
        return False
    is_unmade = not other.source and not (reading.lexicon.is_verb_first and other.target)
    if one.trigger.family == INQUIRY and same_family and is_unmade:
        # "Officials are investigating": one inquiry, however often it is told of.
        return True
    if one.trigger.type in SPEECH:
        return same_family and not other.is_verbal and other.is_definite
    if one.trigger.type == "CONSULT" and other.trigger.family == "talks":
        return True
    shared = bool((group.source | group.target) & {*other.source, *other.target})
    if "war" in group.families and other.trigger.family == "harm":
        is_toll = other.sentence == group.tellings[-1].candidate.sentence and not other.target
        return is_toll or telling.when.reason.code == "time-since"
    if same_family:
        if other.trigger.is_background:
            return True
        bare = not other.source and not other.target
        if _tells_anew(reading, other) and (telling.when.is_governed or not one.trigger.is_background):
            if (other.is_pluperfect and not telling.when.is_governed) or other.trigger.type == "AGREE":
                return shared
            sides = (set(other.source), set(other.target))
            if other.sentence == group.tellings[-1].candidate.sentence and sides == (group.source, group.target):
                # "found guilty and sentenced", "shot and killed".
                return shared
            if _is_retold(reading, group, telling):
                return True
            is_near = other.sentence - group.tellings[-1].candidate.sentence <= 2
            adds_nothing = not other.target and telling.place is None and is_near and not _governs(reading, other)
            return shared and (is_repeat or adds_nothing or bool(group.places & places_of(reading, telling)))
        return shared or bare or not (group.source | group.target)
    if other.trigger.family == "harm" or "harm" in group.families:
        last = group.tellings[-1].candidate
        is_war = bool(APART & {*group.families, other.trigger.family})
        return not (is_war or _is_by_force(reading, other)) and (
            abs(last.sentence - other.sentence) <= NEAR or _is_retold(reading, group, telling)
        )
    return False


def _is_part(reading: Reading, group: Group, other: Candidate) -> bool:
    """Whether one tells what belongs to the other: shots and the dead, in English a crash and its fire as well."""
    if other.trigger.family == "harm" and "shot" in group.families:
        return True
    if reading.lexicon.is_verb_first:
        return False
    is_accident = other.trigger.family in ACCIDENTS and bool(group.families & ACCIDENTS)
    # "approved the bill ... The vote"
    is_vote = is_echo(other) and other.rule == VOTE and "law" in group.families
    # "A gunman killed ten people ... the attack"
    is_attack = is_echo(other) and other.trigger.family == "attack" and "harm" in group.families
    return is_accident or is_vote or is_attack


def _goes_on(reading: Reading, one: Candidate, other: Candidate) -> bool:
    """Whether a participle after a comma tells how an attack went on: "stormed the base, battling with guards"."""
    if other.form != "gerund" or other.trigger.type != "ASSAULT" or not one.is_verbal:
        return False
    return reading.text.tokens[other.first - 1].text in COMMAS


def _adds_to_toll(reading: Reading, group: Group, telling: Telling) -> bool:
    """Whether an English sentence goes on with the hurt of what killed: "12 were killed and 20 others injured"."""
    other = telling.candidate
    if reading.lexicon.is_verb_first or other.trigger.family != "harm" or "harm" not in group.families:
        return False
    is_bare = not other.source and not other.target and not telling.when.is_governed
    return other.is_verbal and is_bare and places_agree(reading, group, telling)


def _is_retold(reading: Reading, group: Group, telling: Telling) -> bool:
    """Whether an English verb tells the news of the first lines over again, with nobody and no day that is new."""
    first, other = group.tellings[0], telling.candidate
    is_deed = other.is_verbal and other.trigger.type in TOLD_OVER
    if reading.lexicon.is_verb_first or not is_deed or telling.when.is_governed or first.status != telling.status:
        return False
    if not (set(other.source) <= group.source and set(other.target) <= group.target):
        return False
    if first.candidate.sentence > LEADING and not (other.source and other.target):
        return False
    # "Police shot the driver", "killed ten more": what is done about the news is news of its own.
    near = reading.text.tokens[max(0, other.first - APART_REACH) : other.last + APART_REACH]
    return not any(reading.lexicon.has_word(token.key, "apart") for token in near)


def _tells_anew(reading: Reading, candidate: Candidate) -> bool:
    """Whether a verb tells an act, or an open masdar with what it is done to: «أعلنت استهداف القاعدة»."""
    is_open = not candidate.has_article and candidate.trigger.type in VIOLENT
    return candidate.is_verbal or (is_open and (candidate.light is not None or _has_open_object(reading, candidate)))


def _has_open_object(reading: Reading, candidate: Candidate) -> bool:
    """Whether an Arabic masdar is done to what the text does not know yet: «استهداف موقع», «تدمير دبابتين»."""
    tokens, t = reading.text.tokens, candidate.last if candidate.complement is None else candidate.complement
    is_done_to = candidate.trigger.genitive == "target" or candidate.complement is not None
    if not (reading.lexicon.is_verb_first and is_done_to and t < len(tokens)) or candidate.trigger.family == "harm":
        return False
    is_known = t in reading.names or tokens[t].key.startswith(reading.text.language.article or tokens[t].key)
    return tokens[t].text.isalnum() and not is_known and not reading.kinds(t) & {*PREPOSITIONS, "complement", "verb"}


def _governs(reading: Reading, candidate: Candidate) -> bool:
    """Whether an Arabic verb that goes on with a doer has an object, known or not: «وأضافت أنها دكت مواقع العدو»."""
    if not candidate.is_inherited or not reading.lexicon.is_verb_first or candidate.trigger.type not in VIOLENT:
        return False
    t = candidate.last
    is_open = t < len(reading.text.tokens) and (
        reading.text.tokens[t].key.isalpha() or reading.text.tokens[t].text in QUOTES
    )
    return candidate.complement is not None or (is_open and not reading.kinds(t) & {*PREPOSITIONS, "complement"})


def _is_lead(reading: Reading, one: Candidate, other: Candidate) -> bool:
    """Whether one stands in the headline and the other in the first line under it, which tells it again."""
    raw, sentences = reading.text.raw, reading.text.sentences
    if one.sentence > 2 or "\n" in raw[: sentences[one.sentence].start]:
        return False
    return raw.count("\n", 0, sentences[other.sentence].start) == 1


def is_echo(candidate: Candidate) -> bool:
    """Whether a noun points back at what was told: «اللقاء», "the meeting", with nobody of its own."""
    if candidate.complement is not None and candidate.complement < candidate.first:
        return candidate.is_definite
    # "carried out the attack": who did what is known already.
    is_done = candidate.voice == "active" and candidate.has_article
    return candidate.form == "noun" and candidate.is_definite and (candidate.light is None or is_done)


def _is_copied(reading: Reading, group: Group, candidate: Candidate, repeats: dict[int, int]) -> bool:
    """Whether a line that tells of the group stands here again word for word, as a summary does under its text."""
    origin, sentences, keys = repeats.get(candidate.sentence), reading.text.sentences, reading.text.keys
    if origin is None or not any(
        told.candidate.sentence == origin and told.candidate.rule == candidate.rule for told in group.tellings
    ):
        return False
    mine, theirs = (
        set(filter(str.isalpha, keys[s.first : s.last])) for s in (sentences[candidate.sentence], sentences[origin])
    )
    return mine == theirs


def _is_borne_again(group: Group, candidate: Candidate) -> bool:
    """Whether a noun tells again what somebody meets with, from nobody known: «تعرضت فنلندا لانتقادات»."""
    return candidate.form == "noun" and not candidate.source and bool(group.target & set(candidate.target))


def _share_person(reading: Reading, group: Group, telling: Telling) -> bool:
    """Whether one named person is hurt in both: nobody dies twice."""
    return any(reading.actors[actor].kind == "person" for actor in group.target & set(telling.candidate.target))


def _differ(group: Group, telling: Telling) -> bool:
    """Whether a telling names others on both sides, or on the one that a group knows."""
    source, target = set(telling.candidate.source), set(telling.candidate.target)
    known = group.source | group.target
    if not source | target or (source | target) & known:
        return False
    return not (source and group.target and not group.source) and not (target and group.source and not group.target)


def parties_agree(reading: Reading, group: Group, telling: Telling) -> bool:
    source, target = set(telling.candidate.source), set(telling.candidate.target)
    if telling.candidate.trigger.type in SYMMETRIC:
        mine, theirs = group.source | group.target, source | target
        return _meet(reading, mine, theirs) and not _has_another(reading, mine, theirs)
    if telling.candidate.trigger.family == "clash" and telling.candidate.form == "noun" and not source:
        # Who clashes stands on either side.
        return _meet(reading, group.source, target) or _meet(reading, group.target, target)
    return _meet(reading, group.source, source) and _meet(reading, group.target, target)


def _has_another(reading: Reading, mine: set[int], theirs: set[int]) -> bool:
    """Whether somebody met one person here and another there: two meetings."""
    if not mine & theirs:
        return False
    one, other = ({a for a in side if reading.actors[a].kind == "person"} for side in (mine - theirs, theirs - mine))
    return bool(one and other)


def _meet(reading: Reading, mine: set[int], theirs: set[int]) -> bool:
    """Whether two sides may be the same: one is not named, they share an actor, or one is the other's country."""
    if not mine or not theirs or mine & theirs:
        return True
    return related(reading, mine, theirs)


def days_agree(group: Group, telling: Telling) -> bool:
    mine = telling.when
    if telling.candidate.trigger.is_background:
        return True
    if not mine.is_governed or mine.earliest is None or mine.latest is None:
        return True
    known = [(when.earliest, when.latest) for when in group.times if when.is_governed]
    fresh = group.tellings[0].when.earliest
    is_new = telling.candidate.is_verbal or not telling.candidate.is_definite
    if not known and is_new and fresh is not None and fresh - mine.latest > LONG_AGO:
        # What is told as news is not what happened years ago.
        return False
    return all(
        first is None or last is None or (mine.earliest <= last and first <= mine.latest) for first, last in known
    )


def _is_of_news(group: Group, telling: Telling) -> bool:
    """Whether a telling has no day of its own, or one on which the group's event may have been."""
    mine, first = telling.when, group.tellings[0].when
    if not mine.is_governed or any(when.is_governed for when in group.times):
        return True
    if mine.earliest is None or mine.latest is None or first.earliest is None:
        return False
    return first.earliest - mine.latest <= FRESH and mine.latest - mine.earliest <= FRESH


def _is_by_force(reading: Reading, other: Candidate) -> bool:
    """Whether an English verb tells what police or troops did: "the gunman was shot by police"."""
    passive = range(other.last, other.last + APART_REACH)
    doer = passive if other.form == "passive" else range(max(0, other.first - APART_REACH), other.first)
    tokens = [reading.text.tokens[t] for t in doer if t < len(reading.text.tokens)]
    return other.is_verbal and any(reading.lexicon.has_word(token.key, "apart") for token in tokens)


def places_agree(reading: Reading, group: Group, telling: Telling) -> bool:
    places = places_of(reading, telling)
    return not places or not group.places or bool(places & group.places)


def repeats_of(reading: Reading) -> dict[int, int]:
    """The sentences that say again what an earlier one said, each with the earlier: headline, lead, summary line.

    The first lines are repeated in other words; any line may be repeated word for word.
    """
    words = [
        frozenset(filter(str.isalpha, reading.text.keys[span.first : span.last])) for span in reading.text.sentences
    ]
    repeats: dict[int, int] = {}
    seen: dict[frozenset[str], int] = {}
    for number, mine in enumerate(words):
        if len(mine) > 2:
            first = seen.setdefault(mine, number)
            near = next((n for n in range(min(number, LEADING)) if _much_alike(mine, words[n])), None)
            if first < number:
                repeats[number] = first
            elif near is not None:
                repeats[number] = near
    return repeats


def _much_alike(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(theirs) and len(mine & theirs) >= REPEAT * min(len(mine), len(theirs))
