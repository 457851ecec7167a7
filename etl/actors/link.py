"""Names of a document joined into its actors."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from etl.actors.identity import known_as
from etl.actors.knowledge import knowledge
from etl.actors.lexicon import ORDINARY, Is
from etl.actors.reading import Found, Reading
from etl.model import Actor, Kind, Mention, Span
from etl.reason import Reason
from etl.text.tokens import offset_in


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
    certain |= countries(reading, certain)
    families: dict[tuple[str, ...], object] = {}
    for one in names:
        if one.ids and one.kind == "person" and one.form != "ambiguous":
            keys = _keys(reading, one)
            _remember(families, keys, one.ids[0], lends_first(reading, keys))
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
    keys = _keys(reading, one)
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
        # «the Red Cross», which one the text does not say, is a body all the same.
        return (one.kind, keys) if one.kind in {"organisation", "outlet"} else None
    if one.kind == "person":
        if keys in families:
            return families[keys]
        key = (known_as(one.span.of(reading.text.raw)) if len(keys) > 1 else None) or (one.kind, keys)
        _remember(families, keys, key, lends_first(reading, keys))
        return key
    return (one.kind, keys)


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


def follows_title(reading: Reading, i: int) -> bool:
    """Whether a title stands before a token, an adjective at most between."""
    if i > 1 and reading.cue(i - 1, "modifiers"):
        i -= 1
    return any((match := reading.cue(j, "titles", "offices")) and match.last == i for j in range(max(0, i - 3), i))


def follows_verb(reading: Reading, one: Found) -> bool:
    """Whether a family name stands beside its verb, and is no other word: «قال كلينتون», «Trump signed»."""
    i = one.first
    if reading.lexicon.is_cased:
        return leads_verb(reading, one.last) and not reading.word(i).kinds & (Is.COMMON | Is.MAYBE_GIVEN)
    is_verb = i > 0 and reading.sentence_ends[i - 1] > i and bool(reading.word(i - 1).kinds & Is.VERB)
    return is_verb and not reading.word(i).kinds & (ORDINARY | Is.GIVEN)


def leads_verb(reading: Reading, i: int) -> bool:
    """Whether an English verb stands at a token, or after an adverb."""
    if i >= len(reading.tokens):
        return False
    i += reading.tokens[i].key.endswith("ly") and i + 1 < len(reading.tokens)
    is_small = reading.tokens[i].text.islower()
    return is_small and (
        bool(reading.word(i).kinds & Is.VERB or reading.cue(i, "speech")) or reading.tokens[i].key.endswith("ed")
    )


def _remember(families: dict[tuple[str, ...], object], keys: tuple[str, ...], identity: object, by_first: bool) -> None:
    """A full name and the short forms it lends: its family name, its last two words, its first with its last; its
    first word too (`by_first`), for the first who has it.
    """
    families.setdefault(keys, identity)
    if len(keys) < 2:
        return
    if by_first:
        families.setdefault(keys[:1], identity)
    families[family(keys)] = identity
    families[keys[-2:]] = identity
    families[keys[:1] + keys[-1:]] = identity
    if len(keys) > 2:
        families[keys[:2]] = identity
        families[keys[1:]] = identity


def lends_first(reading: Reading, keys: tuple[str, ...]) -> bool:
    """Whether somebody may be called by the first word of a name: a given name in English, a family name in China."""
    lexicon = reading.lexicon
    is_given = lexicon.is_cased and bool(lexicon.whole(keys[0]) & Is.GIVEN)
    return len(keys) > 1 and (is_given or (keys[0] in lexicon.family_first and len(keys) <= 4))


def family(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The family name of a full name: its last word, with the particle that belongs to it («عبد السلام»)."""
    return keys[-2:] if len(keys) > 2 and keys[-2] in PARTICLES else keys[-1:]


PARTICLES = frozenset(
    {"عبد", "ابو", "ابي", "بن", "ال", "ابن", "بو", "دي", "فان", "van", "von", "de", "al", "bin", "el"}
)


def _keys(reading: Reading, one: Found) -> tuple[str, ...]:
    if one.same_as:
        return tuple(word for word in one.same_as if word[0].isalnum())
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
    if entry.id is None:
        return Reason.of("as-named")
    known = knowledge().actors[entry.id]
    return Reason.of("known-actor", actor_ar=known.name_ar, actor_en=known.name_en)


