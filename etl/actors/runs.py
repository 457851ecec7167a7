"""Capitalised words that follow one another, in a script with capitals: where a name may begin and end."""

from __future__ import annotations

from dataclasses import dataclass

from etl.actors.knowledge import knowledge
from etl.actors.lexicon import ORDINARY, Cue, Is
from etl.actors.reading import Reading
from etl.actors.signs import QUOTES
from etl.model import Kind
from etl.text.phrases import Match

# A sentence of at least so many words with so many of them capitalised is a headline.
HEADLINE_SHARE = 0.6
HEADLINE_LENGTH = 5
PARTICIPLE = "ed"


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words that follow one another, tokens `first` to `last` (excluded); `head` is an organisation's."""

    first: int
    last: int
    head: Kind | None
    is_after_the: bool


def run_at(reading: Reading, i: int, begin: int, stop: int, is_headline: bool) -> Run:
    """The run of capitalised words at a token, without the title or the ordinary word that may begin it."""
    first = i
    while first < stop and (
        (title := reading.cue(first, "titles", "offices")) or is_opening_word(reading, first, begin, is_headline)
    ):
        # «Foreign Ministry officials»: a body of two words may open a sentence.
        if (body := head_at(reading, first)) and body.last > first + 1:
            break
        first = title.last if title else first + 1
        if title and (office := offices_of(reading, title.last, stop)):
            return Run(title.first, office, "organisation", False)
        while first < stop and reading.tokens[first].text == "." and reading.is_joined(first):
            first += 1
        if title and first < stop and not is_capital(reading, first):
            break
    last = first
    head: Kind | None = None
    is_after_the = i > begin and reading.tokens[i - 1].key == "the"
    while last < stop:
        if is_capital(reading, last):
            if last > first and ends_before(reading, first, last, is_headline, head is not None):
                break
            if cue := head_at(reading, last):
                head = "outlet" if any(value.detail == "outlet" for value in cue.values) else "organisation"
                last = max(last + 1, min(cue.last, stop))
                continue
            last += 1
        elif last > first and joins(reading, last, stop, head is not None):
            last += 1
        else:
            break
    while last > first and not (is_capital(reading, last - 1) or reading.is_joined(last - 1)):
        last -= 1
    while last > first and not reading.is_word(last - 1):
        last -= 1
    return Run(first, last, head, is_after_the)


def offices_of(reading: Reading, i: int, stop: int) -> int:
    """Where the body of an office-holder ends («Prime Minister's Office»), 0 where a title has none."""
    is_owner = i + 2 < stop and reading.tokens[i].text in "'’" and reading.tokens[i + 1].key == "s"
    head = reading.cue(i + 2, "heads") if is_owner and is_capital(reading, i + 2) else None
    return head.last if head else 0


def head_at(reading: Reading, i: int) -> Match[Cue] | None:
    """The noun at a token that makes an organisation of the words around it; «foreign ministry» needs its capitals."""
    cue = reading.cue(i, "heads")
    if cue and cue.values[0].detail == "lower" and not is_capital(reading, cue.last - 1):
        return None
    return cue


def is_capital(reading: Reading, i: int) -> bool:
    return reading.tokens[i].text[0].isupper()


def is_opening_word(reading: Reading, i: int, begin: int, is_headline: bool) -> bool:
    """Whether a capital is only that of a sentence's first word, or of an ordinary word in a headline."""
    if not is_capital(reading, i):
        return False
    word = reading.word(i)
    if (
        i + 1 < len(reading.tokens)
        and reading.tokens[i + 1].text in "'’"
        and joins(reading, i + 1, min(i + 3, len(reading.tokens)), False)
    ):
        return False
    if word.kinds & Is.CLOSER:
        return is_headline or not is_given_after_all(reading, i, begin)
    is_first = i == begin or reading.tokens[i - 1].text in QUOTES | {":", "-", "–", "—", "•", "*", "…", "|", "."}
    is_ordinary = bool(word.kinds & (Is.COMMON | Is.VERB)) and not word.kinds & Is.GIVEN
    return is_ordinary and (is_first or is_headline)


def is_given_after_all(reading: Reading, i: int, begin: int) -> bool:
    """Whether a small word that is also a given name stands before a name: «the BBC's Will Ross»."""
    if not reading.word(i).kinds & Is.MAYBE_GIVEN or i == begin or i + 1 >= len(reading.tokens):
        return False
    return is_capital(reading, i + 1) and not reading.word(i + 1).kinds & ORDINARY


