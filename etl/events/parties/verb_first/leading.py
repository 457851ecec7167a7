"""The names that stand before an Arabic verb: its subject, or the head of its relative clause."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.bounds import VERBS, opens_clause
from etl.events.parties.slots import is_of_group
from etl.events.parties.titles import is_title
from etl.events.parties.verb_first.gender import of_verb
from etl.events.reading import AND, COMMAS, Named, Reading, has_verb, is_marked
from etl.events.words.entries import PRONOUNS
from etl.events.words.lexicon import FINITE, PREPOSITIONS
from etl.events.words.ontology import SYMMETRIC

LEFT_REACH = 24
RESUMED_REACH = 6
SHORTEST = 4
OF_TWO = "ان"
# «فنلندا والسويد، اللتين عززتا»
BOTH = ("لذان", "لذين", "لتان", "لتين")
# The gender of what a clause tells of.
HEADS = {"الذي": "masculine", "التي": "feminine"}
# Prepositions as they are written before a pronoun.
RESUMING = frozenset({"ب", "ل", "في", "من", "عن", "مع", "علي", "إلي", "الي"})


def before(reading: Reading, candidate: Candidate) -> list[int]:
    """The names that stand as subject before a verb in its clause, or as the head of its relative clause."""
    verb = candidate.first if candidate.light is None else candidate.light
    first = _clause_start(reading, candidate, verb)
    found = _subject_between(reading, candidate, first, verb)
    if found is None:
        return []
    subject, adjective = found
    if len(subject) > 1 and _has_clause_of_its_own(reading, subject[-1], verb):
        return [subject[-1].actor]
    if subject:
        return [name.actor for name in subject]
    # «البارجة الأميركية أطلقت»: whose it is does it.
    if adjective is not None and verb - adjective.last <= 1:
        return [adjective.actor]
    if reading.has(first, "relative"):
        return _head(reading, first)
    return _adjacent(reading, candidate)


def _subject_between(
    reading: Reading, candidate: Candidate, first: int, verb: int
) -> tuple[list[Named], Named | None] | None:
    """The names that nothing governs before a verb, and the last adjective of one; None where it joins another verb."""
    subject: list[Named] = []
    adjective: Named | None = None
    kind, t = "none", first
    while t < verb:
        name = reading.names.get(t)
        if name is not None:
            goes_on = name.is_joined and bool(subject)
            is_bare = not name.preposition and (kind == "none" or goes_on)
            if is_bare and name.is_adjective:
                adjective = name
            elif is_bare and (goes_on or not is_title(reading, name)):
                subject.append(name)
            t = max(name.last, t + 1)
            continue
        found = _preposition(reading, t)
        if found is not None:
            kind = found if t > first or not reading.has(t, "connector") else "none"
        elif _is_finite(reading, t):
            if AND in candidate.clitics:
                # «اقتحمت فنلندا السفارة واعتقلت»: a verb joined to another goes on with its subject.
                return None
            is_kept = t == first or (t + 1 == verb and is_light_noun(reading, verb))
            subject = subject if is_kept else []
        kind = "none" if reading.text.tokens[t].text in COMMAS else kind
        t += 1
    return subject, adjective


def _preposition(reading: Reading, t: int) -> str | None:
    """The kind of a preposition; none for «من» where it only says of whom a number is: «عدد من»."""
    mark = reading.marks.get(t)
    found = None if mark is None else next((sense.kind for sense in mark.values if sense.kind in PREPOSITIONS), None)
    return "none" if found == "from" and is_of_group(reading, t) else found


def _is_finite(reading: Reading, t: int) -> bool:
    mark = reading.marks.get(t)
    return mark is not None and any(sense.kind in VERBS and sense.form in FINITE for sense in mark.values)


def is_light_noun(reading: Reading, t: int) -> bool:
    """Whether a noun that carries a deed stands at a token: «وقوع إصابات», «فنلندا تواصل شن غارات»."""
    mark = reading.marks.get(t)
    return mark is not None and any(sense.kind == "light" and sense.form == "noun" for sense in mark.values)


def _has_clause_of_its_own(reading: Reading, name: Named, verb: int) -> bool:
    """Whether a name right before a verb has it alone: «ترفض فنلندا العرض والسويد تدعو», but «تدعوان» is of both."""
    if reading.text.tokens[verb].key.endswith(OF_TWO):
        return False
    return name.last == verb and opens_clause(reading, name) and has_verb(reading, name.first - 1)


def _adjacent(reading: Reading, candidate: Candidate) -> list[int]:
    """The name right before a verb in the present, past the place of the clause before: «إلى الشمال وفنلندا تدعو»."""
    name = reading.ends.get(candidate.first)
    is_open = candidate.form in ("present", "future") and candidate.light is None and not candidate.clitics
    if name is None or not is_open or name.preposition or name.is_adjective or name.first == 0:
        return []
    mark = reading.marks.get(name.first - 1)
    is_governed = mark is not None and any(sense.kind in PREPOSITIONS for sense in mark.values)
    return [name.actor] if not is_governed or name.is_joined else []


def _clause_start(reading: Reading, candidate: Candidate, verb: int) -> int:
    clause, t = reading.clause[verb], verb - 1
    low = max(reading.text.sentences[candidate.sentence].first - 1, verb - LEFT_REACH)
    # «الرئيس السوري، بشار الأسد، يستقبل»: a comma before the verb parts it from its subject in writing only.
    is_parted = t > low and reading.text.tokens[t].text in COMMAS
    if is_parted and "و" not in candidate.clitics and candidate.form != "participle" and not has_verb(reading, t):
        clause = reading.clause[t]
    while t > low and clause <= reading.clause[t]:
        t -= 1
    return t + 1


def _head(reading: Reading, relative: int) -> list[int]:
    for end in (relative, relative - 1):
        name = reading.ends.get(end)
        if name is not None and not name.is_adjective:
            other = reading.ends.get(name.first) if name.is_joined else None
            is_of_both = other is not None and reading.text.tokens[relative].key.endswith(BOTH)
            return [other.actor, name.actor] if other is not None and is_of_both else [name.actor]
    return []


def has_unknown_before(reading: Reading, candidate: Candidate) -> bool:
    """Whether the subject stands before a verb though nobody knows it: «الحركة الوطنية تنفي», «الدول التي تدعم»."""
    t = candidate.first - 1
    first = reading.text.sentences[candidate.sentence].first
    if candidate.trigger.type in SYMMETRIC or candidate.light is not None or t < first or candidate.clitics:
        return False
    if candidate.form in ("present", "future", "past") and reading.has(t, "relative"):
        # «المخاوف التي تجتاح السويد» attack nobody.
        return candidate.trigger.type != "ASSAULT" and _is_of_head(reading, candidate, t)
    if candidate.form not in ("present", "future") or t in reading.timed or reading.text.tokens[t].text in COMMAS:
        return False
    if not (t in reading.inside_name or _is_definite(reading, t)):
        return False
    while t > first and reading.clause[t - 1] == reading.clause[candidate.first] and not _is_mark(reading, t - 1):
        t -= 1
    return not has_verb(reading, candidate.first - 1) and not _is_governed(reading, t)


def _is_of_head(reading: Reading, candidate: Candidate, relative: int) -> bool:
    """Whether the head of a relative clause is the subject of its verb: «الدول التي تدعم», not «التي تدعمها فنلندا»."""
    near = range(candidate.last, candidate.last + RESUMED_REACH)
    if candidate.has_object or any(_is_resumed(reading, n) for n in near):
        return False
    # «الصواريخ التي هدد لارسن»: in another gender it is not.
    head = HEADS.get(reading.text.tokens[relative].key.removeprefix(AND), "")
    return "" in (head, of_verb(reading, candidate)) or head == of_verb(reading, candidate)


def _is_definite(reading: Reading, t: int) -> bool:
    """Whether a noun or an adjective that tells nothing has the article."""
    key = reading.text.tokens[t].key
    return key.startswith(reading.text.language.article) and len(key) > SHORTEST and not is_marked(reading, t)


def _is_resumed(reading: Reading, t: int) -> bool:
    """Whether a preposition with a pronoun stands here: «التي تطالب بها فنلندا»."""
    if t >= len(reading.text.tokens):
        return False
    key = reading.text.tokens[t].key
    stem = next((key.removesuffix(owner) for owner in PRONOUNS if key.endswith(owner)), "")
    return stem in RESUMING or reading.lexicon.has_word(key, "resumed")


def _is_mark(reading: Reading, t: int) -> bool:
    return not reading.text.tokens[t].key.isalpha() or reading.has(t, "complement")


def _is_governed(reading: Reading, t: int) -> bool:
    """Whether a clause begins with where or when: «في الوقت الحالي تدعم فنلندا»."""
    mark = reading.marks.get(t)
    is_preposition = mark is not None and any(sense.kind in PREPOSITIONS for sense in mark.values)
    return is_preposition or t in reading.timed or reading.has(t, "connector")