def repeated(reading: Reading, found: list[Found]) -> list[Found]:
    """Organisations that the text told once and names again by the same words, with no telling neighbour."""
    names: dict[str, list[tuple[tuple[str, ...], Found]]] = defaultdict(list)
    for one in found:
        if one.kind in {"organisation", "outlet"} and not one.ids and one.rule in RETOLD:
            keys = tuple(reading.tokens[i].key for i in range(one.first, one.last))
            names[keys[0]].append((keys, one))
    more = []
    for i, token in enumerate(reading.tokens):
        for keys, one in names.get(token.key, ()):
            tokens = reading.tokens[i : i + len(keys)]
            is_written_so = not reading.lexicon.is_cased or token.text == reading.tokens[one.first].text
            if is_written_so and tuple(word.key for word in tokens) == keys:
                span = Span(token.start, tokens[-1].end)
                more.append(Found(i, i + len(keys), span, one.kind, "named-again", 0.7))
    return more


RETOLD = frozenset({"classified", "quoted", "head", "team"})


def later(reading: Reading, found: list[Found]) -> list[Found]:
    """The family names of the document's people where they stand alone, in any place of the text."""
    families: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    covered: set[int] = set()
    for one in found:
        covered.update(range(one.first, one.last))
        if one.kind == "person" and one.last - one.first >= 2:
            keys = _keys(reading, one)
            name = family(keys)
            families[name[0]].add(name)
            if lends_first(reading, keys):
                families[keys[0]].add(keys[:1])
    more = []
    for i, token in enumerate(reading.tokens if families else ()):
        if i in covered:
            continue
        for taken, rest in reading.lexicon.splits(token.key):
            if rest not in families:
                continue
            name = max((name for name in families[rest] if _continues(reading, i, name)), key=len, default=())
            if name and may_stand_alone(reading, i, rest, name):
                last = _end(reading, i, name)
                span = Span(offset_in(token, taken), reading.tokens[last - 1].end)
                more.append(Found(i, last, span, "person", "family-name", 0.85))
            break
    return more


def _continues(reading: Reading, i: int, name: tuple[str, ...]) -> bool:
    return _end(reading, i, name) > i


def _end(reading: Reading, i: int, name: tuple[str, ...]) -> int:
    """Where a name of several words that begins at a token ends, hyphens read over; the token where it does not."""
    last = i + 1
    for word in name[1:]:
        if last + 1 < len(reading.tokens) and reading.tokens[last].text in HYPHENS and reading.is_joined(last):
            last += 1
        if last >= len(reading.tokens) or reading.tokens[last].key != word:
            return i
        last += 1
    return last


HYPHENS = frozenset("-–'’")


def is_other_given(reading: Reading, i: int) -> bool:
    """Whether a given name goes on to another family name, or is the family name of another one."""
    after, before = i + 1, i - 1
    if after < len(reading.tokens) and reading.sentence_ends[i] > after:
        is_name = reading.tokens[after].text[0].isupper() and not reading.word(after).kinds & Is.CLOSER
        if is_name or (reading.tokens[after].text == "-" and reading.is_joined(after)):
            return True
    return before >= 0 and reading.tokens[before].text[0].isupper() and reading.sentence_ends[before] > i


def name_goes_on(reading: Reading, i: int) -> bool:
    """Whether a word after a given name makes another name of it."""
    word = reading.word(i)
    return reading.is_word(i) and not word.taken and not word.kinds & (ORDINARY | Is.DEFINITE)


def may_stand_alone(reading: Reading, i: int, word: str, name: tuple[str, ...]) -> bool:
    """Whether a family name without its given name is nothing else here."""
    if len(name) > 1:
        return True
    if reading.lexicon.is_cased and reading.lexicon.whole(word) & Is.GIVEN and is_other_given(reading, i):
        return False
    is_family = word in reading.lexicon.family_first
    if len(word) < (2 if reading.lexicon.is_cased or is_family else 3) or reading.cue(i, "facilities"):
        return False
    if reading.lexicon.is_cased:
        if is_family and i + 1 < len(reading.tokens) and reading.cue(i + 1, "speech"):
            return reading.tokens[i].text.istitle()
        is_first = i == 0 or reading.sentence_ends[i - 1] != reading.sentence_ends[i]
        is_other = bool(reading.lexicon.kinds.get(word, Is.NOTHING) & (Is.COMMON | Is.VERB | Is.CLOSER))
        # «Li» is a family name, «In» and «IN» are not.
        is_short = len(word) < 3 and (is_other or not reading.tokens[i].text.istitle())
        return reading.tokens[i].text[0].isupper() and not (is_first and is_other) and not is_short
    kinds = reading.lexicon.whole(word)
    if kinds & (Is.CLOSER | Is.VERB | Is.NATIONALITY):
        return False
    if is_family and not (i > 0 and (follows_title(reading, i) or reading.cue(i - 1, "speech"))):
        return False
    if not kinds & (Is.COMMON | Is.GIVEN):
        return True
    if kinds & Is.GIVEN and i + 1 < reading.sentence_ends[i] and name_goes_on(reading, i + 1):
        return False
    return i > 0 and (follows_title(reading, i) or bool(reading.word(i - 1).kinds & Is.VERB))
