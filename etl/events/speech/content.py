"""What is said: after a cue, before it, inside quotation marks."""

from __future__ import annotations

from typing import NamedTuple

from etl.events.reading import AND, COMMAS, QUOTES, Reading
from etl.events.words.sense import Sense
from etl.text.phrases import Match

CONTENT_REACH = 20
# Two or three words in quotation marks are a name.
NAME_LENGTH = 4
# So many words may follow a cue that closes what was said: "said the minister on Monday".
REST = 7
NAME_REACH = 9
STRAIGHT = '"'
CLOSING = frozenset({STRAIGHT, "”", "»"})
# "Prime Minister Mary Nielsen", "officials": who speaks.
SPEAKING = frozenset({"ignore", "unnamed"})
SINGLE = frozenset({"‘", "’", "'"})
# So many sentences back may a quotation begin.
SENTENCES = 5


class Content(NamedTuple):
    """What is said: its tokens, `last` excluded, and whether it is quoted."""

    first: int
    last: int
    is_direct: bool


def content_after(reading: Reading, mark: Match[Sense]) -> Content | None:
    """What is said after a cue: after «أنّ», a colon or a quotation mark; nothing where nothing is said.

    Two or three words in quotation marks are a name: قناة "الأولى".
    """
    tokens, sentence = reading.text.tokens, reading.sentence[mark.first]
    end = reading.text.sentences[sentence].last
    stop = min(end, mark.last + CONTENT_REACH)
    for t in range(mark.last, stop):
        if t > mark.last and reading.has(t, "say") and t not in reading.inside_name and reading.lexicon.is_verb_first:
            # What another says.
            break
        if reading.has(t, "complement"):
            if t + 1 >= end:
                return None
            is_quoted = tokens[t + 1].text in QUOTES
            last = _end_of(reading, t + 1, end, is_quoted)
            # «أن "الجبهة" انسحبت»: what is said may begin with a name.
            is_direct = is_quoted and (last == end or last - t > NAME_LENGTH)
            return Content(t + 1, last if is_direct else end, is_direct)
        is_opener = t not in reading.inside_name and _opens_quotation(reading, t)
        if tokens[t].text == ":" or is_opener:
            if t + 1 >= end:
                return None
            last = _end_of(reading, t + 1, end, True)
            if tokens[t].text == ":" or not (last - t <= NAME_LENGTH or _is_name(reading, t + 1, last - 1)):
                return Content(t + 1, last, True)
    if reading.lexicon.has_word(tokens[mark.last - 1].key.removeprefix(AND), "telling_of"):
        # «تحدث لارسن في الاجتماع عن تدمير الجسر»
        first = next(
            (t for t in range(mark.last, stop) if reading.lexicon.has_word(tokens[t].key, "told_of")), mark.last
        )
        return Content(first, end, False) if first < end else None
    is_bare = reading.has(mark.first, "light") or not reading.lexicon.is_verb_first
    if is_bare and mark.last < end and (tokens[mark.last].key.isalpha() or tokens[mark.last].text in QUOTES):
        return Content(mark.last, end, False)
    return None


def _is_name(reading: Reading, first: int, last: int) -> bool:
    """Whether some tokens are all of one name."""
    name = reading.names.get(first)
    return name is not None and name.last >= last


def _opens_quotation(reading: Reading, t: int) -> bool:
    """Whether a quotation mark opens: a straight one does after an even number of them in its sentence."""
    tokens, word = reading.text.tokens, reading.text.tokens[t].text
    if word != STRAIGHT:
        return word in reading.lexicon.openers
    first = reading.text.sentences[reading.sentence[t]].first
    return STRAIGHT in reading.lexicon.openers and sum(tokens[n].text == STRAIGHT for n in range(first, t)) % 2 == 0


def content_before(reading: Reading, mark: Match[Sense], sense: Sense) -> Content | None:
    """What stands before its cue: "It is over," the minister said. "They signed it, declaring" says what follows."""
    if reading.lexicon.is_verb_first or sense.form == "gerund":
        return None
    tokens, first = reading.text.tokens, reading.text.sentences[reading.sentence[mark.first]].first
    if mark.first == first and reading.sentence[first] > 0:
        before = reading.text.sentences[reading.sentence[first] - 1]
        is_quoted = tokens[before.last - 1].text in CLOSING
        return Content(before.first, before.last, True) if is_quoted else None
    low = max(first, mark.first - NAME_REACH)
    for t in range(mark.first - 1, low - 1, -1):
        if tokens[t].text in COMMAS or (tokens[t].text in CLOSING and t > first):
            is_direct = tokens[t].text in CLOSING or (t > first and tokens[t - 1].text in CLOSING)
            is_long = t - first >= NAME_LENGTH and not any(reading.has(n, "say") for n in range(first, t))
            # "They left, and the minister says more will follow" says what comes after it.
            is_last = is_direct or _rest(reading, mark) <= REST
            end = t + (tokens[t].text in CLOSING)
            begin = _begin_of(reading, first, end) if is_direct else first
            return Content(begin, end, is_direct) if (is_long and is_last) or begin < first else None
        if t in reading.marks and t not in reading.inside_name and not reading.kinds(t) <= SPEAKING:
            return None
    return None


def _begin_of(reading: Reading, first: int, end: int) -> int:
    """Where a quotation begins that ends in a sentence and opens in it, or some sentences before."""
    tokens, sentences = reading.text.tokens, reading.text.sentences
    if any(_opens_quotation(reading, t) for t in range(first, end - 1)):
        return first
    number = reading.sentence[first]
    for span in reversed(sentences[max(0, number - SENTENCES) : number]):
        marks = [t for t in range(span.first, span.last) if tokens[t].text in QUOTES - SINGLE]
        if marks:
            return marks[-1] if _opens_quotation(reading, marks[-1]) else first
    return first


def _rest(reading: Reading, mark: Match[Sense]) -> int:
    """How many words follow a cue, up to a comma or the end of its sentence."""
    tokens, end = reading.text.tokens, reading.text.sentences[reading.sentence[mark.first]].last
    stop = next((t for t in range(mark.last, end) if tokens[t].text in COMMAS), end)
    return stop - mark.last


def _end_of(reading: Reading, first: int, end: int, is_direct: bool) -> int:
    tokens = reading.text.tokens
    if is_direct:
        begin = first + 1 if tokens[first].text in QUOTES else first
        for t in range(begin, end):
            if tokens[t].text in CLOSING:
                return t + 1
    return end


def after_speaker(reading: Reading, sources: list[int], content: Content) -> int:
    """Where what is said begins, past the speaker who stands between it and its cue."""
    ends = [
        name.last
        for t in range(content.first, min(content.last, content.first + NAME_REACH))
        if (name := reading.names.get(t)) is not None and name.actor in sources
    ]
    first = max(ends, default=content.first)
    while first < content.last - 1 and reading.text.tokens[first].text in COMMAS:
        first += 1
    return min(first, content.last)
