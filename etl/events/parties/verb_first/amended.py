"""What the words around an Arabic trigger amend in the parties that its form tells."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.slots import Slot, after, visited
from etl.events.parties.verb_first.around import Around
from etl.events.parties.verb_first.asked import asked, asks_unnamed
from etl.events.parties.verb_first.attached import has_told_object
from etl.events.parties.verb_first.groups import names
from etl.events.parties.verb_first.led import needs_object
from etl.events.reading import Reading
from etl.events.words.ontology import SYMMETRIC

MUTUAL = frozenset({"clash", "cooperate", "normalise"})
# «شهدت تركيا انتخابات»: who sees them holds them.
HELD = frozenset({"election", "protest", "earthquake", "flood", "fire", "accident"})


def by_object(reading: Reading, candidate: Candidate) -> None:
    """A pronoun is the object already, and where it is told who is asked, nobody else is: «نصح نظيره بالصبر تجاه»."""
    if not candidate.is_verbal:
        return
    if candidate.has_object and not has_told_object(candidate):
        candidate.target = []
    if candidate.trigger.type == "REQUEST":
        those = asked(reading, candidate)
        if those or asks_unnamed(reading, candidate):
            candidate.target = those


def by_place(reading: Reading, candidate: Candidate, around: Around) -> None:
    """Where it takes place tells whose it is: «شهدت تركيا انتخابات», «الانتخابات في فنلندا»; or «من» whence it came."""
    trigger = candidate.trigger
    if candidate.voice == "passive" and candidate.light is not None and trigger.family in HELD:
        held = visited(reading, after(reading, candidate, candidate.light + 1), ("none",))
        if trigger.type == "DISASTER":
            candidate.target = candidate.target or held[:1]
        else:
            candidate.source = candidate.source or held[:1]
    if candidate.form == "passive" and not candidate.source and trigger.family in ("attack", "missile"):
        candidate.source = [slot.actor for slot in around.origin[:1]]
    if trigger.family == "election" and not candidate.source:
        candidate.source = visited(reading, around.slots)[:1]


def by_company(reading: Reading, candidate: Candidate, around: Around) -> None:
    """Who stands between, beside or with the others has their part."""
    _share(candidate, around.between, around.beside)
    objects = [actor for actor in names(around.bare) if actor not in candidate.source]
    if objects and candidate.is_verbal and not candidate.has_object and needs_object(reading, candidate):
        # «شكر لارسن نيلسن على دعم فنلندا»: what it is about has parties of its own.
        candidate.target = objects
    if candidate.trigger.genitive == "target" and candidate.trigger.type != "POLITICS":
        candidate.target += _in_company(reading, around.slots, candidate.target)


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
