"""Roles where the verb leads: its subject follows it or opens its clause; a masdar is followed by its agent."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.slots import BY_IT, Slot
from etl.events.parties.titles import BY
from etl.events.parties.verb_first import amended, masdars
from etl.events.parties.verb_first.around import Around, around
from etl.events.parties.verb_first.attached import nearest
from etl.events.parties.verb_first.groups import CLOSE, THEY, first_group, names
from etl.events.parties.verb_first.leading import before, has_unknown_before, is_light_noun
from etl.events.parties.verb_first.led import (
    follows_known,
    follows_unnamed,
    has_pronoun_subject,
    is_led,
    is_object,
    is_parted_object,
    is_passive,
    quotes,
)
from etl.events.parties.verb_first.sites import hits, is_site
from etl.events.reading import Named, Reading, is_ours
from etl.events.words.lexicon import PREPOSITIONS
from etl.events.words.ontology import SPEECH, SYMMETRIC

# What one announces of oneself; of anything else one only brings the news.
OWN = frozenset({"SUPPORT", "ACCUSE", "REJECT", "REQUEST", "SANCTION", "MOBILIZE", "AGREE", "RETREAT", "CONCEDE"})
OWN |= {"AID", "POLITICS"}
TENSES = frozenset({"past", "present", "future"})
# Who says something for a state, and the endings of many: «مسؤولون».
OFFICIAL = ("titular", "spokesman", "force", "rule", "body")
MANY = ("ون", "ين")
# What who announces it mostly did.
CLAIMED = frozenset({"attack", "raid", "arrest", "occupy"})


def assign(reading: Reading, candidate: Candidate, subject: list[int]) -> None:
    """Fill in source and target; `subject` is who did what the verb before told."""
    is_news = _is_news(reading, candidate)
    has_verb = candidate.is_verbal or (candidate.light is not None and not is_news)
    begin = candidate.last
    if candidate.light is not None and not is_news and candidate.voice != "passive":
        begin = candidate.light + 1
    found = around(reading, candidate, begin, has_verb=has_verb)
    if not has_verb:
        _masdar(reading, candidate, subject, found)
    elif candidate.is_verbal and subject and is_led(reading, candidate):
        candidate.is_inherited = True
        # «محملة لارسن المسؤولية»: who is named after it is another.
        _verb(candidate, [actor for actor in subject if actor not in names(found.bare)], found)
    else:
        _finite(reading, candidate, found)
    amended.by_object(reading, candidate)
    amended.by_place(reading, candidate, found)
    if is_news and not candidate.source and candidate.trigger.family in CLAIMED:
        masdars.claim(reading, candidate)
    amended.by_company(reading, candidate, found)


def _is_news(reading: Reading, candidate: Candidate) -> bool:
    """Whether who announces it only brings the news of it: «أعلنت الوزارة مقتل»."""
    is_own = candidate.trigger.type in OWN
    return candidate.voice == "announcing" and (not is_own or _is_told_by_outlet(reading, candidate))


def _is_told_by_outlet(reading: Reading, candidate: Candidate) -> bool:
    """Whether an outlet only brings the news: «أكدت الوكالة رفض فنلندا العرض»."""
    assert candidate.light is not None
    near = (reading.names.get(t) for t in range(candidate.light + 1, candidate.first))
    speaker = [name.actor for name in near if name is not None] or before(reading, candidate)
    return bool(speaker) and reading.actors[speaker[0]].kind == "outlet"


def _masdar(reading: Reading, candidate: Candidate, subject: list[int], found: Around) -> None:
    """A noun that no verb carries: its pronoun is of who did what was told before, else whose it is stands by it."""
    trigger, bare = candidate.trigger, found.bare
    if subject and masdars.is_owned(reading, candidate):
        others = [actor for actor in names(bare) + found.marked if actor not in subject]
        if trigger.genitive == "target" and (trigger.family == "harm" or not others):
            candidate.target = subject
        else:
            candidate.source, candidate.target = subject, others
        return
    is_suffered = masdars.is_suffered(reading, candidate, bare, found.slots)
    masdars.assign(candidate, bare, found.agents, found.marked, is_suffered=is_suffered)
    masdars.of(reading, candidate, found.slots)
    candidate.source = candidate.source or masdars.done_by(reading, candidate)


def _finite(reading: Reading, candidate: Candidate, found: Around) -> None:
    """A verb whose subject stands before it in its clause, or else after it."""
    is_open = _is_happening(reading, candidate) or _is_of_thing(reading, candidate)
    leading = [] if is_open else before(reading, candidate)
    if candidate.voice == "claiming" and not leading and _has_light_noun(reading, candidate):
        leading = nearest(reading, candidate, [])
    if candidate.voice == "active" and not leading:
        # «شنّت حملة اعتقالات شملت ...»: what comes after the noun is not who does it.
        late = [slot for slot in found.bare if slot.name.first > candidate.first]
        found.marked += [slot.actor for slot in late if not slot.name.is_adjective]
        found.bare = [slot for slot in found.bare if slot.name.first < candidate.first]
    if leading and not found.bare and _is_undergone(reading, candidate, leading):
        candidate.source, candidate.target = found.agents, leading
    elif leading:
        _verb(candidate, [] if _is_led_by_others(reading, candidate, leading) else leading, found)
    else:
        _after_verb(reading, candidate, found)


def _verb(candidate: Candidate, subject: list[int], found: Around) -> None:
    """A verb whose subject stands before it: every bare name after it receives."""
    objects = names(found.bare)
    if candidate.voice == "receiving":
        candidate.source, candidate.target = found.agents or objects, subject
    elif is_passive(candidate) and candidate.trigger.type not in SYMMETRIC:
        told = found.marked if candidate.form == "passive" else []
        candidate.source, candidate.target = found.agents, subject + told
    else:
        candidate.source, candidate.target = subject, objects + found.marked


def _after_verb(reading: Reading, candidate: Candidate, found: Around) -> None:
    """A verb whose subject, if named, is the first name after it."""
    trigger, bare, agents, marked = candidate.trigger, found.bare, found.agents, found.marked
    if bare and not _titles_person(reading, bare) and _is_said_by_others(reading, candidate, bare[0].name):
        candidate.source, candidate.target = [], names([slot for slot in bare if slot.actor != bare[0].actor]) + marked
        return
    first, rest = first_group(reading, bare, is_given=trigger.type == "POLITICS")
    if _has_subject_elsewhere(reading, candidate, bare):
        # «دعا المسلمين»: what stands in the accusative is not who does it, nor are those joined to it.
        first, rest = [], names(bare)
    if candidate.voice == "receiving":
        candidate.source, candidate.target = agents or rest, first
    elif is_passive(candidate):
        if trigger.type in SYMMETRIC:
            candidate.source, candidate.target = first + rest, marked
        elif candidate.form == "noun" and trigger.genitive == "source":
            candidate.source, candidate.target = agents or first, marked + rest
        else:
            candidate.source, candidate.target = agents, first + (marked if candidate.form == "passive" else [])
    elif agents:
        candidate.source, candidate.target = agents, first + rest + marked
    elif trigger.genitive == "target" and len(first) == 1 and not rest and masdars.is_person(reading, first[0]):
        candidate.source, candidate.target = [], first + marked
    else:
        candidate.source, candidate.target = first, rest + marked


def _titles_person(reading: Reading, bare: list[Slot]) -> bool:
    """Whether a person follows the first name so closely that it is in his title: «المحلل الفنلندي يوهان لارسن»."""
    is_close = len(bare) > 1 and bare[1].distance - bare[0].distance <= CLOSE
    is_one = not reading.text.keys[bare[0].name.first].endswith(THEY)
    return is_close and is_one and masdars.is_person(reading, bare[1].actor)


def _is_led_by_others(reading: Reading, candidate: Candidate, leading: list[int]) -> bool:
    """Whether only such an adjective stands before a verb: «صحيفة فنلندية تنتقد»."""
    adjective = reading.ends.get(candidate.first)
    is_alone = adjective is not None and leading == [adjective.actor]
    return adjective is not None and is_alone and _is_said_by_others(reading, candidate, adjective)


def _is_said_by_others(reading: Reading, candidate: Candidate, adjective: Named) -> bool:
    """Whether an adjective only tells of which country those are who say it: «انتقدت صحيفة فنلندية»."""
    if not adjective.is_adjective or candidate.form not in TENSES or candidate.trigger.type not in SPEECH:
        return False
    begin = candidate.last if candidate.last <= adjective.first else max(0, adjective.first - CLOSE)
    keys = [key for key in reading.text.keys[begin : adjective.first] if key.isalpha()]
    return not any(_speaks_for_state(reading, key) for key in keys)


def _speaks_for_state(reading: Reading, key: str) -> bool:
    """Whether a noun is of an office or a body of a state, one or several: «الوزير», «مسؤولون»."""
    stem = key.removeprefix(reading.text.language.article)
    stem = next((stem.removesuffix(many) for many in MANY if stem.endswith(many)), stem)
    return any(reading.lexicon.has_word(stem, kind) for kind in OFFICIAL)


def _has_subject_elsewhere(reading: Reading, candidate: Candidate, bare: list[Slot]) -> bool:
    """Whether the words tell that the first name after a verb is not its subject."""
    if bare and is_parted_object(reading, candidate, bare[0].name):
        return True
    if bare and not is_passive(candidate) and follows_unnamed(reading, candidate, bare[0].name):
        return True
    if bare and not is_passive(candidate) and follows_known(reading, candidate, bare[0].name):
        return True
    if bare and bare[0].distance <= CLOSE and is_object(reading, candidate):
        return True
    if candidate.is_verbal and (
        has_pronoun_subject(reading, candidate)
        or (hits(candidate) and is_site(reading, candidate.last))
        # «وطالب بعزل يوهان لارسن»: what is demanded stands where the subject would, who was named before.
        or (candidate.complement == candidate.last and candidate.rule.endswith(f" {BY}"))
    ):
        return True
    return (
        quotes(reading, candidate)
        or (candidate.form in ("present", "future") and is_ours(reading, candidate.first))
        or (not is_passive(candidate) and has_unknown_before(reading, candidate))
    )


def _is_happening(reading: Reading, candidate: Candidate) -> bool:
    """Whether a noun says that something happens: «أعلنت الوزارة وقوع إصابات» tells nothing of who stands before it."""
    return candidate.voice == "passive" and _has_light_noun(reading, candidate)


def _is_of_thing(reading: Reading, candidate: Candidate) -> bool:
    """Whether what a verb must have stands before it and a pronoun points back at it: «طلب تقدم به يوهان لارسن»."""
    if candidate.complement is None or candidate.complement >= candidate.first:
        return False
    return any(token.key in BY_IT for token in reading.text.tokens[candidate.last : candidate.last + 1])


def _has_light_noun(reading: Reading, candidate: Candidate) -> bool:
    """Whether a noun carries what is told: «تبنيها استهداف», «وقوع إصابات»."""
    return candidate.light is not None and is_light_noun(reading, candidate.light)


def _is_undergone(reading: Reading, candidate: Candidate, leading: list[int]) -> bool:
    """Whether a verb without an object tells what befell those before it: «لارسن الذي اعتقل أمس», «الذي عُيّن في»."""
    if candidate.trigger.genitive != "target" or candidate.form not in ("past", "passive") or candidate.has_object:
        return False
    t = candidate.last
    is_last = t >= len(reading.text.tokens) or not reading.text.tokens[t].key.isalpha()
    has_none = is_last or t in reading.timed or bool(reading.kinds(t) & {*PREPOSITIONS})
    return has_none and all(masdars.is_person(reading, actor) for actor in leading)
