"""Offices that stand for their holders («وزير الخارجية السوري»), and who held them on the day a text speaks from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from etl.actors.knowledge import Tenure, knowledge
from etl.actors.reading import Found, Reading
from etl.actors.tenure import may_hold, surely_holds
from etl.model import Actor, Anchor, Mention, Span
from etl.reason import Reason

ALONE = "office-alone"
# The slug of an office, and the id of whose it is.
Office = tuple[str, str]


def offices(reading: Reading, names: Sequence[Found], actors: Sequence[Actor]) -> list[Actor]:
    """The actors, then the offices that no name stands beside, each of one state or body once, with all its mentions.

    An office that stands beside the name of one person somewhere in the text stands for him elsewhere.
    """
    ends = {one.last: one for one in names if one.kind == "person"}
    starts = {one.first: one for one in names if one.kind == "person"}
    people = {mention.span: n for n, actor in enumerate(actors) for mention in actor.mentions}
    gathered: dict[Office, list[Mention]] = {}
    shown: dict[Office, set[int]] = {}
    for match in reading.lexicon.offices.find(reading.text):
        i, slugs = match.first, match.values
        if is_qualified(reading, i):
            continue
        where = of_whom_before(reading, i) or of_whom_after(reading, match.last)
        if where is None:
            continue
        first, last, of = min(i, where[0]), max(match.last, where[1]), where[2]
        office = next((slug for slug in slugs if (slug, of) in knowledge().tenures), slugs[0])
        beside = names_beside(reading, first, last, starts, ends)
        if beside:
            shown.setdefault((office, of), set()).update(people[one.span] for one in beside if one.span in people)
            continue
        start = match.start if first == i else reading.tokens[first].start
        span = Span(start, reading.tokens[last - 1].end)
        reason = Reason.of(ALONE, **_facts(office, of))
        gathered.setdefault((office, of), []).append(Mention(span, "office", 0.8, "office", reason))
    named, alone = list(actors), []
    for office_of, mentions in gathered.items():
        holders = shown.get(office_of, set())
        if len(holders) == 1:
            n = next(iter(holders))
            named[n] = _with(named[n], mentions, _shown(named[n], office_of))
        else:
            alone.append(_actor(*office_of, tuple(mentions)))
    return named + alone


def _shown(holder: Actor, office_of: Office) -> Reason:
    known = knowledge().actors[holder.id] if holder.id else None
    names = {"holder_ar": known.name_ar if known else holder.name, "holder_en": holder.name}
    return Reason.of("office-shown", **_facts(*office_of), **names)


def _with(actor: Actor, mentions: Iterable[Mention], reason: Reason | None = None) -> Actor:
    """An actor who takes an office among his mentions."""
    told = [mention if reason is None else replace(mention, reason=reason) for mention in mentions]
    return replace(actor, mentions=tuple(sorted((*actor.mentions, *told), key=lambda mention: mention.span)))


def is_qualified(reading: Reading, i: int) -> bool:
    """Whether a word before the office makes it another one: «نائب وزير», «deputy foreign minister»."""
    cues = (reading.cue(j, "offices", "qualified") for j in range(max(0, i - 2), i))
    return any(cue and cue.last >= i for cue in cues)


def of_whom_after(reading: Reading, i: int) -> tuple[int, int, str] | None:
    """The adjective of nationality or the name after an office, as tokens and the id of the state or body."""
    stop = reading.sentence_ends[i - 1]
    if not reading.lexicon.is_cased and i < stop:
        nationality = reading.cue(i, "nationality")
        is_definite = reading.tokens[i].key.startswith(reading.lexicon.language.article)
        if nationality and is_definite and not reading.cue(i + 1, "former"):
            return i, nationality.last, next(cue.detail for cue in nationality.values if cue.role == "nationality")
    j = i
    if reading.lexicon.is_cased:
        if not (j < stop and reading.tokens[j].key == "of"):
            return None
        j += 2 if j + 1 < stop and reading.tokens[j + 1].key == "the" else 1
    known = reading.known.get(j) if j < stop else None
    if known is None or known.clitics not in {"", "ل"}:
        return None
    actor = knowledge().actors[known.values[0].actor_id]
    is_one = actor.kind in {"state", "organisation"} and len({name.actor_id for name in known.values}) == 1
    return (j, known.last, actor.id) if is_one and known.values[0].form != "capital" else None


def of_whom_before(reading: Reading, i: int) -> tuple[int, int, str] | None:
    """In English, the nationality or the possessive before an office: «Russian», «Russia's»."""
    if not reading.lexicon.is_cased or i == 0 or reading.sentence_ends[i - 1] != reading.sentence_ends[i]:
        return None
    if nationality := reading.cue(i - 1, "nationality"):
        return i - 1, i, next(cue.detail for cue in nationality.values if cue.role == "nationality")
    if i > 2 and reading.tokens[i - 1].key == "s" and reading.tokens[i - 2].text in "'’":
        for j in range(max(0, i - 6), i - 2):
            known = reading.known.get(j)
            if known and known.last == i - 2 and knowledge().actors[known.values[0].actor_id].kind == "state":
                return j, i, known.values[0].actor_id
    return None


