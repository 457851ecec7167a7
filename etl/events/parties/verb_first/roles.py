"""Roles where the verb leads: its subject follows it or opens its clause; a masdar is followed by its agent."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.slots import BY, FUSED, TITULAR, TO, Slot, after, is_owned, past_titles, visited
from etl.events.parties.verb_first import masdars
from etl.events.parties.verb_first.attached import nearest
from etl.events.parties.verb_first.gender import disagree, is_plural
from etl.events.parties.verb_first.leading import before, has_unknown_before
from etl.events.reading import COMMAS, QUOTES, TANWIN, Reading, is_ours
from etl.events.words.lexicon import PREPOSITIONS
from etl.events.words.ontology import SYMMETRIC
from etl.events.words.vows import NEVER

# What one announces of oneself; of anything else one only brings the news.
OWN = frozenset({"SUPPORT", "ACCUSE", "REJECT", "REQUEST", "SANCTION", "MOBILIZE", "AGREE", "RETREAT", "CONCEDE"})
OWN |= {"AID", "POLITICS"}
# «من» after these names whom one asks or leaves; after a noun it names who does.
ASKED = frozenset({"REQUEST", "RETREAT"})
# Before what is asked for.
WHAT_FOR = frozenset({"target", "complement", "purpose", "relative"})
# What who announces it mostly did.
CLAIMED = frozenset({"attack", "raid", "arrest", "occupy"})
MUTUAL = frozenset({"clash", "cooperate", "normalise"})
CLOSE = 2
# «شهدت تركيا انتخابات»: who sees them holds them.
HELD = frozenset({"election", "protest", "earthquake", "flood", "fire", "accident"})
# What is done with somebody; elsewhere with only tells of company or of what is spoken about.
JOINT = frozenset(
    {"sanction", "meet", "visit", "talks", "call", "agree", "pledge", "clash", "war", "cooperate", "normalise"}
)


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
    if trigger.type in SYMMETRIC:
        bare = [slot for slot in bare if not slot.name.is_adjective or slot.distance <= CLOSE]
    agents = [slot.actor for slot in slots if slot.kind == "agent"]
    marked = _names([slot for slot in slots if slot.kind == "target"])
    between = [slot.actor for slot in slots if slot.kind == "between"]
    beside = [slot.actor for slot in slots if slot.kind == "party"] if trigger.family in JOINT else []
    origin = [slot for slot in slots if slot.kind == "from"]
    if trigger.family in ("visit", "war") or trigger.type == "DISASTER":
        marked += visited(reading, slots)
    if candidate.voice == "receiving" and not agents:
        # «تعرضت القاعدة لهجوم فنلندي»: what stands after the masdar is of him who does.
        agents = [slot.actor for slot in bare if slot.name.first >= candidate.last]
        bare = [slot for slot in bare if slot.name.first < candidate.first]
    if trigger.type in ASKED and candidate.is_verbal:
        marked += [slot.actor for slot in origin]
    elif candidate.form == "noun" and candidate.light is None:
        # «بطلب من فنلندا والسويد»; «إصابة جنود من فنلندا» tells whose they are.
        of = [slot.actor for n, slot in enumerate(origin) if n == 0 or slot.name.is_joined]
        if trigger.genitive == "target":
            marked += of
        else:
            agents = agents or of
    if not has_verb and subject and masdars.is_owned(reading, candidate):
        others = [actor for actor in _names(bare) + marked if actor not in subject]
        if trigger.genitive == "target" and (trigger.family == "harm" or not others):
            candidate.target = subject
        else:
            candidate.source, candidate.target = subject, others
    elif not has_verb:
        is_suffered = (
            len(bare) == 1 and masdars.is_suffered(reading, candidate, bare[0]) and not masdars.acts_on(reading, slots)
        )
        masdars.assign(candidate, bare, agents, marked, is_suffered=is_suffered)
        masdars.of(reading, candidate, slots)
        candidate.source = candidate.source or masdars.done_by(reading, candidate)
    elif candidate.is_verbal and subject and _is_led(reading, candidate):
        candidate.is_inherited = True
        _verb(candidate, subject, _names(bare), agents, marked)
    else:
        leading = [] if _is_happening(reading, candidate) else before(reading, candidate)
        if candidate.voice == "claiming" and not leading and _has_light_noun(reading, candidate):
            leading = nearest(reading, candidate, [])
        if candidate.voice == "active" and not leading:
            # «شنّت حملة اعتقالات شملت ...»: what comes after the noun is not who does it.
            marked += [slot.actor for slot in bare if slot.name.first > candidate.first and not slot.name.is_adjective]
            bare = [slot for slot in bare if slot.name.first < candidate.first]
        if leading and not bare and _is_undergone(reading, candidate, leading):
            candidate.source, candidate.target = agents, leading
        elif leading:
            _verb(candidate, leading, _names(bare), agents, marked)
        else:
            _after_verb(reading, candidate, bare, agents, marked)
    if candidate.is_verbal and candidate.has_object:
        candidate.target = []
    if trigger.type == "REQUEST" and candidate.is_verbal:
        # «نصح نظيره بالصبر تجاه السويد»: where it is told who is asked, nobody else is.
        asked = _asked(reading, candidate)
        if asked or _asks_unnamed(reading, candidate):
            candidate.target = asked
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
    if trigger.genitive == "target" and trigger.type != "POLITICS":
        candidate.target += _in_company(reading, slots, candidate.target)


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
    elif _is_passive(candidate) and candidate.trigger.type not in SYMMETRIC:
        candidate.source, candidate.target = agents, subject + (marked if candidate.form == "passive" else [])
    else:
        candidate.source, candidate.target = subject, objects + marked


def _after_verb(reading: Reading, candidate: Candidate, bare: list[Slot], agents: list[int], marked: list[int]) -> None:
    """A verb whose subject, if named, is the first name after it."""
    trigger = candidate.trigger
    first, rest = _first_group(reading, bare, is_given=trigger.type == "POLITICS")
    # «وطالب بعزل يوهان لارسن»: what is demanded stands where the subject would, who was named before.
    is_demand = candidate.is_verbal and candidate.complement == candidate.last and candidate.rule.endswith(f" {BY}")
    is_led = (
        is_demand
        or _quotes(reading, candidate)
        or (candidate.form in ("present", "future") and is_ours(reading, candidate.first))
        or (not _is_passive(candidate) and has_unknown_before(reading, candidate))
    )
    if is_led or (bare and bare[0].distance <= CLOSE and is_object(reading, candidate)):
        # «دعا المسلمين»: what stands in the accusative is not who does it, nor are those joined to it.
        first, rest = [], _names(bare)
    if candidate.voice == "receiving":
        candidate.source, candidate.target = agents or rest, first
    elif _is_passive(candidate):
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


def _is_led(reading: Reading, candidate: Candidate) -> bool:
    """Whether the subject was named before: a pronoun, a force of his, a verb in the dual, «رحّبا»."""
    if _has_pronoun_subject(reading, candidate) or reading.has(candidate.first - 1, "own"):
        return True
    following = reading.text.tokens[candidate.last : candidate.last + 1]
    if candidate.trigger.type in SYMMETRIC and any(reading.lexicon.has_word(t.key, "resumed") for t in following):
        # «زيارة إلى بروكسل التقى خلالها فلاناً»: who met whom is who visited.
        return True
    return candidate.is_dual and not before(reading, candidate)


def _asked(reading: Reading, candidate: Candidate) -> list[int]:
    """The parties named before what they are asked for: «طلب من فنلندا تزويد السويد», «دعا فنلندا إلى وقف»."""
    found, t = [], candidate.last
    stop = reading.text.sentences[candidate.sentence].last
    while t < stop:
        name = reading.names.get(t)
        if name is not None and name.preposition in ("", TO):
            found += [name.actor] if name.actor in candidate.target else []
            t = name.last
            continue
        mark = reading.marks.get(t)
        clitics = mark.clitics if mark is not None else reading.text.tokens[t].key
        is_deed = bool(found) and reading.has(t, "noun")
        if is_deed or clitics.startswith((BY, *FUSED)) or reading.kinds(t) & WHAT_FOR:
            break
        t += 1
    return found


def _asks_unnamed(reading: Reading, candidate: Candidate) -> bool:
    """Whether an object without a name stands right after a subject with one: «دعا لارسن أنصاره إلى الصبر»."""
    tokens, t = reading.text.tokens, candidate.last
    while t in reading.names and reading.names[t].actor in candidate.source:
        t = reading.names[t].last
    if t == candidate.last or t >= len(tokens) or t in reading.names or t in reading.marks or t in reading.timed:
        return False
    return (
        tokens[t].key.isalpha()
        and not tokens[t].key.startswith(FUSED)
        and not reading.lexicon.has_word(tokens[t].key, "titular")
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
    if between and not candidate.source:
        if candidate.is_verbal and candidate.trigger.type not in SYMMETRIC:
            candidate.source, between = between, []
        else:
            candidate.source, between = between[:1], between[1:]
    candidate.target = [*beside, *between, *candidate.target]
    if candidate.trigger.family in MUTUAL and len(candidate.source) > 1 and not candidate.target:
        # «اشتبك الجيش والحركة»: what is done to each other has one on either side.
        candidate.source, candidate.target = candidate.source[:1], candidate.source[1:]


def _names(slots: list[Slot]) -> list[int]:
    """The actors of some slots; adjectives of nationality serve only where no name stands."""
    return [slot.actor for slot in slots if not slot.name.is_adjective] or [slot.actor for slot in slots]


def _is_passive(candidate: Candidate) -> bool:
    if candidate.voice == "claiming":
        # «مسؤوليتها عن مقتل الجنود»: who claims it did it.
        return False
    return candidate.voice == "passive" or candidate.form == "passive" or candidate.trigger.subject == "target"


def _is_happening(reading: Reading, candidate: Candidate) -> bool:
    """Whether a noun says that something happens: «أعلنت الوزارة وقوع إصابات» tells nothing of who stands before it."""
    return candidate.voice == "passive" and _has_light_noun(reading, candidate)


def _has_light_noun(reading: Reading, candidate: Candidate) -> bool:
    """Whether a noun carries what is told: «تبنيها استهداف», «وقوع إصابات»."""
    if candidate.light is None:
        return False
    return any(sense.kind == "light" and sense.form == "noun" for sense in reading.marks[candidate.light].values)


def is_object(reading: Reading, candidate: Candidate) -> bool:
    """Whether the form of the word right after an active verb tells that it receives: «المستوطنين», «دعا الدول»."""
    if candidate.form not in ("past", "present", "future") or candidate.last >= len(reading.text.tokens):
        return False
    if is_plural(reading, candidate):
        # «أدانوا»: a verb in the plural has its subject before it.
        return True
    if reading.text.tokens[candidate.last].text.endswith(TANWIN):
        return True
    name = reading.names.get(candidate.last)
    if name is not None and not name.preposition and reading.actors[name.actor].kind == "people":
        return reading.text.tokens[name.last - 1].key.endswith("ين")
    return disagree(reading, candidate)


def _first_group(reading: Reading, bare: list[Slot], *, is_given: bool) -> tuple[list[int], list[int]]:
    """The subject after a verb, with those joined to it, and the rest; a body that is given a head receives one.

    An adjective of nationality is a subject only close to the verb: «قصفت طائرات إسرائيلية»; further off it tells of
    the object: «استهدفت، برشقات صاروخية، القاعدة الأميركية».
    """
    if not bare:
        return [], []
    first = bare[0]
    if first.name.is_adjective and first.distance > CLOSE and not _is_counted(reading, first):
        return [], _names(bare)
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
        and masdars.is_person(reading, rest[0].actor)
    ):
        return [rest[0].actor], [slot.actor for slot in rest[1:]]
    return group, [slot.actor for slot in rest]


def _goes_on(reading: Reading, bare: list[Slot], n: int) -> bool:
    """Whether a name is joined to the one before it, not to an object of his: «اتهمت فنلندا جارتها والنرويج»."""
    between = reading.text.tokens[bare[n - 1].name.last : bare[n].name.first]
    return bare[n].name.is_joined and not any(is_owned(token.key) for token in between)


def _is_undergone(reading: Reading, candidate: Candidate, leading: list[int]) -> bool:
    """Whether a verb without an object tells what befell those before it: «لارسن الذي اعتقل أمس», «الذي عُيّن في»."""
    if candidate.trigger.genitive != "target" or candidate.form not in ("past", "passive") or candidate.has_object:
        return False
    t = candidate.last
    is_last = t >= len(reading.text.tokens) or not reading.text.tokens[t].key.isalpha()
    has_none = is_last or t in reading.timed or bool(reading.kinds(t) & {*PREPOSITIONS})
    return has_none and all(masdars.is_person(reading, actor) for actor in leading)


def _is_counted(reading: Reading, slot: Slot) -> bool:
    """Whether only a number stands between a verb and the noun of an adjective: «ينتشر 15 ألف جندي فنلندي»."""
    tokens = reading.text.tokens[slot.name.first - slot.distance : slot.name.first - 1]
    return all(token.text.isdigit() or reading.lexicon.has_word(token.key, "number") for token in tokens)


def _is_chief(reading: Reading, bare: list[Slot], n: int) -> bool:
    """Whether a person follows the body he speaks for: «المتحدث باسم حركة حماس عبد اللطيف القانوع»."""
    one, other = bare[n - 1], bare[n]
    gap = other.name.first - past_titles(reading, one.name.last)
    return gap <= 1 and reading.actors[one.actor].kind == "organisation" and masdars.is_person(reading, other.actor)


def _quotes(reading: Reading, candidate: Candidate) -> bool:
    """Whether what a verb is about is quoted right after it: «ودان "الصمت على جرائم فنلندا"»."""
    tokens, t = reading.text.tokens, candidate.last
    is_open = candidate.is_verbal and not _is_passive(candidate) and t + 1 < len(tokens)
    is_office = is_open and any(reading.lexicon.has_word(tokens[t + 1].key, kind) for kind in TITULAR)
    return is_open and tokens[t].text in QUOTES and t + 1 not in reading.names and not is_office


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


def _has_pronoun_subject(reading: Reading, candidate: Candidate) -> bool:
    """Whether the subject is a pronoun that points back: «أنها استهدفت», «مطالباً»."""
    if candidate.form == "participle":
        return True
    for t in range(candidate.first - 1, max(-1, candidate.first - 3), -1):
        mark = reading.marks.get(t)
        if candidate.rule == NEVER and reading.text.tokens[t].text in QUOTES:
            # «أكدت أنها "لن تتراجع"»
            continue
        if mark is None:
            return False
        for sense in mark.values:
            if sense.kind == "complement" or sense.detail.startswith("لكن"):
                return sense.detail.endswith(("ه", "ها", "هم", "هما", "ي", "نا"))
    return False
