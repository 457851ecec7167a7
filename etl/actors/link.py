"""Names of a document joined into its actors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from etl.actors.beside import follows_title, follows_verb
from etl.actors.family import keys_of, lends_first, remember
from etl.actors.identity import known_as
from etl.actors.knowledge import knowledge
from etl.actors.reading import Found, Reading
from etl.model import Actor, Kind, Mention
from etl.reason import Reason


@dataclass
class _Entry:
    """An actor of the document while it is being gathered."""

    id: str | None
    name: str
    kind: Kind
    mentions: list[Mention] = field(default_factory=list)
    keys: tuple[str, ...] = ()


def link(reading: Reading, found: Iterable[Found]) -> list[Actor]:
    """The actors that these names make, in order of first mention; a name that stays ambiguous is left out."""
    names = sorted(found, key=lambda one: one.first)
    entries: dict[object, _Entry] = {}
    certain = {one.ids[0] for one in names if len(one.ids) == 1 and one.form in {"full", "official"}}
    if any(one.kind == "state" and one.form == "ambiguous" for one in names):
        certain |= countries(reading, certain)
    families: dict[tuple[str, ...], object] = {}
    for one in names:
        if one.ids and one.kind == "person" and one.form != "ambiguous":
            keys = keys_of(reading, one)
            remember(families, keys, one.ids[0], lends_first(reading, keys))
    for one in names:
        key = _identity(reading, one, certain, families)
        if key is None:
            continue
        if key not in entries:
            entries[key] = _entry(reading, one, key)
        entries[key].mentions.append(Mention(one.span, one.rule, one.confidence))
    return [Actor(e.id, e.name, e.kind, tuple(e.mentions), _wikidata(e.id), _reason(e)) for e in entries.values()]


def _identity(
    reading: Reading, one: Found, certain: set[str], families: dict[tuple[str, ...], object]
) -> object | None:
    """What makes two names one actor: the id of the known, the words of the unknown; None where nobody can tell."""
    if len(one.ids) == 1 and one.form != "ambiguous":
        return one.ids[0]
    keys = keys_of(reading, one)
    if one.ids:
        sure = [actor_id for actor_id in one.ids if actor_id in certain]
        if len(sure) == 1:
            return sure[0]
        if one.kind == "person" and keys in families:
            return families[keys]
        if one.kind == "person":
            is_named = len(keys) > 1 or follows_title(reading, one.first) or follows_verb(reading, one)
            return (one.kind, keys) if is_named else None
        if one.kind == "outlet" and len(one.ids) == 1:
            return one.ids[0]
        if one.kind == "state" and len(one.ids) == 1 and beside_state(reading, one):
            return one.ids[0]
        # «the Red Cross», which one the text does not say, is a body all the same.
        return (one.kind, keys) if one.kind in {"organisation", "outlet"} else None
    if one.kind == "person":
        if keys in families:
            return families[keys]
        key = (known_as(one.span.of(reading.text.raw)) if len(keys) > 1 else None) or (one.kind, keys)
        remember(families, keys, key, lends_first(reading, keys))
        return key
    return (one.kind, keys)


def beside_state(reading: Reading, one: Found) -> bool:
    """Whether the name of a state that is another word too stands in a list of states: «مالي وبوركينا فاسو»."""
    after = reading.known.get(one.last)
    before = next((match for match in reading.known.values() if match.last == one.first), None)
    clitics = reading.known[one.first].clitics if one.first in reading.known else ""
    others = [
        match for match, joint in ((after, after.clitics if after else ""), (before, clitics)) if match and joint == "و"
    ]
    sure = [match.values[0] for match in others if match.values[0].form in {"full", "official"}]
    return any(knowledge().actors[name.actor_id].kind == "state" for name in sure)


def countries(reading: Reading, certain: set[str]) -> set[str]:
    """The states whose people and bodies a text names, or whose adjectives it uses most: who «the Kingdom» is."""
    actors = knowledge().actors
    article = reading.lexicon.language.article
    spoken = Counter(actors[each].country for each in certain if actors[each].country)
    for match in reading.cues.values():
        if reading.tokens[match.first].key.startswith(article):
            spoken.update(cue.detail for cue in match.values if cue.role == "nationality")
    most = max(spoken.values(), default=0)
    return {state for state, count in spoken.items() if count == most}


def _entry(reading: Reading, one: Found, key: object) -> _Entry:
    actors = knowledge().actors
    if isinstance(key, str):
        known = actors[key]
        return _Entry(known.id, known.name_en, known.kind)
    return _Entry(None, one.span.of(reading.text.raw), one.kind)


def _wikidata(actor_id: str | None) -> str | None:
    return knowledge().actors[actor_id].wikidata if actor_id else None


def _reason(entry: _Entry) -> Reason:
    if entry.id is None:
        return Reason.of("as-named")
    known = knowledge().actors[entry.id]
    return Reason.of("known-actor", actor_ar=known.name_ar, actor_en=known.name_en)
