"""The days left open by the offices of those whom a text names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from etl.actors.knowledge import knowledge
from etl.actors.lexicon import Lexicon, lexicon
from etl.actors.tenure import first_day, last_day
from etl.data import LANGUAGES, yaml_mapping
from etl.dating.posterior import FIRST_DAY
from etl.model import Actor, Evidence, Mention, Span
from etl.reason import Reason
from etl.text import Text
from etl.text.language import language

# A title stands at most so many words before a name («وزير الخارجية والمغتربين في الحكومة السورية فيصل المقداد»), and
# so many after it ("Sergei Lavrov, the Russian foreign minister").
BEFORE, AFTER = 8, 6
# How much likelier such words are in those days than out of them, however long the time in office; no weight is higher.
TITLED, NAMED, MOST_WEIGHT = 100, 6, 0.95
# One who is merely named may be about to take an office, or just have left it.
AROUND = timedelta(days=365)
# Days after which the world stops to call someone the former holder.
FORMER_HALF_LIFE = 1500
# Of those named without a title so many are heard.
MOST_NAMED = 6
_Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class _Held:
    """An office with all the times that a person held it."""

    office: str
    of: str
    days: tuple[_Days, ...]


def holders(text: Text, actors: Iterable[Actor], until: date) -> Iterator[Evidence]:
    """One piece of evidence for each person who held an office: that named with the name, else any."""
    words = lexicon(text.language.code)
    named: list[Evidence | None] = []
    for actor in actors:
        held = _offices(until).get(actor.id or "")
        if not held:
            continue
        titled = next(filter(None, (_titled(text, words, each, held) for each in actor.mentions)), None)
        if titled is not None:
            office, span, is_former = titled
            piece = _evidence(actor, [office], span, until, TITLED, is_former=is_former)
            if piece is not None:
                yield piece
        else:
            named.append(_evidence(actor, held, actor.mentions[0].span, until, NAMED))
    yield from [piece for piece in named if piece is not None][:MOST_NAMED]


def _titled(text: Text, words: Lexicon, mention: Mention, held: tuple[_Held, ...]) -> tuple[_Held, Span, bool] | None:
    """The office that stands beside a name, the words of both, and whether they say that it is over."""
    if mention.form != "name":
        return None
    sentence = text.sentences[text.sentence_at(mention.span.start)]
    first = _token(text, mention.span.start)
    last = _token(text, mention.span.end - 1) + 1
    by_slug = {each.office: each for each in held}
    ranges = ((max(sentence.first, first - BEFORE), first), (last, min(sentence.last, last + AFTER)))
    for begin, end in ranges:
        for i in range(begin, end):
            match = words.offices.at(text.tokens, i)
            if match is None or match.last > end:
                continue
            slug = next((slug for slug in match.values if slug in by_slug), None)
            if slug is None or _is_of_another(text, words, match.last, end):
                continue
            if _is_qualified(words, text, i):
                continue
            is_former = _is_over(words, text, max(begin, i - 2), end)
            span = Span(min(match.start, mention.span.start), max(match.end, mention.span.end))
            return by_slug[slug], span, is_former
    return None


def _token(text: Text, offset: int) -> int:
    return max(0, bisect_right(text.tokens, offset, key=lambda token: token.start) - 1)


def _is_of_another(text: Text, words: Lexicon, first: int, end: int) -> bool:
    """Whether another office stands between a title and the name, which then is its own."""
    return any(words.offices.at(text.tokens, i) is not None for i in range(first, end))


def _is_qualified(words: Lexicon, text: Text, i: int) -> bool:
    """Whether words before an office make it another one: «نائب الرئيس», "deputy foreign minister"."""
    for j in range(max(0, i - 2), i):
        match = words.cues.at(text.tokens, j)
        if match is None or match.last < i or text.tokens[j].key in _over(text.language.code):
            continue
        if any(cue.role in ("offices", "qualified") for cue in match.values):
            return True
    return False


def _is_over(words: Lexicon, text: Text, first: int, last: int) -> bool:
    """Whether a word near the title says that it is not held now: «السابق», "former", "president-elect"."""
    for i in range(first, last):
        match = words.cues.at(text.tokens, i)
        if text.tokens[i].key in _over(text.language.code) or (
            match is not None and any(cue.role == "former" for cue in match.values)
        ):
            return True
    return False


@cache
def _over(code: str) -> frozenset[str]:
    """The words before an office by which it is over, from dating.yml."""
    path = LANGUAGES / code / "dating.yml"
    return frozenset(map(language(code).key, yaml_mapping(path)["over"])) if path.exists() else frozenset()


def _evidence(
    actor: Actor, held: Iterable[_Held], span: Span, until: date, odds: int, *, is_former: bool = False
) -> Evidence | None:
    held = list(held)
    known = knowledge().actors[str(actor.id)]
    office = knowledge().offices[held[0].office]
    of = knowledge().actors[held[0].of]
    days = _joined(day for each in held for day in each.days)
    facts: dict[str, str | int] = {
        "holder_ar": known.name_ar,
        "holder_en": known.name_en,
        "office_ar": office.name_ar,
        "office_en": office.name_en,
        "of_ar": of.name_ar,
        "of_en": of.name_en,
    }
    if is_former:
        return _former(days, facts, span, until)
    if odds == NAMED:
        days = _joined((max(first - AROUND, FIRST_DAY), min(last + AROUND, until)) for first, last in days)
    length = sum((last - first).days + 1 for first, last in days)
    weight = min(MOST_WEIGHT, odds * length / (odds * length + (until - FIRST_DAY).days))
    first, last = days[0][0], days[-1][1]
    gaps = tuple((end + timedelta(days=1), start - timedelta(days=1)) for (_, end), (start, _) in pairwise(days))
    code = "dated-office" if odds == TITLED else "dated-named"
    code += "-since" if days[-1][1] >= until else ""
    reason = Reason.of(code, **facts, first=first.isoformat(), last=last.isoformat())
    return Evidence("office" if odds == TITLED else "named", first, last, weight, reason, span, gaps=gaps)


def _former(days: list[_Days], facts: dict[str, str | int], span: Span, until: date) -> Evidence | None:
    """After the first time in office, and in no other; None for one who has been in office ever since."""
    since = days[0][1] + timedelta(days=1)
    if since > until:
        return None
    reason = Reason.of("dated-former", **facts, since=since.isoformat())
    return Evidence("former-office", since, until, 0.6, reason, span, FORMER_HALF_LIFE, gaps=tuple(days[1:]))


def _joined(days: Iterable[_Days]) -> list[_Days]:
    """The stretches of days in order, those that touch as one."""
    joined: list[_Days] = []
    for first, last in sorted(days):
        if joined and first <= joined[-1][1] + timedelta(days=1):
            joined[-1] = joined[-1][0], max(joined[-1][1], last)
        else:
            joined.append((first, last))
    return joined


@cache
def _offices(until: date) -> dict[str, tuple[_Held, ...]]:
    """The offices that each person held by then, each office of one state or body once."""
    found: dict[str, dict[tuple[str, str], list[_Days]]] = {}
    for tenures in knowledge().tenures.values():
        for tenure in tenures:
            first, last = first_day(tenure.starts_on), min(last_day(tenure.ends_on), until)
            if first <= last and last >= FIRST_DAY:
                of = found.setdefault(tenure.actor_id, {}).setdefault((tenure.office, tenure.of), [])
                of.append((max(first, FIRST_DAY), last))
    return {
        actor: tuple(_Held(office, of, tuple(sorted(days))) for (office, of), days in held.items())
        for actor, held in found.items()
    }
