"""Which names after an Arabic verb are its subject together, and which receive."""

from __future__ import annotations

from etl.events.parties.slots import Slot, is_owned
from etl.events.parties.titles import past_titles
from etl.events.parties.verb_first import masdars
from etl.events.reading import COMMAS, Reading

CLOSE = 2
# The ending of a plural in the nominative: no title has it, «انتقد فنلنديون يوهان لارسن».
THEY = "ون"


def first_group(reading: Reading, bare: list[Slot], *, is_given: bool) -> tuple[list[int], list[int]]:
    """The subject after a verb, with those joined to it, and the rest; a body that is given a head receives one.

    An adjective of nationality is a subject only close to the verb: «قصفت طائرات إسرائيلية»; further off it tells of
    the object: «استهدفت، برشقات صاروخية، القاعدة الأميركية».
    """
    if not bare:
        return [], []
    first = bare[0]
    if first.name.is_adjective and first.distance > CLOSE and not _is_counted(reading, first):
        return [], names(bare)
    n = 1
    while (
        n < len(bare)
        and not bare[n].name.is_adjective
        and (
            _goes_on(reading, bare, n)
            or (not is_given and _is_chief(reading, bare, n))
            or _is_apposed(reading, bare, n)
        )
    ):
        n += 1
    group = [slot.actor for slot in bare[:n]]
    rest = bare[n:]
    if any(not slot.name.is_adjective for slot in rest) and not first.name.is_adjective:
        rest = [slot for slot in rest if not slot.name.is_adjective]
    # «وزير الخارجية الإيراني حسين أمير عبد اللهيان»: the adjective belongs to the title of the person after it.
    if (
        first.name.is_adjective
        and rest
        and rest[0].distance - first.distance <= CLOSE
        and not reading.text.tokens[first.name.first].key.endswith(THEY)
        and masdars.is_person(reading, rest[0].actor)
    ):
        return [rest[0].actor], [slot.actor for slot in rest[1:]]
    return group, [slot.actor for slot in rest]


def _goes_on(reading: Reading, bare: list[Slot], n: int) -> bool:
    """Whether a name is joined to the one before it, not to an object of his: «اتهمت فنلندا جارتها والنرويج»."""
    between = reading.text.tokens[bare[n - 1].name.last : bare[n].name.first]
    return bare[n].name.is_joined and not any(is_owned(token) for token in between)


def _is_counted(reading: Reading, slot: Slot) -> bool:
    """Whether only a number stands between a verb and the noun of an adjective: «ينتشر 15 ألف جندي فنلندي»."""
    tokens = reading.text.tokens[slot.name.first - slot.distance : slot.name.first - 1]
    return all(token.text.isdigit() or reading.lexicon.has_word(token.key, "number") for token in tokens)


def _is_chief(reading: Reading, bare: list[Slot], n: int) -> bool:
    """Whether a person follows the body he speaks for: «المتحدث باسم حركة حماس عبد اللطيف القانوع»."""
    one, other = bare[n - 1], bare[n]
    gap = other.name.first - past_titles(reading, one.name.last)
    return gap <= 1 and reading.actors[one.actor].kind == "organisation" and masdars.is_person(reading, other.actor)


def _is_apposed(reading: Reading, bare: list[Slot], n: int) -> bool:
    """Whether a person stands between commas after his body: «مدير المركز الشمالي في السويد، يوهان لارسن، رفض»."""
    one, other = bare[n - 1], bare[n].name
    tokens = reading.text.tokens
    is_body = reading.actors[one.actor].kind in ("organisation", "state") and masdars.is_person(reading, other.actor)
    is_closed = other.last < len(tokens) and tokens[other.last].text in COMMAS
    before = next(
        (t for t in range(other.first - 1, one.name.last, -1) if not _is_honorific(reading, t)), one.name.last
    )
    return is_body and is_closed and tokens[before].text in COMMAS


def _is_honorific(reading: Reading, t: int) -> bool:
    return reading.lexicon.has_word(reading.text.tokens[t].key, "honorific")


def names(slots: list[Slot]) -> list[int]:
    """The actors of some slots; adjectives of nationality serve only where no name stands."""
    return [slot.actor for slot in slots if not slot.name.is_adjective] or [slot.actor for slot in slots]
