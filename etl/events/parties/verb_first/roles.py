"""Roles where the verb leads: its subject follows it or opens its clause; a masdar is followed by its agent."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.slots import BY_IT, Slot, after, visited
from etl.events.parties.titles import BY, TO
from etl.events.parties.verb_first import masdars
from etl.events.parties.verb_first.asked import asked, asks_unnamed
from etl.events.parties.verb_first.attached import has_told_object, nearest
from etl.events.parties.verb_first.groups import CLOSE, first_group, names
from etl.events.parties.verb_first.leading import before, has_unknown_before
from etl.events.parties.verb_first.led import (
    follows_unnamed,
    has_pronoun_subject,
    is_led,
    is_object,
    is_parted_object,
    is_passive,
    needs_object,
    quotes,
)
from etl.events.parties.verb_first.sites import hits, is_site
from etl.events.reading import Reading, is_ours
from etl.events.words.lexicon import PREPOSITIONS
from etl.events.words.ontology import SYMMETRIC

# What one announces of oneself; of anything else one only brings the news.
OWN = frozenset({"SUPPORT", "ACCUSE", "REJECT", "REQUEST", "SANCTION", "MOBILIZE", "AGREE", "RETREAT", "CONCEDE"})
OWN |= {"AID", "POLITICS"}
# «من» after these names whom one asks or leaves; after a noun it names who does.
ASKED = frozenset({"REQUEST", "RETREAT", "SANCTION"})
# What who announces it mostly did.
CLAIMED = frozenset({"attack", "raid", "arrest", "occupy"})
MUTUAL = frozenset({"clash", "cooperate", "normalise"})
# «شهدت تركيا انتخابات»: who sees them holds them.
HELD = frozenset({"election", "protest", "earthquake", "flood", "fire", "accident"})
# What is done with somebody; elsewhere with only tells of company or of what is spoken about.
JOINT = frozenset(
    {"sanction", "meet", "visit", "talks", "call", "agree", "pledge", "clash", "war", "cooperate", "normalise"}
)
# What is said of others' deeds.
JUDGED = frozenset({"ACCUSE", "SUPPORT"})
# What one speaks of as one's country's: «دعم فنلندا للسويد», «رفض فنلندا للخطة».
OFFERED = frozenset({"SUPPORT", "REJECT"})
# A clause of its own tells who did what is condemned.
CLAUSAL = frozenset({"relative", "complement", "connector"})


def assign(reading: Reading, candidate: Candidate, subject: list[int]) -> None:
    """Fill in source and target; `subject` is who did what the verb before told."""
    trigger = candidate.trigger
    is_news = candidate.voice == "announcing" and (trigger.type not in OWN or _is_told_by_outlet(reading, candidate))
    has_verb = candidate.is_verbal or (candidate.light is not None and not is_news)
    begin = candidate.last
    if candidate.light is not None and not is_news and candidate.voice != "passive":
        begin = candidate.light + 1
    slots = after(reading, candidate, begin)
    bare = [slot for slot in slots if slot.kind == "none"]
    if trigger.type in SYMMETRIC or not has_verb:
        # «العقوبات لم تضر الاقتصاد الفنلندي»: an adjective far from a noun is of another.
        bare = [slot for slot in bare if not slot.name.is_adjective or slot.distance <= CLOSE]
    agents = names([slot for slot in slots if slot.kind == "agent"])
    marked = names([slot for slot in slots if slot.kind == "target" and not _is_of_deed(reading, candidate, slot)])
    if marked and trigger.type in OFFERED and candidate.is_verbal:
        bare = [slot for slot in bare if not _is_whose(reading, candidate, slot)]
    # «يزور المعبر بين فنلندا والسويد»
    between = [slot.actor for slot in slots if slot.kind == "between"] if trigger.family != "visit" else []
    beside = [slot.actor for slot in slots if slot.kind == "party"] if trigger.family in JOINT else []
    # «اشتباكات بين الأول والثاني ومحاولات من الثالث»: between names all who do it.
    origin = [slot for slot in slots if slot.kind == "from"] if not between else []
    if trigger.family in ("visit", "war") or trigger.type == "DISASTER":
        marked += visited(reading, slots)
    if candidate.voice == "receiving" and not agents:
        # «تعرضت القاعدة لهجوم فنلندي»: what stands after the masdar is of him who does.
        agents = [slot.actor for slot in bare if slot.name.first >= candidate.last]
        bare = [slot for slot in bare if slot.name.first < candidate.first]
    if trigger.type in ASKED and candidate.is_verbal:
        marked += [slot.actor for slot in origin]
    elif trigger.subject == "target" and candidate.is_verbal and trigger.type == "AID":
        # «تلقت فنلندا مساعدات من السويد»
        agents = agents or [slot.actor for n, slot in enumerate(origin) if n == 0 or slot.name.is_joined]
    elif candidate.form == "noun" and candidate.light is None:
        # «بطلب من فنلندا والسويد»; «إصابة جنود من فنلندا» tells whose they are.
        of = [slot.actor for n, slot in enumerate(origin) if n == 0 or slot.name.is_joined]
        if trigger.genitive == "target":
            marked += of
        else:
            agents = agents or of
    if not has_verb and subject and masdars.is_owned(reading, candidate):
        others = [actor for actor in names(bare) + marked if actor not in subject]
        if trigger.genitive == "target" and (trigger.family == "harm" or not others):
            candidate.target = subject
        else:
            candidate.source, candidate.target = subject, others
    elif not has_verb:
        is_suffered = masdars.is_suffered(reading, candidate, bare, slots)
        masdars.assign(candidate, bare, agents, marked, is_suffered=is_suffered)
        masdars.of(reading, candidate, slots)
        candidate.source = candidate.source or masdars.done_by(reading, candidate)
    elif candidate.is_verbal and subject and is_led(reading, candidate):
        candidate.is_inherited = True
        # «محملة لارسن المسؤولية»: who is named after it is another.
        _verb(candidate, [actor for actor in subject if actor not in names(bare)], names(bare), agents, marked)
    else:
        is_open = _is_happening(reading, candidate) or _is_of_thing(reading, candidate)
        leading = [] if is_open else before(reading, candidate)
        if candidate.voice == "claiming" and not leading and _has_light_noun(reading, candidate):
            leading = nearest(reading, candidate, [])
        if candidate.voice == "active" and not leading:
            # «شنّت حملة اعتقالات شملت ...»: what comes after the noun is not who does it.
            marked += [slot.actor for slot in bare if slot.name.first > candidate.first and not slot.name.is_adjective]
            bare = [slot for slot in bare if slot.name.first < candidate.first]
        if leading and not bare and _is_undergone(reading, candidate, leading):
            candidate.source, candidate.target = agents, leading
        elif leading:
            _verb(candidate, leading, names(bare), agents, marked)
        else:
            _after_verb(reading, candidate, bare, agents, marked)
    if candidate.is_verbal and candidate.has_object and not has_told_object(candidate):
        candidate.target = []
    if trigger.type == "REQUEST" and candidate.is_verbal:
        # «نصح نظيره بالصبر تجاه السويد»: where it is told who is asked, nobody else is.
        those = asked(reading, candidate)
        if those or asks_unnamed(reading, candidate):
            candidate.target = those
    if candidate.voice == "passive" and candidate.light is not None and trigger.family in HELD:
        held = visited(reading, after(reading, candidate, candidate.light + 1), ("none",))
        if trigger.type == "DISASTER":
            candidate.target = candidate.target or held[:1]
        else:
            candidate.source = candidate.source or held[:1]
    if candidate.form == "passive" and not candidate.source and trigger.family in ("attack", "missile"):
        candidate.source = [slot.actor for slot in origin[:1]]
    if trigger.family == "election" and not candidate.source:
        candidate.source = visited(reading, slots)[:1]
    if is_news and not candidate.source and trigger.family in CLAIMED:
        masdars.claim(reading, candidate)
    _share(candidate, between, beside)
    objects = [actor for actor in names(bare) if actor not in candidate.source]
    if objects and candidate.is_verbal and not candidate.has_object and needs_object(reading, candidate):
        # «شكر لارسن نيلسن على دعم فنلندا»: what it is about has parties of its own.
        candidate.target = objects
    if trigger.genitive == "target" and trigger.type != "POLITICS":
        candidate.target += _in_company(reading, slots, candidate.target)


def _is_whose(reading: Reading, candidate: Candidate, slot: Slot) -> bool:
    """Whether a name is of him whose support or refusal is told of: «أكد لارسن دعم فنلندا للسويد»."""
    end = slot.name.last
    is_next = candidate.complement is not None and slot.name.first == candidate.complement + 1
    return is_next and end < len(reading.text.keys) and reading.text.keys[end].startswith(TO)


def _is_of_deed(reading: Reading, candidate: Candidate, slot: Slot) -> bool:
    """Whether a name with a preposition is of him who suffers a deed: «أدان هجوم السويد على فنلندا»."""
    name = slot.name
    if candidate.trigger.type not in JUDGED or not candidate.is_verbal or name.is_adjective:
        return False
    end = candidate.last if candidate.complement is None else max(candidate.last, candidate.complement + 1)
    deed = next((t for t in range(end, name.first) if reading.has(t, "noun") and not _accuses(reading, t)), None)
    if deed is None or any(reading.kinds(t) & CLAUSAL for t in range(deed, name.first)):
        return False
    is_against = any(reading.lexicon.has_word(reading.text.keys[t], "against") for t in range(deed, name.first))
    # «انتقد دعم السويد للنرويج»; but who supports another's aid to one supports that one.
    return is_against or (candidate.trigger.type == "ACCUSE" and name.preposition == TO)


def _accuses(reading: Reading, t: int) -> bool:
    """Whether a noun is a charge itself: «وجه انتقادات إلى السويد»."""
    nouns = [sense.trigger for sense in reading.marks[t].values if sense.kind == "noun"]
    return any(trigger is not None and trigger.type == "ACCUSE" for trigger in nouns)


def _is_told_by_outlet(reading: Reading, candidate: Candidate) -> bool:
    """Whether an outlet only brings the news: «أكدت الوكالة رفض فنلندا العرض»."""
    assert candidate.light is not None
    near = (reading.names.get(t) for t in range(candidate.light + 1, candidate.first))
    speaker = [name.actor for name in near if name is not None] or before(reading, candidate)
    return bool(speaker) and reading.actors[speaker[0]].kind == "outlet"


def _verb(candidate: Candidate, subject: list[int], objects: list[int], agents: list[int], marked: list[int]) -> None:
    """A verb whose subject stands before it: every bare name after it receives."""
    if candidate.voice == "receiving":
        candidate.source, candidate.target = agents or objects, subject
    elif is_passive(candidate) and candidate.trigger.type not in SYMMETRIC:
        candidate.source, candidate.target = agents, subject + (marked if candidate.form == "passive" else [])
    else:
        candidate.source, candidate.target = subject, objects + marked


def _after_verb(reading: Reading, candidate: Candidate, bare: list[Slot], agents: list[int], marked: list[int]) -> None:
    """A verb whose subject, if named, is the first name after it."""
    trigger = candidate.trigger
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


def _has_subject_elsewhere(reading: Reading, candidate: Candidate, bare: list[Slot]) -> bool:
    """Whether the words tell that the first name after a verb is not its subject."""
    if bare and is_parted_object(reading, candidate, bare[0].name):
        return True
    if bare and not is_passive(candidate) and follows_unnamed(reading, candidate, bare[0].name):
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


def _in_company(reading: Reading, slots: list[Slot], target: list[int]) -> list[int]:
    """Who stands with one who suffers, and so suffers too: «اعتقال لارسن برفقة نيلسن»."""
    near = {slot.name.last for slot in slots if slot.actor in target}
    found = []
    for slot in slots:
        is_person = reading.actors[slot.actor].kind == "person"
        if slot.kind == "party" and is_person and any(reading.has(t, "party") for t in near):
            found.append(slot.actor)
    return found


def _share(candidate: Candidate, between: list[int], beside: list[int]) -> None:
    """Give those whom between and with name their side."""
    if candidate.trigger.genitive == "target":
        # «تحتجز 200 رجل بين فنلندي وسويدي»: here between only counts up.
        between = []
    if between and candidate.trigger.type in SYMMETRIC and len(candidate.source) > 1:
        # «اتفاق الرئيسين لارسن ونيلسن على التواصل بين البلدين»
        between = []
    if between and not candidate.source:
        if candidate.is_verbal and candidate.trigger.type not in SYMMETRIC:
            candidate.source, between = between, []
        else:
            candidate.source, between = between[:1], between[1:]
    candidate.target = [*beside, *between, *candidate.target]
    if candidate.trigger.family in MUTUAL and len(candidate.source) > 1 and not candidate.target:
        # «اشتبك الجيش والحركة»: what is done to each other has one on either side.
        candidate.source, candidate.target = candidate.source[:1], candidate.source[1:]


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
    if candidate.light is None:
        return False
    return any(sense.kind == "light" and sense.form == "noun" for sense in reading.marks[candidate.light].values)


def _is_undergone(reading: Reading, candidate: Candidate, leading: list[int]) -> bool:
    """Whether a verb without an object tells what befell those before it: «لارسن الذي اعتقل أمس», «الذي عُيّن في»."""
    if candidate.trigger.genitive != "target" or candidate.form not in ("past", "passive") or candidate.has_object:
        return False
    t = candidate.last
    is_last = t >= len(reading.text.tokens) or not reading.text.tokens[t].key.isalpha()
    has_none = is_last or t in reading.timed or bool(reading.kinds(t) & {*PREPOSITIONS})
    return has_none and all(masdars.is_person(reading, actor) for actor in leading)
