"""The names around a trigger, each with the kind of word that governs it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from etl.events.candidates import Candidate
from etl.events.parties.bounds import (
    SHORTEST,
    closes,
    has_doer,
    is_bare_noun,
    is_end,
    is_guard,
    opens_clause,
    preposition_at,
    stop_of,
)
from etl.events.parties.passed_over import is_of_name, is_passed_over
from etl.events.parties.titles import BY, TO, is_headed, is_of_post, is_post
from etl.events.parties.verb_first.sites import hits, is_hit
from etl.events.reading import COMMAS, FEMININE, Named, Reading
from etl.text.tokens import Token

BREAKS = COMMAS | {"(", ")", "©", "—", "-"}
# «مع الأول، والثاني»: what these prepositions govern goes on after a comma.
LISTED = frozenset({"party", "between", "agent"})
# Who did the deed of which a verb tells: in the deed itself he does it, what is said of it is said of him.
DONE = {"ASSAULT": "agent", "COERCE": "agent", "ACCUSE": "target", "REJECT": "target"}
BY_IT = frozenset({"به", "بها", "بهم", "بهما"})
OWNERS = ("ه", "ها", "هم")
SAID = frozenset({"SUPPORT", "ACCUSE", "THREATEN"})
# A preposition written as the first letters of a common noun: «للقاعدة», «بالمدينة».
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


@dataclass(slots=True)
class Governing:
    """The word that governs what follows: its kind, whether a name has used it, and what lies behind.

    `is_past` says that a comma or a bracket was passed, `has_name` that somebody was named.
    """

    kind: str
    is_used: bool = False
    is_past: bool = False
    has_name: bool = False

    def turn(self, kind: str) -> None:
        """Let a word of another kind govern from here on."""
        self.kind, self.is_used = kind, False


def after(reading: Reading, candidate: Candidate, begin: int) -> list[Slot]:
    """The names from a token on, up to the end of what the trigger governs.

    «العدوان الإسرائيلي على»: whose it is may stand inside the phrase.
    """
    inside = (reading.names.get(t) for t in range(candidate.first + 1, candidate.last))
    return [Slot("none", name, 0) for name in inside if name is not None] + list(_slots(reading, candidate, begin))


def _slots(reading: Reading, candidate: Candidate, begin: int) -> Iterator[Slot]:
    stop = stop_of(reading, candidate)
    word = Governing(_class_of_last_word(reading, candidate))
    t: int | None = begin
    while t is not None and t < stop:
        if candidate.first <= t < candidate.last:
            t, word.kind = candidate.last, _class_of_last_word(reading, candidate)
            continue
        name = reading.names.get(t)
        if name is None:
            t = _past_word(reading, candidate, t, word)
            continue
        if t >= candidate.last and opens_clause(reading, name):
            return
        if not is_passed_over(reading, name) and not is_of_name(reading, candidate, name):
            yield _slot(reading, candidate, name, word)
        t = max(name.last, t + 1)


def _past_word(reading: Reading, candidate: Candidate, t: int, word: Governing) -> int | None:
    """The token after a word that is no name, let govern if it does; None where the trigger governs no further."""
    is_after = t >= candidate.last
    if is_after and is_end(reading, candidate, t, has_name=word.has_name):
        return None
    if is_after and is_guard(reading, t):
        word.turn("agent")
    elif is_after and word.kind == "none" and _is_hit_or_given(reading, candidate, t):
        word.turn("target")
    if is_after and t in reading.marks:
        following = _past_known(reading, candidate, t, word)
        if following != t:
            return following
    else:
        _govern_inside(reading, candidate, t, word)
    word.is_past = word.is_past or (is_after and reading.text.tokens[t].text in BREAKS)
    if reading.text.tokens[t].text in COMMAS and (word.is_used or word.kind in ("none", "place")):
        goes_on = _lists_on(reading, t + 1)
        if is_after and is_bare_noun(candidate) and not goes_on:
            return None
        # «في السويد، والنرويج» is one place; «في السويد، وقاعدة» is not.
        is_listed = word.kind in LISTED or (word.kind == "place" and t + 1 in reading.names)
        word.kind = word.kind if goes_on and is_listed else "none"
    elif _is_written_onto(reading, candidate, t, word):
        word.turn("target")
    return t + 1


def _past_known(reading: Reading, candidate: Candidate, t: int, word: Governing) -> int | None:
    """The token after a word that we know where it governs, the word itself where it does not, None at an end."""
    subject = after_doing(reading, t + 1 if reading.has(t, "relative") else t)
    if subject is not None:
        doer = "agent" if candidate.form == "noun" else DONE.get(candidate.trigger.type)
        if doer is None or (word.has_name and doer == "agent" and has_doer(reading, candidate)):
            return None
        word.turn(doer)
        return subject
    if closes(reading, candidate, t):
        return None
    return reading.marks[t].last if _governs(reading, t, word) else t


def _slot(reading: Reading, candidate: Candidate, name: Named, word: Governing) -> Slot:
    """A name as the word that governs it and the letter written onto it tell, noted in that word."""
    # «الأمين العام للأمم المتحدة فلان»: in what is said the body speaks with its head.
    is_own_post = not word.has_name and is_post(reading, candidate, name)
    is_marked = name.preposition and not is_own_post and not is_headed(reading, name)
    is_person = reading.actors[name.actor].kind == "person"
    if word.kind == "place" and is_person and candidate.is_verbal and _is_past_place(reading, name.first - 1):
        word.kind = "none"
    word.is_used = word.has_name = True
    return Slot("target" if is_marked else word.kind, name, abs(name.first - candidate.last), word.is_past)


def _is_hit_or_given(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether ل is written onto a word that we know, or it is what a blow hits: «استهدفت القواعد الفنلندية»."""
    mark = reading.marks.get(t)
    is_given = (mark is not None and mark.clitics.endswith(TO)) or _is_given(reading, t)
    return is_given or (hits(candidate) and is_hit(reading, candidate, t))


