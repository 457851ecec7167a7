"""Organisations whom no list knows, by the noun that heads their name, as scripts without capitals write it."""

from __future__ import annotations

from enum import IntEnum

from etl.actors.knowledge import Name, knowledge
from etl.actors.lexicon import Cue, Is
from etl.actors.names import name_end
from etl.actors.reading import Found, Reading, is_ordinary
from etl.actors.signs import OPENING, QUOTES
from etl.model import Kind
from etl.text.phrases import Match

LONGEST = 8
LONGEST_QUOTED = 6


class Strength(IntEnum):
    """How much of a name a complement makes: none, definite words, a nationality or a known name."""

    NONE = 0
    DEFINITE = 1
    NAMED = 2


def organisations(reading: Reading) -> list[Found]:
    """The organisations and outlets that a head noun opens, in order."""
    found: list[Found] = []
    taken = 0
    for i in range(len(reading.tokens)):
        if i in reading.known:
            taken = max(taken, reading.known[i].last)
        if i < taken or i not in reading.cues:
            continue
        organisation = headed(reading, i)
        if organisation:
            found.append(organisation)
            taken = organisation.last
    return found


def headed(reading: Reading, i: int) -> Found | None:
    """The organisation that the noun at a token heads, if its complement makes a name."""
    head = reading.cue(i, "heads", "classifiers", "named_after", "bodies")
    if head is None or i in reading.known:
        return None
    roles = {value.role for value in head.values}
    kind: Kind = "outlet" if any(value.detail == "outlet" for value in head.values) else "organisation"
    stop = reading.sentence_ends[i]
    if head.last >= stop or follows_minister(reading, i):
        return None
    last = numbered(reading, head.last, stop)
    if last and "heads" in roles and (is_definite(reading, head) or roles & {"named_after"} or kind == "outlet"):
        return reading.found(i, last, kind, "head-number", 0.8, start=head.start)
    if "named_after" in roles and reading.word(head.last).kinds & Is.GIVEN and head.last not in reading.known:
        return reading.found(i, name_end(reading, head.last, stop), kind, "head-person", 0.75, start=head.start)
    if "classifiers" in roles:
        inner = named(reading, head.last, stop, kind)
        quoted = head.last + 1 if reading.tokens[head.last].text in QUOTES else head.last
        if quoted in reading.known and (quoted > head.last or "heads" not in roles or not is_country(reading, quoted)):
            club = is_club(reading, quoted, kind)
            return (
                reading.found(i, reading.known[quoted].last, kind, "head-nationality", 0.8, start=head.start)
                if club
                else None
            )
        if inner and "sites" in roles and not is_cited(reading, i, inner):
            return None
        if inner:
            return inner
    if not roles & {"heads", "bodies"}:
        return None
    if "agencies" in roles:
        kind = "organisation"
    is_airing = kind == "outlet" and "sites" not in roles
    last, strength = complement(reading, head.last, stop, is_airing, not is_definite(reading, head))
    if "bodies" in roles and strength != Strength.NAMED:
        return reading.found(i, head.last, kind, "body", 0.75, start=head.start)
    if kind == "outlet" and is_told_again(reading, last, stop):
        return None
    if strength == Strength.DEFINITE and is_definite(reading, head) and not qualifies(reading, head.last):
        return None
    if strength == Strength.DEFINITE and is_definite(reading, head) and is_part(reading, last, stop):
        return None
    is_long = "institutions" in roles and last - head.last > 1 and not carries(reading, head.last)
    if strength < (Strength.NAMED if "groups" in roles and not is_long else Strength.DEFINITE):
        return None
    rule, confidence = ("head-nationality", 0.85) if strength == Strength.NAMED else ("head-definite", 0.7)
    return reading.found(i, last, kind, rule, confidence, start=head.start)


def is_country(reading: Reading, i: int) -> bool:
    """Whether a known name is that of a country: «بنك السودان المركزي» goes on after it."""
    return {kind_of(name) for name in reading.known[i].values} == {"state"}