def ends_before(reading: Reading, first: int, i: int, is_headline: bool, has_head: bool) -> bool:
    """Whether a capitalised word belongs to no run that began before it."""
    if reading.is_joined(i) and reading.tokens[i - 1].text in "-–":
        return False
    # «Confederation of All Traders»: after «of» a small word with a capital is part of the name.
    is_inner = has_head and reading.tokens[i - 1].key in {"of", "for"}
    if (reading.word(i).kinds & Is.CLOSER and not is_inner) or borders_known(reading, i, has_head):
        return True
    # «Security Committee Pavel Orlov» are two names, but «John Legend» and «Justice Department» are one each.
    if has_head and reading.word(i).kinds & Is.GIVEN and i + 1 < len(reading.tokens) and is_capital(reading, i + 1):
        return True
    is_surname = i == first + 1 and bool(reading.word(first).kinds & Is.GIVEN)
    if reading.cue(i, "titles", "offices") and not (has_head or is_surname or reading.cue(i, "heads")):
        return True
    word = reading.word(i)
    return is_headline and bool(word.kinds & (Is.COMMON | Is.VERB)) and not word.kinds & Is.GIVEN


def borders_known(reading: Reading, i: int, has_head: bool) -> bool:
    """Whether a known name that is no state ends before a word or begins with it, so that two names meet there."""
    if reading.cue(i, "heads"):
        return False
    if i in reading.known and not has_head:
        kind, is_short = kind_of(reading, i), reading.known[i].last == i + 1
        return kind in {"organisation", "outlet"} or (kind == "person" and not is_short)
    return any(
        j in reading.known and reading.known[j].last == i and kind_of(reading, j) in {"outlet", "organisation"}
        for j in range(max(0, i - 5), i)
    )


def kind_of(reading: Reading, i: int) -> Kind:
    return knowledge().actors[reading.known[i].values[0].actor_id].kind


def joins(reading: Reading, i: int, stop: int, has_head: bool) -> bool:
    """Whether a token that is no capital stands inside a name: «-», an initial's stop, «bin», «of» after a head."""
    token = reading.tokens[i]
    if i + 1 >= stop:
        return False
    following = reading.tokens[i + 1]
    if token.text in "-–" and reading.is_joined(i) and reading.is_joined(i + 1):
        # "the San Diego-based company"
        is_ordinary = following.text.islower() and bool(reading.word(i + 1).kinds & ORDINARY)
        return following.text[0].isalpha() and not (is_ordinary and following.key.endswith(PARTICIPLE))
    if token.text == ".":
        return len(reading.tokens[i - 1].text) == 1 and reading.is_joined(i) and following.text[0].isupper()
    if token.text in "'’":
        if reading.is_joined(i) and reading.tokens[i - 1].key.endswith("s") and not reading.is_joined(i + 1):
            # «the Workers' Party».
            return head_at(reading, i + 1) is not None and is_capital(reading, i + 1)
        # «O'Brien», «As'ad», but not «Russia's».
        is_inside = reading.is_joined(i) and reading.is_joined(i + 1) and following.text[0].isalpha()
        return is_inside and following.key not in ENDINGS
    if token.text == "&":
        return following.text[0].isupper()
    kinds = reading.word(i).kinds
    if reading.is_joined(i) and reading.tokens[i - 1].text in "-–'’":
        return True
    if kinds & Is.CONNECTOR and not reading.is_joined(i):
        return following.text[0].isupper() or following.text in "-–"
    if token.key in {"of", "for", "on", "the"} and has_head:
        return following.text[0].isupper() or (following.key == "the" and i + 2 < stop and is_capital(reading, i + 2))
    if token.key == "in" and has_head:
        return i + 1 in reading.known and kind_of(reading, i + 1) == "state"
    is_joined = token.key == "and" and reading.tokens[i - 1].text[0].isupper()
    return is_joined and has_head and _had_of(reading, i) and not _are_states(reading, i)


ENDINGS = frozenset({"s", "t", "re", "ll", "ve", "d", "m"})


def _had_of(reading: Reading, i: int) -> bool:
    return any(reading.tokens[j].key in {"of", "for"} for j in range(max(0, i - 4), i)) and is_capital(reading, i + 1)


def _are_states(reading: Reading, i: int) -> bool:
    """Whether the word at `i` joins two states: "at the request of the United States and Japan"."""
    before = [j for j in range(max(0, i - 5), i) if j in reading.known and reading.known[j].last == i]
    return i + 1 in reading.known and any(kind_of(reading, j) == "state" for j in before)


def is_headline(reading: Reading, first: int, last: int) -> bool:
    """Whether most words of a sentence are capitalised."""
    words = [i for i in range(first, last) if reading.is_word(i) and len(reading.tokens[i].text) > 3]
    return len(words) >= HEADLINE_LENGTH and sum(is_capital(reading, i) for i in words) > HEADLINE_SHARE * len(words)