def names_beside(
    reading: Reading, first: int, last: int, starts: dict[int, Found], ends: dict[int, Found]
) -> list[Found]:
    """The names that stand next to an office, of which it is only the title."""
    after = (last, last + 1, last + 2) if last < len(reading.tokens) and not reading.is_word(last) else (last, last + 1)
    return [starts[t] for t in after if t in starts] + [ends[t] for t in (first, first - 1) if t in ends]


def hold(actors: Sequence[Actor], anchor: Anchor | None) -> list[Actor]:
    """The actors with each office joined to its holder on the anchor's days; where that is unsure it stays alone.

    A holder that the text also names takes the office among its mentions; every other one joins the list.
    """
    named = [actor for actor in actors if actor.reason.code != ALONE]
    places = {actor.id: n for n, actor in enumerate(named) if actor.id}
    for actor in actors:
        if actor.reason.code != ALONE:
            continue
        held = _held(actor, anchor)
        if held.id in places:
            n = places[held.id]
            named[n] = _with(named[n], held.mentions)
        else:
            if held.id:
                places[held.id] = len(named)
            named.append(held)
    return named


def _held(actor: Actor, anchor: Anchor | None) -> Actor:
    """The holder of an office on the anchor's days, or the office itself with the reason why nobody is sure."""
    facts = dict(actor.reason.facts)
    if anchor is None:
        return actor
    tenures = knowledge().tenures.get((str(facts["office"]), str(facts["of"])), ())
    holder = _holder(tenures, (anchor.earliest, anchor.latest))
    if holder is None:
        return actor
    known = knowledge().actors[holder.actor_id]
    day = anchor.best.isoformat()
    reason = Reason.of(
        "office-held", **facts, holder_ar=known.name_ar, holder_en=known.name_en, day=day, since=holder.starts_on or "…"
    )
    mentions = tuple(replace(mention, reason=reason) for mention in actor.mentions)
    return Actor(known.id, known.name_en, known.kind, mentions, known.wikidata, reason)


def _holder(tenures: Iterable[Tenure], days: tuple[date, date]) -> Tenure | None:
    """The one who surely held the office on both days, where nobody else may have."""
    possible = [tenure for tenure in tenures if any(may_hold(tenure, day) for day in days)]
    if len({tenure.actor_id for tenure in possible}) != 1:
        return None
    return next((tenure for tenure in possible if all(surely_holds(tenure, day) for day in days)), None)


def _actor(office: str, of: str, mentions: tuple[Mention, ...]) -> Actor:
    facts = _facts(office, of)
    return Actor(None, f"{facts['office_en']}, {facts['of_en']}", "person", mentions, reason=Reason.of(ALONE, **facts))


def _facts(office: str, of: str) -> dict[str, str]:
    known, kind = knowledge().actors[of], knowledge().offices.get(office)
    office_ar, office_en = (kind.name_ar, kind.name_en) if kind else (office, office)
    return {
        "office": office,
        "of": of,
        "office_ar": office_ar,
        "office_en": office_en,
        "of_ar": known.name_ar,
        "of_en": known.name_en,
    }