def is_club(reading: Reading, i: int, kind: Kind) -> bool:
    """Whether an organisation has the name of an outlet: «نادي الجزيرة»."""
    return kind == "organisation" and {kind_of(name) for name in reading.known[i].values} == {"outlet"}


def is_part(reading: Reading, i: int, stop: int) -> bool:
    """Whether a definite body is only that of another one: «اللجنة المركزية لحركة ...», «المكتب السياسي للحزب»."""
    if i >= stop:
        return False
    head = reading.cue(i, "heads", "classifiers") or reading.known.get(i)
    return head is not None and head.clitics == "ل"


def carries(reading: Reading, i: int) -> bool:
    """Whether a word may carry a preposition or a conjunction: «لكل»."""
    splits = reading.lexicon.splits(reading.tokens[i].key)
    return any(taken and reading.lexicon.whole(rest) & (Is.COMMON | Is.CLOSER) for taken, rest in splits)


def is_told_again(reading: Reading, i: int, stop: int) -> bool:
    """Whether the outlet's name follows what describes it: «وكالة الأنباء الرسمية "سانا"»."""
    while i < stop and reading.cue(i, "modifiers"):
        i += 1
    quoted = i + 1 if i < stop and reading.tokens[i].text in OPENING | QUOTES else i
    known = reading.known.get(quoted) if quoted < stop else None
    return known is not None and not known.clitics and {kind_of(name) for name in known.values} == {"outlet"}


def is_definite(reading: Reading, head: Match[Cue]) -> bool:
    """Whether a head of one word carries the article, fused with a preposition or not: «اللجنة», not «لجنة»."""
    article = reading.lexicon.language.article
    written = reading.text.raw[head.start : head.end]
    is_fused = head.clitics.endswith(article[-1:]) and written.startswith(article[-1:])
    return head.last - head.first == 1 and (written.startswith(article) or is_fused)


def follows_minister(reading: Reading, i: int) -> bool:
    """Whether the noun is only a minister's portfolio: «وزير الخارجية»."""
    return any((match := reading.cue(j, "ministers")) and match.last == i for j in range(max(0, i - 2), i))


def numbered(reading: Reading, i: int, stop: int) -> int:
    """Where a number that is the name of a unit or a channel ends: «الكتيبة "50"», «القناة الـ13»; 0 for none."""
    j = i
    if j < stop and (reading.tokens[j].text in QUOTES or reading.tokens[j].key == reading.lexicon.language.article):
        j += 1
    if not (j < stop and reading.tokens[j].text.isdigit() and len(reading.tokens[j].text) <= 4):
        return 0
    is_open = reading.tokens[i].text in QUOTES and (j + 1 >= stop or reading.tokens[j + 1].text not in QUOTES)
    return 0 if is_open else j + 1


def qualifies(reading: Reading, i: int) -> bool:
    """Whether an adjective makes a name of a definite head: one of relation («الاستهلاكية») or of rank («العليا»)."""
    return bool(reading.cue(i, "qualifiers", "nationality")) or reading.tokens[i].key.endswith(("يه", "ي"))


def is_cited(reading: Reading, i: int, name: Found) -> bool:
    """Whether a site is one of the net, which the text cites, and not one on the ground."""
    # «قرب موقع ...» is one on the ground; «في موقع ...» may be either.
    if i > 0 and reading.tokens[i - 1].key in reading.lexicon.locatives and not reading.word(i - 1).kinds & Is.CLOSER:
        return False
    words = [reading.cues.get(j) for j in (i - 2, i - 1, name.last, name.last + 1)]
    if any(cue and any(value.role in {"citing", "nationality"} for value in cue.values) for cue in words):
        return True
    return name.span.of(reading.text.raw).isascii()


