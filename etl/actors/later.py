"""Names that a text has told once and goes on with: family names alone, bodies by the same words."""

from __future__ import annotations

from collections import defaultdict

from etl.actors.beside import follows_title
from etl.actors.family import family, keys_of, lends_first
from etl.actors.lexicon import ORDINARY, Is
from etl.actors.reading import Found, Reading
from etl.model import Span
from etl.text.tokens import offset_in


def repeated(reading: Reading, found: list[Found]) -> list[Found]:
    """Organisations that the text told once and names again by the same words, with no telling neighbour."""
    names: dict[str, list[tuple[tuple[str, ...], Found]]] = defaultdict(list)
    for one in found:
        if one.kind in {"organisation", "outlet"} and not one.ids and one.rule in RETOLD:
            keys = tuple(reading.tokens[i].key for i in range(one.first, one.last))
            names[keys[0]].append((keys, one))
    more = []
    for i, token in enumerate(reading.tokens if names else ()):
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
            keys = keys_of(reading, one)
            name = family(keys)
            families[name[0]].add(name)
            if lends_first(reading, keys):
                families[keys[0]].add(keys[:1])
    more = []
    ways = reading.text.language.ways
    for i, token in enumerate(reading.tokens if families else ()):
        if i in covered:
            continue
        for taken, rest in ways[token.key]:
            # «كبار» is no «بار» with a preposition.
            if rest not in families or (taken and reading.lexicon.whole(token.key) & Is.COMMON):
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
    is_beside = i > 0 and (bool(reading.word(i - 1).kinds & Is.VERB) or reading.tokens[i - 1].key in WITH)
    return is_beside or (i > 0 and follows_title(reading, i))


WITH = frozenset({"مع", "بين"})
