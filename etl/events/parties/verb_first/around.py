"""The names around an Arabic trigger, sorted by the words that govern them."""

from __future__ import annotations

from dataclasses import dataclass

from etl.events.candidates import Candidate
from etl.events.parties.slots import Slot, after, visited
from etl.events.parties.titles import TO
from etl.events.parties.verb_first.groups import CLOSE, names
from etl.events.reading import Reading
from etl.events.words.ontology import SYMMETRIC

# «من» after these names whom one asks or leaves; after a noun it names who does.
ASKED = frozenset({"REQUEST", "RETREAT", "SANCTION"})
# What is done with somebody; elsewhere with only tells of company or of what is spoken about.
JOINT = frozenset(
    {
        "sanction",
        "cancel",
        "meet",
        "visit",
        "talks",
        "call",
        "agree",
        "pledge",
        "clash",
        "war",
        "cooperate",
        "normalise",
    }
)
# What is said of others' deeds.
JUDGED = frozenset({"ACCUSE", "SUPPORT"})
# What one speaks of as one's country's: «دعم فنلندا للسويد», «رفض فنلندا للخطة».
OFFERED = frozenset({"SUPPORT", "REJECT"})
# A clause of its own tells who did what is condemned.
CLAUSAL = frozenset({"relative", "complement", "connector"})


@dataclass(slots=True)
class Around:
    """The names after a trigger: the bare, those of who does it and of whom it is done to, of both and of company."""

    slots: list[Slot]
    bare: list[Slot]
    agents: list[int]
    marked: list[int]
    between: list[int]
    beside: list[int]
    origin: list[Slot]


def around(reading: Reading, candidate: Candidate, begin: int, *, has_verb: bool) -> Around:
    """The names from a token on, up to the end of what the trigger governs; `has_verb` says that a verb carries it."""
    trigger, slots = candidate.trigger, after(reading, candidate, begin)
    # «يزور المعبر بين فنلندا والسويد»
    between = [slot.actor for slot in slots if slot.kind == "between"] if trigger.family != "visit" else []
    found = Around(
        slots=slots,
        bare=_bare(candidate, slots, has_verb=has_verb),
        agents=names([slot for slot in slots if slot.kind == "agent"]),
        marked=names([slot for slot in slots if slot.kind == "target" and not _is_of_deed(reading, candidate, slot)]),
        between=between,
        beside=[slot.actor for slot in slots if slot.kind == "party"] if trigger.family in JOINT else [],
        # «اشتباكات بين الأول والثاني ومحاولات من الثالث»: between names all who do it.
        origin=[slot for slot in slots if slot.kind == "from"] if not between else [],
    )
    if found.marked and trigger.type in OFFERED and candidate.is_verbal:
        found.bare = [slot for slot in found.bare if not _is_whose(reading, candidate, slot)]
    if trigger.family in ("visit", "war") or trigger.type == "DISASTER":
        found.marked += visited(reading, slots)
    if trigger.type == "SUPPORT" and not found.marked:
        # «أعربت عن تضامنها مع فنلندا»: with names whom one stands by.
        found.marked = names([slot for slot in slots if slot.kind == "party"])
    _let_suffer(candidate, found)
    _let_come_from(candidate, found)
    return found


def _bare(candidate: Candidate, slots: list[Slot], *, has_verb: bool) -> list[Slot]:
    """The names that nothing governs."""
    # «العقوبات لم تضر الاقتصاد الفنلندي»: an adjective far from a noun is of another.
    is_far = candidate.trigger.type in SYMMETRIC or not has_verb
    bare = [slot for slot in slots if slot.kind == "none"]
    return [slot for slot in bare if not (is_far and slot.name.is_adjective and slot.distance > CLOSE)]


def _let_suffer(candidate: Candidate, found: Around) -> None:
    """«تعرضت القاعدة لهجوم فنلندي»: what stands after the masdar is of him who does."""
    if candidate.voice != "receiving" or found.agents:
        return
    found.agents = [slot.actor for slot in found.bare if slot.name.first >= candidate.last]
    found.bare = [slot for slot in found.bare if slot.name.first < candidate.first]


def _let_come_from(candidate: Candidate, found: Around) -> None:
    """«بطلب من فنلندا» tells who does it, «إصابة جنود من فنلندا» whose they are, «طلب من فنلندا» whom he asks."""
    trigger = candidate.trigger
    of = [slot.actor for n, slot in enumerate(found.origin) if n == 0 or slot.name.is_joined]
    if trigger.type in ASKED and candidate.is_verbal:
        found.marked += [slot.actor for slot in found.origin]
    elif trigger.subject == "target" and candidate.is_verbal and trigger.type == "AID":
        # «تلقت فنلندا مساعدات من السويد»
        found.agents = found.agents or of
    elif candidate.form == "noun" and candidate.light is None:
        if trigger.genitive == "target":
            found.marked += of
        else:
            found.agents = found.agents or of


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