def named(reading: Reading, i: int, stop: int, kind: Kind) -> Found | None:
    """A name by itself after a classifier: in quotation marks, or a word that is nothing else."""
    if reading.tokens[i].text in OPENING | QUOTES:
        first = i + 1
        last = first
        while last < min(stop, first + LONGEST_QUOTED) and reading.tokens[last].text not in QUOTES | {")"}:
            last += 1
        if first < last < stop and reading.tokens[last].text in QUOTES and first not in reading.known:
            return reading.found(first, last, kind, "quoted", 0.8)
        return None
    last = i
    while last < min(stop, i + 3) and last not in reading.cues and last not in reading.known:
        word = reading.word(last)
        if not reading.is_word(last) or word.taken or is_ordinary(word) or word.kinds & (Is.DEFINITE | Is.GIVEN):
            break
        if reading.lexicon.is_related(reading.tokens[last].key):
            break
        last += 1
    if last > i:
        return reading.found(i, last, kind, "classified", 0.7, start=reading.start(i))
    return None


def complement(
    reading: Reading, i: int, stop: int, is_airing: bool = False, is_open: bool = True
) -> tuple[int, Strength]:
    """Where what a head noun governs ends, and how much of a name it makes.

    A station may be a city's (`is_airing`); only a head without the article governs a noun without it (`is_open`).
    """
    first, strength = i, Strength.NONE
    limit = min(stop, i + LONGEST)
    article = reading.lexicon.language.article
    while i < limit:
        if i == first and reading.tokens[i].text in QUOTES and i + 1 < limit and reading.is_word(i + 1):
            i += 1
            continue
        if not reading.is_word(i) or reading.cue(i, "titles", "carriers") or (i > first and reading.cue(i, "offices")):
            break
        word = reading.word(i)
        nationality = reading.cue(i, "nationality")
        if nationality and reading.tokens[i].key[len(nationality.clitics) :].startswith(article):
            if nationality.clitics and (i == first or not reading.cue(i - 1, "nationality")):
                break
            i, strength = i + 1, Strength.NAMED
            continue
        if (place := reading.cue(i, "places")) and is_airing and i == first:
            return place.last, Strength.NAMED
        if i in reading.known:
            match = reading.known[i]
            if match.clitics or {kind_of(name) for name in match.values} & {"person", "outlet"}:
                break
            return ranked(reading, match.last, limit), Strength.NAMED
        if word.kinds & (Is.VERB | Is.CLOSER | Is.GIVEN):
            break
        if word.rest.startswith(article) and len(word.rest) > 4 and not is_new(reading, i, first):
            i, strength = i + 1, max(strength, Strength.DEFINITE)
            continue
        if strength == Strength.DEFINITE and (field := joined_field(reading, i, limit)):
            i = field
            continue
        if i == first and is_open and not word.taken and word.kinds & Is.COMMON:
            i += 1
            continue
        break
    return i, strength


def ranked(reading: Reading, i: int, limit: int) -> int:
    """Where the adjectives of a body after its country end: «بنك السودان المركزي»."""
    article = reading.lexicon.language.article
    while i < limit and reading.cue(i, "qualifiers") and reading.tokens[i].key.startswith(article):
        i += 1
    return i


def joined_field(reading: Reading, i: int, limit: int) -> int:
    """Where a second field of a body ends («المساواة وحقوق الإنسان»), 0 where none begins."""
    cue = reading.cue(i, "fields")
    article = reading.lexicon.language.article
    is_second = cue is not None and cue.clitics == "و" and cue.last < limit
    return cue.last + 1 if cue and is_second and reading.tokens[cue.last].key.startswith(article) else 0


def is_new(reading: Reading, i: int, first: int) -> bool:
    """Whether a definite word with a clitic begins something else: «والجيش», «بالقوة»."""
    clitics = reading.word(i).taken
    if not clitics:
        return False
    letters = reading.tokens[i].key[:clitics]
    if letters == "ل":
        return False
    return i == first or not letters.startswith("و") or bool(reading.cue(i, "heads", "government", "peoples"))


def kind_of(name: Name) -> Kind:
    return knowledge().actors[name.actor_id].kind
