"""The candidates of a text, each with the form in which it stands."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.found.another import is_other, is_pluperfect
from etl.events.found.known import has_article, is_definite, is_known
from etl.events.found.together import aims_on, carry, drop_opener, is_told_by, is_undone_by, tells_on
from etl.events.reading import Reading, span_of
from etl.events.words.sense import MASDAR, OWNER, Sense
from etl.events.words.senses import Chosen, choose, form, light_at
from etl.events.words.vows import vow_at
from etl.model import Span
from etl.text.phrases import Match

# A mark of no other kind is a word of the grammar or a place.
TOLD = frozenset({"verb", "noun", "participle", "light", MASDAR})


def find(reading: Reading) -> list[Candidate]:
    """Every candidate of a text from left to right; a light verb and its noun are one candidate."""
    candidates: list[Candidate] = []
    consumed: set[int] = set()
    lights: list[tuple[int, Sense]] = []
    for t, mark in reading.marks.items():
        if _is_idle(reading, mark) or not consumed.isdisjoint(range(t, mark.last)):
            continue
        vow = vow_at(reading, t)
        if vow is not None:
            candidates.append(_vow(reading, t, vow))
            consumed.add(t + 1)
            continue
        if not reading.kinds(t) & TOLD:
            continue
        chosen = choose(reading, mark)
        if chosen is not None:
            candidate = _candidate(reading, mark, chosen)
            consumed.update(t for t in _taken(chosen) if not _is_of_other(reading, t, chosen.sense))
            _place(reading, candidates, candidate, lights, chosen.sense)
        elif (light := light_at(reading, mark)) is not None:
            lights.append((t, light))
    return candidates


def _is_idle(reading: Reading, mark: Match[Sense]) -> bool:
    """Whether a mark tells nothing where it stands: inside a name, in a day, in a phrase that means something else."""
    t = mark.first
    return t in reading.inside_name or {t, mark.last - 1} <= reading.timed or reading.has(t, "ignore")


def _candidate(reading: Reading, mark: Match[Sense], chosen: Chosen) -> Candidate:
    sense = chosen.sense
    assert sense.trigger is not None
    return Candidate(
        trigger=sense.trigger,
        form=form(reading, mark, sense),
        first=mark.first,
        last=mark.last,
        span=Span(mark.start, mark.end),
        sentence=reading.sentence[mark.first],
        clitics=mark.clitics,
        rule=f"{sense.kind}:{sense.detail}",
        has_object=sense.has_object,
        is_definite=is_definite(reading, mark, sense),
        has_article=sense.is_definite or has_article(reading, mark.first),
        complement=chosen.place,
        others=chosen.others,
    )


def _taken(chosen: Chosen) -> range:
    """The tokens that a word asks for, which tell nothing more by themselves."""
    # What stands past an article is known by itself: "broke up a protest".
    if chosen.place is None or _is_letter(chosen.sense):
        return range(0)
    return range(chosen.place, chosen.place + len(chosen.sense.complement))


def _is_of_other(reading: Reading, t: int, verb: Sense) -> bool:
    """Whether what a verb asks for may be told of another: «رفضت فنلندا طلب السويد» tells that Sweden asked."""
    told = [sense.trigger for sense in reading.marks[t].values if sense.kind == "noun"] if t in reading.marks else []
    assert verb.trigger is not None
    return any(noun is not None and OWNER in noun.needs and noun.type != verb.trigger.type for noun in told)


def _is_letter(sense: Sense) -> bool:
    """Whether what must follow is a letter written onto another word: «ندد بقصف» condemns, and tells of, a shelling."""
    return len(sense.complement) == 1 and all(len(key) == 1 for key in sense.complement[0])


def _place(
    reading: Reading, candidates: list[Candidate], candidate: Candidate, lights: list[tuple[int, Sense]], sense: Sense
) -> None:
    """Put a candidate after those before it; a verb that only tells on of the noun before it goes to that noun."""
    if candidate.form == "noun":
        carry(reading, candidate, lights, candidates)
    elif candidates and (tells_on(reading, candidates[-1], candidate) or aims_on(reading, candidates[-1], candidate)):
        candidates[-1].verb = candidate
        return
    if candidates and is_undone_by(candidates[-1], candidate):
        candidates.pop()
    drop_opener(reading, candidates, candidate)
    if candidates and is_told_by(candidates[-1], candidate):
        candidate.verb = candidates.pop()
    _describe(reading, candidate, sense)
    candidates.append(candidate)


def _describe(reading: Reading, candidate: Candidate, sense: Sense) -> None:
    """Note what the words around a candidate say of it."""
    t, complement = candidate.first, candidate.complement
    if complement is not None and complement < t and is_known(reading, complement):
        candidate.is_definite = True
    candidate.is_dual = reading.lexicon.is_verb_first and _is_dual(reading, candidate, sense)
    candidate.is_other = is_other(reading, candidate)
    candidate.is_pointing = candidate.form == "noun" and reading.has(t - 1, "pointing")
    candidate.is_pluperfect = candidate.form == "past" and is_pluperfect(reading, t)


def _is_dual(reading: Reading, candidate: Candidate, sense: Sense) -> bool:
    """Whether a verb is in the dual: in Arabic only a subject named before it is agreed with in number."""
    key = reading.text.tokens[candidate.first].key[len(candidate.clitics) :]
    stem = reading.text.language.key(sense.detail.partition("/")[0].split(" ")[0])
    return candidate.form == "past" and key in (stem + "ا", stem + "تا")


def _vow(reading: Reading, t: int, sense: Sense) -> Candidate:
    assert sense.trigger is not None
    clitics = reading.marks[t].clitics
    rule = f"{sense.kind}:{sense.detail}"
    return Candidate(
        sense.trigger, sense.form, t, t + 2, span_of(reading, t, t + 2), reading.sentence[t], clitics, rule
    )
