"""Names whom no list knows in a script with capitals: what a run of capitalised words names, and by what evidence."""

from __future__ import annotations

from dataclasses import replace

from etl.actors.lexicon import Is
from etl.actors.reading import Found, Reading
from etl.actors.runs import Run, is_capital, is_headline, kind_of, run_at
from etl.actors.shown import (
    ARTICLES,
    is_after_place_word,
    is_called,
    is_described_person,
    is_given_alone,
    is_namelike,
    is_ordinary,
    is_unlike_else,
    role_before,
    speaks,
    title_before,
)
from etl.model import Kind


def cased(reading: Reading) -> list[Found]:
    """The people, organisations and outlets that capitals and their neighbours show, in order."""
    found = []
    headlines = [is_headline(reading, sentence.first, sentence.last) for sentence in reading.text.sentences]
    for number, sentence in enumerate(reading.text.sentences):
        i = sentence.first
        while i < sentence.last:
            if not is_capital(reading, i):
                i += 1
                continue
            if one := numbered(reading, i, sentence.last):
                found.append(one)
                i = one.last
                continue
            run = run_at(reading, i, sentence.first, sentence.last, headlines[number])
            if run.last > run.first and (one := judge(reading, run, sentence.first, sentence.last)):
                found.append(one)
            i = max(run.last, i + 1)
    return found


def judge(reading: Reading, run: Run, begin: int, stop: int) -> Found | None:
    """What a run names, if its words or its neighbours tell."""
    first, last = run.first, run.last
    while not run.head and first < last - 1 and reading.word(first).kinds & Is.NATIONALITY:
        first += 1
    while not run.head and first < last - 2 and is_described_person(reading, first):
        first += 1
    if first in reading.known and reading.known[first].last >= last:
        return None
    words = [i for i in range(first, last) if reading.is_word(i) and (i == first or is_capital(reading, i))]
    if not words or all(len(reading.tokens[i].text) == 1 or reading.word(i).kinds & Is.CLOSER for i in words):
        return None
    title = first > begin and title_before(reading, first, begin, len(words))
    while run.head and ends_in_title(reading, first, last):
        last -= 1
    if run.head and last - first < 2:
        return None
    if run.head and (len(words) > 1):
        if is_place(reading, last - 1):
            return None
        return reading.found(first, last, run.head, "head", 0.8)
    named = classifier_after(reading, last, stop) if len(words) > 1 else None
    if named and not is_described(reading, words) and not reading.word(first).kinds & Is.GIVEN:
        return reading.found(first, last, named, "classified", 0.65)
    announced = classifier_before(reading, first, begin) if len(words) > 1 else None
    if announced and not is_described(reading, words) and not reading.word(first).kinds & Is.GIVEN:
        return reading.found(first, last, announced, "classified", 0.65)
    if is_place(reading, words[-1]) or (is_place(reading, words[0]) and not run.is_after_the):
        return None
    if title and is_namelike(reading, words):
        return reading.found(first, last, "person", "title", 0.9)
    classified = classifier_before(reading, first, begin) or classifier_after(reading, last, stop)
    if (
        classified
        and not is_described(reading, words)
        and not (reading.word(first).kinds & Is.GIVEN and len(words) > 1)
    ):
        return reading.found(first, last, classified, "classified", 0.65)
    if run.is_after_the and len(words) > 1 and is_team(reading, words):
        return reading.found(first, last, "organisation", "team", 0.6)
    if is_given_alone(reading, words, begin, stop):
        return reading.found(first, last, "person", "given-alone", 0.6)
    if is_called(reading, words, begin, stop):
        return reading.found(first, last, "person", "role-alone", 0.55)
    if not is_namelike(reading, words) or len(words) < 2 or run.is_after_the:
        return None
    if reading.word(words[0]).kinds & Is.GIVEN:
        return reading.found(first, last, "person", "given-name", 0.85)
    # «Jack Kessler», «Chad Olsen»: a first word that may be a given name may be another word besides.
    is_maybe = bool(reading.word(words[0]).kinds & Is.MAYBE_GIVEN)
    if any(is_ordinary(reading, i) for i in words[is_maybe:]):
        return None
    if first in reading.known and kind_of(reading, first) == "state" and not is_maybe:
        return None
    if role_before(reading, first, begin) or speaks(reading, first, last, begin, stop):
        return reading.found(first, last, "person", "role-or-speech", 0.75)
    if reading.word(words[0]).kinds & Is.MAYBE_GIVEN and not is_after_place_word(reading, first, begin):
        return reading.found(first, last, "person", "given-name", 0.6)
    if first > begin and reading.tokens[first - 1].key == "told" and reading.tokens[first].key in ARTICLES:
        return reading.found(first, last, "outlet", "told", 0.55)
    if is_unlike_else(reading, replace(run, first=first), words, begin, stop):
        return reading.found(first, last, "person", "capitals", 0.5)
    return None


def numbered(reading: Reading, i: int, stop: int) -> Found | None:
    """An outlet that is a number: «Channel 12»."""
    is_number = i + 1 < stop and reading.tokens[i + 1].text.isdigit() and len(reading.tokens[i + 1].text) <= 2
    return reading.found(i, i + 2, "outlet", "numbered", 0.85) if is_number and reading.cue(i, "outlets") else None


def ends_in_title(reading: Reading, first: int, last: int) -> bool:
    """Whether a body's words are somebody's office: «Chief Cabinet Secretary», but not «Department of Justice»."""
    i = last - 1
    is_title = i > first and bool(reading.cue(i, "titles")) and not reading.cue(i, "heads")
    return is_title and reading.tokens[i - 1].key not in {"of", "for", "and"}


def is_described(reading: Reading, words: list[int]) -> bool:
    """Whether words only describe: adjectives of nationality, ordinary words («the Islamist movement»)."""
    ordinary = Is.COMMON | Is.VERB | Is.CLOSER if len(words) == 1 else Is.CLOSER
    return all(
        reading.word(i).kinds & (ordinary | Is.NATIONALITY) or reading.cue(i, "nationality", "places") for i in words
    )


def is_team(reading: Reading, words: list[int]) -> bool:
    """Whether words are a place and a plural after it: «the Houston Astros»."""
    place = reading.cue(words[0], "places")
    return bool(place and place.last <= words[-1] and reading.tokens[words[-1]].text.endswith("s"))


def is_place(reading: Reading, i: int) -> bool:
    return bool(reading.cue(i, "facilities", "places"))


def classifier_before(reading: Reading, i: int, begin: int) -> Kind | None:
    """The kind that a noun before the name tells: «retailer», «newspaper»."""
    j = i - 1
    if j < begin:
        return None
    match = reading.cue(j, "classifiers", "outlets")
    if match is None or match.last != i:
        return None
    return "outlet" if any(value.role == "outlets" for value in match.values) else "organisation"


def classifier_after(reading: Reading, i: int, stop: int) -> Kind | None:
    """The kind that a noun after the name tells: «company», «news agency»."""
    if i >= stop:
        return None
    match = reading.cue(i, "classifiers", "outlets")
    if match is None:
        return None
    return "outlet" if any(value.role == "outlets" for value in match.values) else "organisation"
