"""Who says so: the cue, its source, and the stretch of text that is theirs."""

from __future__ import annotations

from dataclasses import dataclass

from etl.events.candidates import Candidate
from etl.events.lexicon import FINITE, Sense, Trigger
from etl.events.reading import QUOTES, Reading
from etl.events.roles import parties
from etl.model import Attribution, Span
from etl.text.phrases import Match

SPEECH = Trigger("ACCUSE", None, "speech", "source", "source", frozenset(), False, frozenset())
CONTENT_REACH = 14


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
        if t in reading.inside_name:
            continue
        for sense in mark.values:
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
    if sense.form in FINITE and any(letter in mark.clitics for letter in "بلك"):
        return None
    content = _content(reading, mark)
    if content is None:
        return None
    first, is_direct = content
    sentence = reading.sentence[mark.first]
    speaking = _pseudo(reading, mark, sense.form)
    parties(reading, speaking, [])
    sources = speaking.source
    if not sources and (sense.form == "participle" or _goes_on(reading, mark)):
        sources = speaker.get(sentence) or last_speaker
    return Saying(
        cue=Span(mark.start, mark.end),
        token=mark.first,
        verb_class=sense.detail,
        sources=sources,
        source_span=_span_of_actor(reading, sources, mark.first),
        first=first,
        last=_end_of(reading, first, sentence, is_direct),
        is_direct=is_direct,
        is_verb=True,
    )


def _pseudo(reading: Reading, mark: Match[Sense], form: str) -> Candidate:
    return Candidate(
        SPEECH, form, mark.first, mark.last, Span(mark.start, mark.end), reading.sentence[mark.first], mark.clitics
    )


def _goes_on(reading: Reading, mark: Match[Sense]) -> bool:
    """Whether a verb is followed at once by what is said, so that its subject is the speaker before."""
    t = mark.last
    return t >= len(reading.text.tokens) or bool(
        reading.kinds(t) & {"complement", "target"} or reading.text.tokens[t].text in QUOTES | {":"}
    )


def _content(reading: Reading, mark: Match[Sense]) -> tuple[int, bool] | None:
    """The first token of what is said, and whether it is quoted; nothing where nothing is said."""
    tokens = reading.text.tokens
    stop = min(len(tokens), mark.last + CONTENT_REACH)
    for t in range(mark.last, stop):
        if reading.sentence[t] != reading.sentence[mark.first]:
            break
        if reading.has(t, "complement"):
            is_direct = t + 1 < len(tokens) and tokens[t + 1].text in QUOTES
            return t + 1, is_direct
        if tokens[t].text == ":" or (tokens[t].text in reading.lexicon.openers and t not in reading.inside_name):
            return t + 1, True
    if mark.last < len(tokens) and reading.sentence[mark.last] == reading.sentence[mark.first]:
        return mark.last, False
    return None


def _end_of(reading: Reading, first: int, sentence: int, is_direct: bool) -> int:
    tokens, span = reading.text.tokens, reading.text.sentences[sentence]
    if is_direct:
        begin = first + 1 if first < len(tokens) and tokens[first].text in QUOTES else first
        for t in range(begin, span.last):
            if tokens[t].text in '"»”':
                return t + 1
    return span.last


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


def voice(sayings: list[Saying], found: list[Candidate]) -> None:
    """Give the words that accuse by themselves, «زعزعة الاستقرار», the speaker in whose mouth they stand."""
    for candidate in found:
        if "speaker" not in candidate.trigger.needs:
            continue
        around = [s for s in sayings if s.first <= candidate.first < s.last and s.sources]
        if around:
            speakers = around[-1].sources
            candidate.target = [a for a in [*candidate.source, *candidate.target] if a not in speakers]
            candidate.source = list(speakers)


def attributions(reading: Reading, sayings: list[Saying]) -> list[Attribution]:
    """The sayings as records, each with the one inside which it stands."""
    tokens = reading.text.tokens
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
        content = Span(tokens[saying.first].start, tokens[saying.last - 1].end) if saying.first < saying.last else None
        if content is None:
            content = saying.cue
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