def _is_given(reading: Reading, t: int) -> bool:
    """Whether ل is written onto the rule or the forces of the one named next: «دعم لنظام فنلندا», «لقوات السويد»."""
    key = reading.text.tokens[t].key
    if t + 1 not in reading.names or not key.startswith(TO) or not reading.lexicon.is_verb_first:
        return False
    return any(reading.lexicon.has_word(key.removeprefix(TO), kind) for kind in ("rule", "force"))


def _governs(reading: Reading, t: int, word: Governing) -> bool:
    """Whether a preposition stands here, which then governs; in «كل من» and «عدد من» it does not."""
    if reading.has(t, "each"):
        return True
    found = preposition_at(reading, t)
    if found is not None and (found != "from" or not is_of_group(reading, t)):
        word.turn(found)
    return found is not None


def _govern_inside(reading: Reading, candidate: Candidate, t: int, word: Governing) -> None:
    """Let a word govern that is no preposition of its own: «على هامش قمة الشمال», the end of a phrase."""
    key = reading.text.tokens[t].key
    if word.kind == "target" and reading.lexicon.has_word(key, "within"):
        # «التقى لارسن نيلسن على هامش قمة الشمال»
        word.turn("place")
    elif t - 1 in reading.marks and reading.marks[t - 1].last > t >= candidate.last:
        # «الحرب في فنلندا»: a known phrase may end in a preposition.
        word.kind = reading.lexicon.prepositions.get(key, word.kind)


def _is_written_onto(reading: Reading, candidate: Candidate, t: int, word: Governing) -> bool:
    """Whether a preposition is written onto a noun: «للقاعدة»; in what is said «بخطوة فنلندا» as well."""
    key = reading.text.tokens[t].key
    if not reading.lexicon.is_verb_first:
        return False
    # «دعا المدير العام للمؤتمر فلان»: whose post it is receives nothing.
    is_fused = word.kind == "none" and key.startswith(FUSED)
    if is_fused and (word.has_name or not is_of_post(reading, candidate, t)):
        return True
    # «رحب الرئيس بخطوة فنلندا»: what is said is said of whose it is.
    is_said = candidate.trigger.type in SAID and candidate.is_verbal and word.has_name
    return is_said and t not in reading.marks and key.startswith(BY) and len(key) > SHORTEST


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


def _is_past_place(reading: Reading, t: int) -> bool:
    """Whether a place is told to its end, so that the name after it is governed by the verb: «في مكتبه فلاناً»."""
    body = reading.ends.get(t + 1)
    if body is not None and not body.is_adjective and reading.actors[body.actor].kind in ("organisation", "state"):
        # «القيادي في الحركة فلان», «السفير لدى فنلندا فلان»
        return True
    is_known = t in reading.marks and not reading.has(t, "belonging")
    is_his = reading.lexicon.is_verb_first and is_owned(reading.text.tokens[t]) and not is_known
    return t in reading.timed or reading.has(t, "place_name") or is_his


def is_owned(token: Token) -> bool:
    """Whether a pronoun is written onto an Arabic noun: «مكتبه», «جارتها», but not «سفارة», which folds to ه."""
    return token.key.endswith(OWNERS) and len(token.key) > SHORTEST and not token.text.endswith(FEMININE)


def visited(reading: Reading, slots: list[Slot], kinds: tuple[str, ...] = ("place",)) -> list[int]:
    """The states in which a visit takes place: they are visited."""
    return [
        slot.actor
        for slot in slots
        if reading.actors[slot.actor].kind == "state" and (slot.kind in kinds or is_part_of_land(reading, slot.name))
    ]


def is_part_of_land(reading: Reading, name: Named) -> bool:
    """Whether an adjective tells of whose land a part is meant: "arrived in the Swedish city", "Swedish airspace"."""
    is_open = name.is_adjective and name.last < len(reading.text.tokens)
    return is_open and reading.lexicon.has_word(reading.text.tokens[name.last].key, "part_of_land")


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
