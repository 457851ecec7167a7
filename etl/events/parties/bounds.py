"""Where what a trigger governs ends: at another clause, another verb, whoever only stands by."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.titles import TITLES
from etl.events.parties.verb_first.sites import hits
from etl.events.reading import AND, COMMAS, STOPS, Named, Reading
from etl.events.words.lexicon import CONJUGATED, FINITE, PREPOSITIONS

RIGHT_REACH = 34
ITSELF = frozenset({"هو", "هي", "هم"})
# What stands before a name in its own clause.
TITULAR = ("titular", "post", "spokesman", "informant")
VERBS = frozenset({"verb", "light", "say"})
# A definite participle that is made with a mim: «المفروضة», «الموقّع».
PARTICIPLE = "الم"
SHORTEST = 4


def stop_of(reading: Reading, candidate: Candidate) -> int:
    """The token up to which the names are a trigger's own."""
    stop = min(reading.text.sentences[candidate.sentence].last, candidate.last + RIGHT_REACH)
    if reading.lexicon.is_verb_first and candidate.verb is not None and candidate.verb.first >= candidate.last:
        # «قصف استهدف القوات الفنلندية»: what the verb governs it tells itself.
        stop = min(stop, candidate.verb.first)
    return stop


def is_bare_noun(candidate: Candidate) -> bool:
    return candidate.form == "noun" and candidate.light is None


def _may_be_noun(reading: Reading, t: int) -> bool:
    return any(sense.kind == "noun" for sense in reading.marks[t].values)


def is_end(reading: Reading, candidate: Candidate, t: int, *, has_name: bool) -> bool:
    """Whether a part of the sentence ends at a token, or the verb of the noun's own clause or a guard stands there."""
    if reading.text.tokens[t].text in STOPS or _resumes(reading, t):
        return True
    is_next = is_bare_noun(candidate) and _is_next_verb(reading, t)
    return is_next or (has_name and is_guard(reading, t))


def is_guard(reading: Reading, t: int) -> bool:
    """Whether it is told who guards them, who is not hit: «اقتحم مستوطنون المسجد بحماية الجيش»."""
    return reading.lexicon.has_word(reading.text.tokens[t].key, "guard")


def _resumes(reading: Reading, t: int) -> bool:
    """Whether a pronoun past a comma goes on with what stands before the clause: «الذي انتُخب، هو صديق السويد»."""
    tokens = reading.text.tokens
    return t > 0 and tokens[t].key in ITSELF and tokens[t - 1].text in COMMAS


def closes(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether what a trigger governs ends before a word that we know."""
    if _stops(reading, candidate, t) or (is_bare_noun(candidate) and _may_be_noun(reading, t)):
        return True
    if reading.has(t, "answer") and not hits(candidate):
        # «أجرت فنلندا مناورات رداً على زيارة السويد»: only who is hit did what is answered.
        return True
    # «يرفض العقوبات المفروضة من جانب الغرب»: who imposed them rejects nothing.
    return preposition_at(reading, t) == "agent" and _is_active(reading, candidate) and is_attribute(reading, t - 1)


def preposition_at(reading: Reading, t: int) -> str | None:
    return next((sense.kind for sense in reading.marks[t].values if sense.kind in PREPOSITIONS), None)


def _is_active(reading: Reading, candidate: Candidate) -> bool:
    return candidate.form in FINITE and candidate.form != "passive" and reading.lexicon.is_verb_first


def has_doer(reading: Reading, candidate: Candidate) -> bool:
    """Whether a verb has a subject: in «قصفت فنلندا قاعدة بعد هجوم نفّذته السويد» the second did the attack alone."""
    return _is_active(reading, candidate) and candidate.trigger.subject != "target"


def is_attribute(reading: Reading, t: int) -> bool:
    """Whether a token is an Arabic participle that tells of the noun before it: «العقوبات المفروضة»."""
    if t >= len(reading.text.tokens) or t in reading.inside_name or not reading.lexicon.is_verb_first:
        return False
    return reading.text.tokens[t].key.startswith(PARTICIPLE)


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
