"""Names of a document joined into its actors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from etl.actors.knowledge import knowledge
from etl.actors.lexicon import Is
from etl.actors.reading import Found, Reading
from etl.model import Actor, Kind, Mention, Span
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
    families: dict[tuple[str, ...], object] = {}
    for one in names:
        if one.ids and one.kind == "person":
            _remember(families, _keys(reading, one), one.ids[0])
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
    """What makes two names one actor: the id of the known, the words of the unknown."""
    if len(one.ids) == 1 and one.form != "ambiguous":
        return one.ids[0]
    if one.ids:
        sure = [actor_id for actor_id in one.ids if actor_id in certain]
        return sure[0] if len(sure) == 1 else None
    keys = _keys(reading, one)
    if one.kind == "person":
        if keys in families:
            return families[keys]
        key = (one.kind, keys)
        _remember(families, keys, key)
        return key
    return (one.kind, tuple(k for k in keys))


def _remember(families: dict[tuple[str, ...], object], keys: tuple[str, ...], identity: object) -> None:
    """A full name and the short forms it lends: its last word, its last two, its first with its last."""
    families.setdefault(keys, identity)
    if len(keys) < 2:
        return
    families[keys[-1:]] = identity
    families[keys[-2:]] = identity
    families[keys[:1] + keys[-1:]] = identity
    if len(keys) > 2:
        families[keys[:2]] = identity
        families[keys[1:]] = identity


def _keys(reading: Reading, one: Found) -> tuple[str, ...]:
    first = reading.tokens[one.first]
    taken = one.span.start - first.start
    words = [token.key for token in reading.tokens[one.first : one.last] if token.text[0].isalnum()]
    if words and taken > 0:
        words[0] = reading.lexicon.language.key(reading.text.raw[one.span.start : first.end])
    return tuple(words)


def _entry(reading: Reading, one: Found, key: object) -> _Entry:
    actors = knowledge().actors
    if isinstance(key, str):
        known = actors[key]
        return _Entry(known.id, known.name_en, known.kind)
    return _Entry(None, one.span.of(reading.text.raw), one.kind)


def _wikidata(actor_id: str | None) -> str | None:
    return knowledge().actors[actor_id].wikidata if actor_id else None


def _reason(entry: _Entry) -> Reason:
    return Reason.of("known-actor", actor=entry.id) if entry.id else Reason.of("as-named")


def later(reading: Reading, found: list[Found]) -> list[Found]:
    """The family names of the document's people where they stand alone, in any place of the text."""
    families: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    covered: set[int] = set()
    for one in found:
        covered.update(range(one.first, one.last))
        if one.kind == "person" and one.last - one.first >= 2:
            keys = _keys(reading, one)
            families[keys[-1]].add(keys)
    more = []
    for i, token in enumerate(reading.tokens):
        if i in covered or not families:
            continue
        for taken, rest in reading.lexicon.language.splits(token.key):
            if rest not in families or len(rest) < 3:
                continue
            kinds = reading.lexicon.kinds.get(rest, Is.NOTHING)
            if kinds & (Is.COMMON | Is.CLOSER | Is.VERB | Is.GIVEN | Is.NATIONALITY) or reading.cue(i, "facilities"):
                break
            start = token.start + taken
            more.append(Found(i, i + 1, Span(start, token.end), "person", "family-name", 0.85))
            break
    return more
