"""Who says so: the cue, its source, and the stretch of text that is theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from etl.events.candidates import Candidate
from etl.events.lexicon import FINITE, Sense, Trigger
from etl.events.reading import COMMAS, QUOTES, Reading
from etl.events.roles import parties
from etl.events.subjects import subject_of
from etl.model import Attribution, Span
from etl.text.phrases import Match

SPEECH = Trigger("ACCUSE", None, "speech", "source", "source", frozenset(), False, frozenset())
CONTENT_REACH = 14
NAME_LENGTH = 4
NAME_REACH = 9
STRAIGHT = '"'
CLOSING = frozenset({STRAIGHT, "”", "»"})


@dataclass(slots=True)
class Saying:
    """A cue with its source actors; `first` and `last` are the tokens of what is said, `last` excluded."""

    cue: Span
    token: int
    verb_class: str
    sources: list[int]
    source_span: Span | None
    first: int
    last: int
    is_direct: bool
    is_verb: bool


def find(reading: Reading) -> list[Saying]:
    """The sayings of a text in order of their cues."""
    sayings: list[Saying] = []
    speaker: dict[int, list[int]] = {}
    last_speaker: list[int] = []
    for t, mark in reading.marks.items():
        if t in reading.inside_name or reading.has(t, "ignore"):
            continue
        # «تابعة» is no «تابع» with a pronoun.
        ends_in_te = reading.text.tokens[t].text.endswith("ة")
        for sense in mark.values:
            if sense.has_object and ends_in_te:
                continue
            if sense.kind == "say":
                saying = _verb(reading, mark, sense, speaker, last_speaker)
            elif sense.kind == "according":
                saying = _according(reading, mark)
            else:
                continue
            if saying is not None:
                sayings.append(saying)
                if saying.is_verb and saying.sources:
                    last_speaker = speaker[reading.sentence[t]] = saying.sources
            break
    return sayings


def _verb(
    reading: Reading, mark: Match[Sense], sense: Sense, speaker: dict[int, list[int]], last_speaker: list[int]
) -> Saying | None:
    if sense.form in FINITE and (any(letter in mark.clitics for letter in "بلك") or _is_passive(reading, mark)):
        return None
    # A verb of saying with nothing said still tells who is spoken of: the next verb may go on with him.
    content = _said_before(reading, mark) or _content(reading, mark) or Content(mark.last, mark.last, False)
    sentence = reading.sentence[mark.first]
    sources = _speakers(reading, mark, sense.form)
    if not sources and _goes_on(reading, mark, sense):
        sources = speaker.get(sentence) or last_speaker
    return Saying(
        cue=Span(mark.start, mark.end),
        token=mark.first,
        verb_class=sense.detail,
        sources=sources,
        source_span=_span_of_actor(reading, sources, mark.first),
        first=content.first,
        last=content.last,
        is_direct=content.is_direct,
        is_verb=True,
    )


def _speakers(reading: Reading, mark: Match[Sense], form: str) -> list[int]:
    if not reading.lexicon.is_verb_first:
        return subject_of(reading, mark.first, [])[0]
    speaking = _pseudo(reading, mark, form)
    parties(reading, speaking, [])
    return speaking.source


def _pseudo(reading: Reading, mark: Match[Sense], form: str) -> Candidate:
    return Candidate(
        SPEECH, form, mark.first, mark.last, Span(mark.start, mark.end), reading.sentence[mark.first], mark.clitics
    )


def _is_passive(reading: Reading, mark: Match[Sense]) -> bool:
    """ "was reported to have fled", "is believed to be": nobody says so."""
    if reading.lexicon.is_verb_first:
        return False
    return any(
        reading.lexicon.has_word(reading.text.tokens[t].key, "be") for t in range(max(0, mark.first - 2), mark.first)
    )


def _goes_on(reading: Reading, mark: Match[Sense], sense: Sense) -> bool:
    """Whether the speaker is the one before: a participle, a pronoun, a verb without a subject."""
    tokens, t = reading.text.tokens, mark.last
    if sense.form in ("participle", "gerund"):
        return True
    if not reading.lexicon.is_verb_first:
        return any(
            reading.lexicon.has_word(tokens[n].key, "pronoun") for n in range(max(0, mark.first - 2), mark.first)
        )
    n = mark.first - 1
    if n >= 0 and "و" not in mark.clitics and reading.sentence[n] == reading.sentence[mark.first]:
        is_open = n in reading.marks or not tokens[n].text.isalpha()
        if not is_open:
            return False
    return t >= len(tokens) or bool(reading.kinds(t) & {"complement", "target"} or tokens[t].text in QUOTES | {":"})


class Content(NamedTuple):
    """What is said: its tokens, `last` excluded, and whether it is quoted."""

    first: int
    last: int
    is_direct: bool


def _content(reading: Reading, mark: Match[Sense]) -> Content | None:
    """What is said after a cue: after «أنّ», a colon or a quotation mark; nothing where nothing is said.

    Two or three words in quotation marks are a name: قناة "الأولى".
    """
    tokens, sentence = reading.text.tokens, reading.sentence[mark.first]
    end = reading.text.sentences[sentence].last
    stop = min(end, mark.last + CONTENT_REACH)
    for t in range(mark.last, stop):
        if reading.has(t, "complement"):
            is_direct = t + 1 < end and tokens[t + 1].text in QUOTES
            return Content(t + 1, _end_of(reading, t + 1, end, is_direct), is_direct) if t + 1 < end else None
        is_opener = t not in reading.inside_name and _opens_quotation(reading, t)
        if tokens[t].text == ":" or is_opener:
            if t + 1 >= end:
                return None
            last = _end_of(reading, t + 1, end, True)
            if tokens[t].text == ":" or last - t > NAME_LENGTH:
                return Content(t + 1, last, True)
    is_bare = reading.has(mark.first, "light") or not reading.lexicon.is_verb_first
    if is_bare and mark.last < end and tokens[mark.last].text.isalpha():
        return Content(mark.last, end, False)
    return None


def _opens_quotation(reading: Reading, t: int) -> bool:
    """Whether a quotation mark opens: a straight one does after an even number of them in its sentence."""
    tokens, word = reading.text.tokens, reading.text.tokens[t].text
    if word != STRAIGHT:
        return word in reading.lexicon.openers
    first = reading.text.sentences[reading.sentence[t]].first
    return STRAIGHT in reading.lexicon.openers and sum(tokens[n].text == STRAIGHT for n in range(first, t)) % 2 == 0


def _said_before(reading: Reading, mark: Match[Sense]) -> Content | None:
    """What stands before its cue: "It is over," the minister said."""
    if reading.lexicon.is_verb_first:
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
            return Content(first, t, is_direct) if is_long else None
        if t in reading.marks and t not in reading.inside_name:
            return None
    return None


def _end_of(reading: Reading, first: int, end: int, is_direct: bool) -> int:
    tokens = reading.text.tokens
    if is_direct:
        begin = first + 1 if tokens[first].text in QUOTES else first
        for t in range(begin, end):
            if tokens[t].text in CLOSING:
                return t + 1
    return end


def _according(reading: Reading, mark: Match[Sense]) -> Saying | None:
    """«بحسب», "according to": what is told in the sentence is told by the name that follows."""
    sentence = reading.text.sentences[reading.sentence[mark.first]]
    for t in range(mark.last, min(sentence.last, mark.last + 8)):
        name = reading.names.get(t)
        if name is not None and not name.is_adjective:
            return Saying(
                cue=Span(mark.start, mark.end),
                token=mark.first,
                verb_class="says",
                sources=[name.actor],
                source_span=Span(reading.text.tokens[name.first].start, reading.text.tokens[name.last - 1].end),
                first=sentence.first,
                last=sentence.last,
                is_direct=False,
                is_verb=False,
            )
    return None


def _span_of_actor(reading: Reading, sources: list[int], token: int) -> Span | None:
    """The nearest mention of the first source, before or after the cue."""
    if not sources:
        return None
    near = min(
        (name for name in reading.names.values() if name.actor == sources[0] and not name.is_adjective),
        key=lambda name: abs(name.first - token),
        default=None,
    )
    if near is None or reading.sentence[near.first] != reading.sentence[token]:
        return None
    return Span(reading.text.tokens[near.first].start, reading.text.tokens[near.last - 1].end)


def reporters(sayings: list[Saying], token: int, parties: list[int]) -> tuple[int, ...]:
    """Who reports what stands at a token: the sources of all sayings around it, the outermost first."""
    found: dict[int, None] = {}
    for saying in sayings:
        if saying.first <= token < saying.last and saying.token != token:
            found.update(dict.fromkeys(saying.sources))
    return tuple(actor for actor in found if actor not in parties)


def voice(reading: Reading, sayings: list[Saying], found: list[Candidate]) -> None:
    """Give speakers what they say of themselves, "we condemn", and the words that accuse by themselves."""
    for candidate in found:
        accuses = "speaker" in candidate.trigger.needs
        if not accuses and not _speaks_of_self(reading, candidate):
            continue
        around = [s for s in sayings if s.first <= candidate.first < s.last and s.sources]
        if around:
            speakers = around[-1].sources
            parties = [*candidate.source, *candidate.target] if accuses else candidate.target
            candidate.target = [a for a in parties if a not in speakers]
            candidate.source = list(speakers)


def _speaks_of_self(reading: Reading, candidate: Candidate) -> bool:
    """Whether the subject is the speaker: "we have lodged a protest"."""
    if reading.lexicon.is_verb_first or not candidate.is_inherited or candidate.form == "passive":
        return False
    verb = candidate.first if candidate.light is None else candidate.light
    near = range(max(0, verb - 3), verb)
    return any(reading.lexicon.has_word(reading.text.tokens[t].key, "self") for t in near)


def attributions(reading: Reading, sayings: list[Saying]) -> list[Attribution]:
    """The sayings as records, each with the one inside which it stands."""
    tokens = reading.text.tokens
    sayings = [saying for saying in sayings if saying.first < saying.last]
    records: list[Attribution] = []
    for number, saying in enumerate(sayings):
        parent = next(
            (
                n
                for n in range(number - 1, -1, -1)
                if sayings[n].first <= saying.token < sayings[n].last and sayings[n].is_verb
            ),
            None,
        )
        content = Span(tokens[saying.first].start, tokens[saying.last - 1].end)
        records.append(
            Attribution(
                cue=saying.cue,
                content=content,
                verb_class=saying.verb_class,
                is_direct=saying.is_direct,
                source=saying.sources[0] if saying.sources else None,
                source_span=saying.source_span,
                parent=parent,
            )
        )
    return records
