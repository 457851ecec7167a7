"""What the numbers of a sentence count: "12 killed, 30 wounded" gives (killed, 12), (wounded, 30)."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import NamedTuple

from etl.data import LANGUAGES, yaml_mapping
from etl.model import Span
from etl.text import Text
from etl.text.language import language
from etl.text.phrases import Phrases

REACH = 5
GROUPED = 3
# Ages, shares and sums are no counts of people.
AFTER = frozenset({"%", "٪", "-", "year", "years", "عاما", "سنه", "دولار", "percent", "million"})
BEFORE = frozenset({"$", "€", "£", "aged", "no", "#"})
LARGEST = 10_000_000


class Figure(NamedTuple):
    """What is counted, and how many; whether its sentence has no other number that may be a part of it."""

    kind: str
    value: int
    is_alone: bool = True


def figures(text: Text, number: int, taken: list[Span]) -> tuple[Figure, ...]:
    """The figures of one sentence of a text in order; `taken` are its words of time, whose numbers count nothing."""
    counted, numbers, total = _lexicon(text.language.code)
    if counted is None or numbers is None:
        return ()
    sentence = text.sentences[number]
    tokens = text.tokens[sentence.first : sentence.last]
    values = {
        i: value
        for i, value in _values(text, sentence.first, sentence.last, numbers)
        if not any(span.start <= tokens[i].start < span.end for span in taken)
    }
    if not values:
        return ()
    kinds = {
        match.first: (match.last, match.values[0]) for match in counted.within(text, sentence.first, sentence.last)
    }
    told = [(_kind(i, kinds, values), value) for i, value in values.items()]
    # «منذ بداية العام», "so far this year": what is counted is more than the event.
    is_clear = None not in dict(told) and (total is None or not total.within(text, sentence.first, sentence.last))
    count = Counter(kind for kind, _ in told)
    found = [Figure(kind, value, is_clear and count[kind] == 1) for kind, value in told if kind is not None]
    return tuple(dict.fromkeys(found))


def _kind(i: int, kinds: dict[int, tuple[int, str]], values: dict[int, int]) -> str | None:
    """What the number at `i` counts: the nearest counted word with no other number between, the earlier of two."""
    best: tuple[int, str] | None = None
    for first, (last, kind) in kinds.items():
        gap = first - i if first > i else i - last + 1
        between = range(i + 1, first) if first > i else range(last, i)
        if gap > REACH or any(n in values for n in between):
            continue
        if best is None or gap < best[0]:
            best = gap, kind
    return best[1] if best else None


def _values(text: Text, first: int, last: int, numbers: Phrases[int]) -> list[tuple[int, int]]:
    """The whole numbers of a sentence, in digits or in one word, each with its place in the sentence."""
    tokens = text.tokens[first:last]
    found = []
    for i, token in enumerate(tokens):
        if not token.key.isdecimal() or (i and tokens[i - 1].text in ",." and tokens[i - 1].end == token.start):
            continue
        digits, n = token.key, i + 1
        while n + 1 < len(tokens) and tokens[n].text in ",٬" and _is_group(text, first + n):
            digits, n = digits + tokens[n + 1].key, n + 2
        after = tokens[n].key if n < len(tokens) else ""
        is_part = n + 1 < len(tokens) and tokens[n].text == "." and tokens[n + 1].key.isdecimal()
        before = tokens[i - 1].key if i else ""
        value = int(digits[:9])
        if not is_part and after not in AFTER and before not in BEFORE and 0 < value < LARGEST:
            found.append((i, value))
    found += [(match.first, match.values[0]) for match in numbers.within(text, first, last)]
    return sorted(found)


def _is_group(text: Text, n: int) -> bool:
    """Whether the sign at `n` groups the digits around it: 1,200."""
    before, sign, after = text.tokens[n - 1], text.tokens[n], text.tokens[n + 1]
    return before.end == sign.start and sign.end == after.start and len(after.key) == GROUPED and after.key.isdecimal()


@cache
def _lexicon(code: str) -> tuple[Phrases[str] | None, Phrases[int] | None, Phrases[str] | None]:
    """What is counted, the numbers in words, and what says that more is counted than one event."""
    path, times = LANGUAGES / code / "clues.yml", LANGUAGES / code / "lexicon.yml"
    if not path.exists():
        return None, None, None
    rules = language(code)
    counted = [(phrase, kind) for kind, phrases in yaml_mapping(path)["counted"].items() for phrase in phrases]
    numbers = [
        (phrase, int(value))
        for value, phrases in yaml_mapping(times)["number"].items()
        for phrase in phrases
        # Hundreds and thousands are composed of several words, and one is an article as often.
        if 1 < int(value) < 100
    ]
    total = [(phrase, phrase) for phrase in yaml_mapping(path)["total"]]
    return Phrases(counted, rules), Phrases(numbers, rules), Phrases(total, rules)
