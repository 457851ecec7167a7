"""Roles of an Arabic masdar: «قصف الجيش القرية», «اغتيال القائد», «الحصار الذي تفرضه فنلندا»."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.related import related
from etl.events.parties.slots import Slot, after_doing
from etl.events.parties.struck import is_foreign
from etl.events.parties.verb_first.leading import before
from etl.events.parties.verb_first.sites import hits, is_hit, is_site
from etl.events.reading import COMMAS, Reading
from etl.events.words.ontology import SYMMETRIC

# A relative clause stands so close to its masdar, and its subject so close to its verb.
RELATIVE_REACH = 4
SUBJECT_REACH = 3
CLOSE = 2

# What forces do, so that ل may name whose they are.
DEEDS = frozenset({"ASSAULT", "MOBILIZE"})
# What is done to people.
BODILY = frozenset({"arrest", "expel", "harm"})
# What nobody announces of others.
DONE_BY_SPEAKER = frozenset({"arrest", "occupy"})


def assign(candidate: Candidate, bare: list[Slot], agents: list[int], marked: list[int], *, is_suffered: bool) -> None:
    """A masdar by itself: «قصف الاحتلال المخيم», «اغتيال القائد», «غارة إسرائيلية على»."""
    names = [slot.actor for slot in bare]
    if agents:
        candidate.source, candidate.target = agents, names + marked
    elif is_suffered:
        candidate.source, candidate.target = [], names + marked
    else:
        n = 1
        while n < len(bare) and (bare[n].name.is_joined or candidate.trigger.type in SYMMETRIC):
            n += 1
        candidate.source, candidate.target = names[:n], names[n:] + marked


def is_suffered(reading: Reading, candidate: Candidate, bare: list[Slot], slots: list[Slot]) -> bool:
    """Whether the one name after a masdar is of him who suffers: «مقتل جندي فنلندي», not «اغتيال فنلندي»."""
    if len(bare) != 1 or _acts_on(reading, candidate, slots):
        return False
    slot = bare[0]
    if candidate.trigger.family in BODILY and reading.actors[slot.actor].kind == "state":
        # «إعدام فنلندا رجلين»: no state is arrested or put to death.
        return False
    if candidate.trigger.genitive == "target":
        return not slot.name.is_adjective or slot.distance > 0
    # «مجزرة صبرا» of the people killed, «مجازر الجيش» of those who kill.
    return candidate.trigger.family == "harm" and not slot.name.is_adjective and is_person(reading, slot.actor)


def _acts_on(reading: Reading, candidate: Candidate, slots: list[Slot]) -> bool:
    """Whether another receives what a masdar tells, so that the name after it does it: «اغتيال فنلندا للقائد»."""
    first, *others = slots
    # A quotation mark may stand before the name, and the force that does it: «استهداف طائرات فنلندا منزلاً».
    words = reading.text.tokens[first.name.first - first.distance : first.name.first]
    is_apart = any(word.key.isalpha() and not reading.lexicon.has_word(word.key, "force") for word in words)
    if first.kind != "none" or is_apart or is_person(reading, first.actor):
        return False
    if hits(candidate) and _is_followed_by_site(reading, first):
        return True
    tokens = reading.text.tokens
    return any(other.name.preposition == "ل" or tokens[other.name.first - 1].key.startswith("لل") for other in others)


def _is_followed_by_site(reading: Reading, slot: Slot) -> bool:
    """Whether what is hit follows a name, its adjectives, a comma or «also» at most between: «المقاومة أيضاً، مواقع»."""
    tokens, t = reading.text.tokens, slot.name.last
    article = reading.text.language.article
    while (
        not is_site(reading, t)
        and t < len(tokens)
        and (
            tokens[t].text in COMMAS
            or tokens[t].key.startswith(article)
            or reading.lexicon.has_word(tokens[t].key, "also")
        )
    ):
        t += 1
    return is_site(reading, t)


def is_owned(reading: Reading, candidate: Candidate) -> bool:
    """Whether those who do or suffer belong to the one before: «مهاجمة مقاتليها», «مقتل عدد من عناصرها»."""
    reach = 4 if candidate.trigger.genitive == "target" else 1
    return any(reading.has(t, "own") for t in range(candidate.last, candidate.last + reach))


def of(reading: Reading, candidate: Candidate, slots: list[Slot]) -> None:
    """«العدوان الوحشي لقوات الاحتلال على المخيم»: before an object, ل names who does."""
    is_deed = candidate.trigger.type in DEEDS and candidate.trigger.genitive != "target"
    if candidate.source or not is_deed or candidate.trigger.family == "clash":
        return
    owners = [slot for slot in slots if slot.name.preposition == "ل"]
    if owners and (
        any(slot.distance > owners[0].distance for slot in slots)
        or _is_aimed(reading, owners[0])
        or _is_upon(reading, candidate, owners[0])
    ):
        candidate.source = [owners[0].actor]
        candidate.target = [actor for actor in candidate.target if actor not in candidate.source]


def _is_upon(reading: Reading, candidate: Candidate, slot: Slot) -> bool:
    """Whether ل stands close to a noun that aims by «على», if at all: «توغل للجيش», «عملية أمنية للجيش»."""
    noun = candidate.rule.partition(":")[2].partition("+")[0].partition(" ")[0]
    is_own = candidate.trigger.type != "ASSAULT" or reading.lexicon.has_word(reading.text.language.key(noun), "upon")
    return is_own and slot.distance < CLOSE


def _is_aimed(reading: Reading, slot: Slot) -> bool:
    """Whether the words after a name tell at what he aims: «على مخيم»."""
    near = range(slot.name.last, slot.name.last + CLOSE)
    tokens = reading.text.tokens
    return any(reading.lexicon.has_word(tokens[t].key, "against") for t in near if t < len(tokens))


def done_by(reading: Reading, candidate: Candidate) -> list[int]:
    """Who does what a relative clause tells of: «الهجوم الذي شنّته فنلندا», «عملية قامت بها السويد»."""
    tokens, stop = reading.text.tokens, reading.text.sentences[candidate.sentence].last
    for t in range(candidate.last, min(stop, candidate.last + RELATIVE_REACH)):
        begin = after_doing(reading, t + 1 if reading.has(t, "relative") else t)
        if begin is not None:
            names = (reading.names.get(n) for n in range(begin, min(stop, begin + SUBJECT_REACH)))
            return next(([name.actor] for name in names if name is not None and not name.preposition), [])
        if not tokens[t].key.isalpha():
            return []
    return []


def claim(reading: Reading, candidate: Candidate) -> None:
    """Give an act to the body that announces it: «أعلنت الشرطة اعتقال», «أعلنت الكتائب استهداف القاعدة الفنلندية»."""
    assert candidate.light is not None
    speaker = before(reading, candidate)
    for t in range(candidate.light + 1, candidate.first):
        name = reading.names.get(t)
        if not speaker and name is not None and not name.is_adjective and not name.preposition:
            speaker = [name.actor]
    speaker = [actor for actor in speaker if reading.actors[actor].kind in ("organisation", "state")]
    # Who is attacked announces it as well: then nobody else is named as hit, nor does the noun aim.
    is_own = candidate.trigger.family in DONE_BY_SPEAKER or candidate.trigger.genitive == "target" or candidate.target
    # «أعلنت الكتائب قصف مستوطنة», «إسقاط صاروخ», «قصف ستوكهولم»
    is_at_site = hits(candidate) and is_hit(reading, candidate, candidate.last)
    is_others = is_at_site or is_foreign(reading, candidate, speaker)
    if speaker and (is_own or is_others) and not related(reading, speaker, candidate.target):
        candidate.source = speaker


def is_person(reading: Reading, actor: int) -> bool:
    return reading.actors[actor].kind in ("person", "people")
