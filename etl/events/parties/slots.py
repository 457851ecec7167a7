"""The names around a trigger, each with the kind of word that governs it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from etl.events.candidates import Candidate
from etl.events.parties.titles import BY, TITLES, TO, is_headed, is_of_post, is_post, is_title
from etl.events.parties.verb_first.sites import hits, is_hit
from etl.events.reading import COMMAS, STOPS, Named, Reading
from etl.events.words.aims import AND
from etl.events.words.lexicon import CONJUGATED, FINITE, PREPOSITIONS

RIGHT_REACH = 34
# A preposition written as the first letters of a common noun: «للقاعدة», «بالمدينة».
BREAKS = COMMAS | {"(", ")", "©", "—", "-"}
# «مع الأول، والثاني»: what these prepositions govern goes on after a comma.
LISTED = frozenset({"party", "between", "agent"})
# Who did the deed of which a verb tells: in the deed itself he does it, what is said of it is said of him.
DONE = {"ASSAULT": "agent", "COERCE": "agent", "ACCUSE": "target", "REJECT": "target"}
BY_IT = frozenset({"به", "بها", "بهم", "بهما"})
ITSELF = frozenset({"هو", "هي", "هم"})
WING_REACH = 4
SHORTEST = 4
# What stands before a name in its own clause.
TITULAR = ("titular", "post", "spokesman", "informant")
VERBS = frozenset({"verb", "light", "say"})
OWNERS = ("ه", "ها", "هم")
SAID = frozenset({"SUPPORT", "ACCUSE", "THREATEN"})
# A definite participle that is made with a mim: «المفروضة», «الموقّع».
PARTICIPLE = "الم"
FUSED = ("لل", "ولل", "بال", "وبال")


class Slot(NamedTuple):
    """A name after a trigger; `kind` is none, target, agent, party, from or place, `word` the preposition itself.

    `stands` is false of an adjective whose noun is nobody's force or office: "a Swedish newspaper".
    """

    kind: str
    name: Named
    distance: int
    is_past_comma: bool = False
    stands: bool = True
    word: str = ""

    @property
    def actor(self) -> int:
        return self.name.actor


def after(reading: Reading, candidate: Candidate, begin: int) -> list[Slot]:
    """The names from a token on, up to the end of what the trigger governs.

    «العدوان الإسرائيلي على»: whose it is may stand inside the phrase.
    """
    inside = (reading.names.get(t) for t in range(candidate.first + 1, candidate.last))
    return [Slot("none", name, 0) for name in inside if name is not None] + list(_slots(reading, candidate, begin))


def _slots(reading: Reading, candidate: Candidate, begin: int) -> Iterator[Slot]:
    tokens, marks, names = reading.text.tokens, reading.marks, reading.names
    stop = min(reading.text.sentences[candidate.sentence].last, candidate.last + RIGHT_REACH)
    if reading.lexicon.is_verb_first and candidate.verb is not None and candidate.verb.first >= candidate.last:
        # «قصف استهدف القوات الفنلندية»: what the verb governs it tells itself.
        stop = min(stop, candidate.verb.first)
    is_bare_noun = candidate.form == "noun" and candidate.light is None
    is_met, has_name = candidate.trigger.type == "CONSULT", False
    is_said = candidate.trigger.type in SAID and candidate.is_verbal and reading.lexicon.is_verb_first
    kind, is_used, is_past = _class_of_last_word(reading, candidate), False, False
    t = begin
    while t < stop:
        if candidate.first <= t < candidate.last:
            t = candidate.last
            kind = _class_of_last_word(reading, candidate)
            continue
        name = names.get(t)
        if is_bare_noun and name is None and t >= candidate.last and _is_next_verb(reading, t):
            return
        if name is not None and t >= candidate.last and opens_clause(reading, name):
            return
        if name is not None and t and reading.lexicon.has_word(tokens[t - 1].key, "succeeding"):
            # «عيّن فلاناً خلفاً لفلان»: who went is no party.
            t = max(name.last, t + 1)
            continue
        if name is not None and (_is_other_name(reading, name) or _has_wing(reading, name)):
            t = max(name.last, t + 1)
            continue
        if name is not None:
            # «حركة طالبان الباكستانية»: an adjective right after a name says whose the name is.
            is_of_name = name.is_adjective and t in reading.ends and not reading.ends[t].is_adjective
            if not is_of_name and not is_title(reading, name, is_body_title=is_met):
                # «الأمين العام للأمم المتحدة فلان»: in what is said the body speaks with its head.
                is_own_post = not has_name and is_post(reading, candidate, name)
                is_marked = name.preposition and not is_own_post and not is_headed(reading, name)
                is_person = reading.actors[name.actor].kind == "person"
                if kind == "place" and is_person and candidate.is_verbal and _is_past_place(reading, t - 1):
                    kind = "none"
                yield Slot("target" if is_marked else kind, name, abs(t - candidate.last), is_past)
                is_used = has_name = True
            t = max(name.last, t + 1)
            continue
        if t >= candidate.last and (tokens[t].text in STOPS or _resumes(reading, t)):
            return
        mark = marks.get(t)
        if mark is not None and mark.clitics.endswith(TO) and t >= candidate.last and kind == "none":
            kind, is_used = "target", False
        if kind == "none" and t >= candidate.last and _is_given(reading, t):
            kind, is_used = "target", False
        if kind == "none" and t >= candidate.last and hits(candidate) and is_hit(reading, candidate, t):
            # «قصف مواقع الجيش», «استهدفت القواعد الفنلندية», «تدمير 9 آليات فنلندية»
            kind, is_used = "target", False
        if t >= candidate.last and reading.lexicon.has_word(tokens[t].key, "guard"):
            # «اقتحم مستوطنون المسجد بحماية الجيش»: who guards them is not hit.
            if has_name:
                return
            kind, is_used = "agent", False
        if mark is not None and t >= candidate.last:
            subject = after_doing(reading, t + 1 if reading.has(t, "relative") else t)
            if subject is not None:
                doer = "agent" if candidate.form == "noun" else DONE.get(candidate.trigger.type)
                if doer is None or (has_name and doer == "agent" and _has_doer(reading, candidate)):
                    return
                kind, is_used, t = doer, False, subject
                continue
            if _stops(reading, candidate, t):
                return
            if is_bare_noun and any(sense.kind == "noun" for sense in mark.values):
                return
            if reading.has(t, "answer") and not hits(candidate):
                # «أجرت فنلندا مناورات رداً على زيارة السويد»: only who is hit did what is answered.
                return
            if reading.has(t, "each"):
                # «تطالب كل من فنلندا والسويد»: here «من» governs nothing.
                t = mark.last
                continue
            found = next((sense.kind for sense in mark.values if sense.kind in PREPOSITIONS), None)
            if found == "agent" and _is_active(reading, candidate) and is_attribute(reading, t - 1):
                # «يرفض العقوبات المفروضة من جانب الغرب»: who imposed them rejects nothing.
                return
            if found is not None:
                if found != "from" or not is_of_group(reading, t):
                    kind, is_used = found, False
                t = mark.last
                continue
        elif kind == "target" and reading.lexicon.has_word(tokens[t].key, "within"):
            # «التقى لارسن نيلسن على هامش قمة الشمال»
            kind, is_used = "place", False
        elif t - 1 in marks and marks[t - 1].last > t >= candidate.last:
            # «الحرب في فنلندا»: a known phrase may end in a preposition.
            kind = reading.lexicon.prepositions.get(tokens[t].key, kind)
        is_past = is_past or (tokens[t].text in BREAKS and t >= candidate.last)
        if tokens[t].text in COMMAS and (is_used or kind in ("none", "place")):
            goes_on = _lists_on(reading, t + 1)
            if is_bare_noun and t >= candidate.last and not goes_on:
                return
            # «في السويد، والنرويج» is one place; «في السويد، وقاعدة» is not.
            is_listed = kind in LISTED or (kind == "place" and t + 1 in names)
            if not (goes_on and is_listed):
                kind = "none"
        elif (
            kind == "none"
            and reading.lexicon.is_verb_first
            and tokens[t].key.startswith(FUSED)
            # «دعا المدير العام للمؤتمر فلان»: whose post it is receives nothing.
            and not (not has_name and is_of_post(reading, candidate, t))
        ):
            kind, is_used = "target", False
        elif is_said and has_name and mark is None and tokens[t].key.startswith(BY) and len(tokens[t].key) > SHORTEST:
            # «رحب الرئيس بخطوة فنلندا»: what is said is said of whose it is.
            kind, is_used = "target", False
        t += 1


def _resumes(reading: Reading, t: int) -> bool:
    """Whether a pronoun past a comma goes on with what stands before the clause: «الذي انتُخب، هو صديق السويد»."""
    tokens = reading.text.tokens
    return t > 0 and tokens[t].key in ITSELF and tokens[t - 1].text in COMMAS


def _is_given(reading: Reading, t: int) -> bool:
    """Whether ل is written onto the rule or the forces of the one named next: «دعم لنظام فنلندا», «لقوات السويد»."""
    key = reading.text.tokens[t].key
    if t + 1 not in reading.names or not key.startswith(TO) or not reading.lexicon.is_verb_first:
        return False
    return any(reading.lexicon.has_word(key.removeprefix(TO), kind) for kind in ("rule", "force"))


def _is_other_name(reading: Reading, name: Named) -> bool:
    """Whether brackets give another name of a body right after it: «الكتائب (قوات الشمال)»."""
    t = name.first - 1
    before = reading.ends.get(t) if t > 0 and reading.text.tokens[t].text == "(" else None
    if before is None or before.actor == name.actor:
        return False
    return {reading.actors[each.actor].kind for each in (before, name)} == {"organisation"}


def _has_wing(reading: Reading, name: Named) -> bool:
    """Whether a body is only told as that whose wing acts: «الكتائب، الجناح العسكري لحركة الشمال»."""
    before = reading.text.tokens[max(0, name.first - WING_REACH) : name.first]
    return any(reading.lexicon.has_word(token.key, "wing") for token in before)


def _is_active(reading: Reading, candidate: Candidate) -> bool:
    return candidate.form in FINITE and candidate.form != "passive" and reading.lexicon.is_verb_first


def _has_doer(reading: Reading, candidate: Candidate) -> bool:
    """Whether a verb has a subject: in «قصفت فنلندا قاعدة بعد هجوم نفّذته السويد» the second did the attack alone."""
    return _is_active(reading, candidate) and candidate.trigger.subject != "target"


def is_attribute(reading: Reading, t: int) -> bool:
    """Whether a token is an Arabic participle that tells of the noun before it: «العقوبات المفروضة»."""
    if t >= len(reading.text.tokens) or t in reading.inside_name or not reading.lexicon.is_verb_first:
        return False
    return reading.text.tokens[t].key.startswith(PARTICIPLE)


def after_doing(reading: Reading, t: int) -> int | None:
    """The token after a verb that tells who did what stands before it: «نفّذته», «قام بها»; None for any other word."""
    mark = reading.marks.get(t)
    if mark is None or not reading.lexicon.is_verb_first:
        return None
    doing = [sense for sense in mark.values if sense.kind == "light" and sense.detail == "active"]
    if any(sense.has_object for sense in doing):
        return mark.last
    is_by_it = mark.last < len(reading.text.tokens) and reading.text.tokens[mark.last].key in BY_IT
    return mark.last + 1 if doing and is_by_it else None


def _is_next_verb(reading: Reading, t: int) -> bool:
    """Whether an Arabic word before a name is a verb in the feminine, known or not: «إقالة الوزير أغضبت فنلندا»."""
    key = reading.text.tokens[t].key
    is_feminine = key.endswith("ت") and not key.endswith("ات") and len(key) > SHORTEST
    return is_feminine and reading.lexicon.is_verb_first and t + 1 in reading.names


def opens_clause(reading: Reading, name: Named) -> bool:
    """Whether a name is the subject of the next clause: «ترفض فنلندا العرض والسويد تدعو», «وممثل السويد يدعو».

    So is one between a comma and its verb: «بعد العدوان على فنلندا، السويد تؤكد».
    """
    mark = reading.marks.get(name.last)
    if not reading.lexicon.is_verb_first or name.preposition or name.is_adjective or mark is None or mark.clitics:
        return False
    is_verb = all(sense.kind in VERBS and sense.form in CONJUGATED for sense in mark.values)
    if not is_verb or not any(sense.form == "present" for sense in mark.values):
        return False
    is_parted = name.first > 0 and reading.text.tokens[name.first - 1].text in COMMAS
    return (
        name.is_joined
        or is_parted
        or any(
            token.key.startswith(AND) and any(reading.lexicon.has_word(token.key[1:], kind) for kind in TITULAR)
            for token in reading.text.tokens[max(0, name.first - TITLES) : name.first]
        )
    )


def _is_past_place(reading: Reading, t: int) -> bool:
    """Whether a place is told to its end, so that the name after it is governed by the verb: «في مكتبه فلاناً»."""
    body = reading.ends.get(t + 1)
    if body is not None and not body.is_adjective and reading.actors[body.actor].kind in ("organisation", "state"):
        # «القيادي في الحركة فلان», «السفير لدى فنلندا فلان»
        return True
    key = reading.text.tokens[t].key
    is_known = t in reading.marks and not reading.has(t, "belonging")
    is_his = reading.lexicon.is_verb_first and is_owned(key) and not is_known
    return t in reading.timed or reading.has(t, "place_name") or is_his


def is_owned(key: str) -> bool:
    """Whether a pronoun is written onto an Arabic noun: «مكتبه», «جارتها»."""
    return key.endswith(OWNERS) and len(key) > SHORTEST


def visited(reading: Reading, slots: list[Slot], kinds: tuple[str, ...] = ("place",)) -> list[int]:
    """The states in which a visit takes place: they are visited."""
    return [
        slot.actor
        for slot in slots
        if reading.actors[slot.actor].kind == "state" and (slot.kind in kinds or _is_capital(reading, slot.name))
    ]


def _is_capital(reading: Reading, name: Named) -> bool:
    """Whether an adjective tells whose capital is meant: "arrived in the Swedish capital"."""
    is_open = name.is_adjective and name.last < len(reading.text.tokens)
    return is_open and reading.lexicon.has_word(reading.text.tokens[name.last].key, "capital")


def is_of_group(reading: Reading, t: int) -> bool:
    """Whether «من» only says of whom a number or a force is: «عدد من المستوطنين», «قوة كبيرة من الجيش»."""
    return any(reading.has(n, "group") for n in range(max(0, t - 3), t))


def _lists_on(reading: Reading, t: int) -> bool:
    """Whether a list goes on after a comma: «مع الأول، والثاني»."""
    if t >= len(reading.text.tokens) or not reading.lexicon.is_verb_first:
        return False
    name = reading.names.get(t)
    if name is not None:
        return name.is_joined
    return reading.text.tokens[t].key.startswith("و") and t not in reading.marks


def _class_of_last_word(reading: Reading, candidate: Candidate) -> str:
    """The kind of the preposition that ends a phrase: «الحرب على», "meeting with"."""
    if candidate.last - candidate.first < 2:
        return "none"
    return reading.lexicon.prepositions.get(reading.text.tokens[candidate.last - 1].key, "none")


def _stops(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether what a trigger governs ends before this word: another clause, or another verb."""
    values = reading.marks[t].values
    if reading.clause[t] != reading.clause[candidate.first]:
        far = reading.clause[t] - reading.clause[candidate.first] > 1
        return far or any(
            sense.kind in ("relative", "complement", "connector")
            or (sense.form and sense.kind in ("verb", "say", "participle"))
            for sense in values
        )
    return t > candidate.last and any(
        sense.kind in ("verb", "say") and sense.form in ("present", "future") and not sense.complement
        for sense in values
    )
