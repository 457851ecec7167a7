"""Who says so: the cue, its source, and the stretch of text that is theirs."""

from __future__ import annotations

from dataclasses import dataclass

from etl.events.candidates import Candidate
from etl.events.parties.roles import parties
from etl.events.parties.subject_first.subjects import subject_of
from etl.events.reading import COMMAS, QUOTES, Reading
from etl.events.speech.content import CONTENT_REACH, NAME_LENGTH, Content, after_speaker, content_after, content_before
from etl.events.speech.speakers import informed, is_correspondent, speakers, spoke_before
from etl.events.words.complements import follows_be
from etl.events.words.lexicon import FINITE
from etl.events.words.sense import Sense, Trigger
from etl.model import Span
from etl.text.phrases import Match

SPEECH = Trigger("ACCUSE", None, "speech", "source", "source", frozenset(), False, frozenset())
BY = "ب"
CUES = frozenset({"say", "according"})
# A pronoun points so many sentences back at most.
PRONOUN_BACK = 2


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
        if not reading.kinds(t) & CUES or t in reading.inside_name or reading.has(t, "ignore"):
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
                passed_on = _passed_on(reading, mark, saying, sayings)
                if passed_on is not None:
                    sayings.append(passed_on)
                if saying.is_verb and saying.sources:
                    last_speaker = speaker[reading.sentence[t]] = saying.sources
            break
    return sayings


def _verb(
    reading: Reading, mark: Match[Sense], sense: Sense, speaker: dict[int, list[int]], last_speaker: list[int]
) -> Saying | None:
    if _is_passed_on(reading, mark, sense):
        return None
    if sense.form in FINITE and (any(letter in mark.clitics for letter in "بلك") or _is_passive(reading, mark)):
        return None
    # A verb of saying with nothing said still tells who is spoken of: the next verb may go on with him.
    content = (
        content_before(reading, mark, sense) or content_after(reading, mark) or Content(mark.last, mark.last, False)
    )
    sentence = reading.sentence[mark.first]
    before = next((speaker[n] for n in range(sentence, sentence - PRONOUN_BACK - 1, -1) if n in speaker), [])
    sources = speakers(reading, _subject(reading, mark, sense.form, before), mark.first, mark.last)
    if reading.lexicon.is_verb_first:
        sources = [actor for actor in sources if not _is_said_of(reading, actor, mark.last)]
        sources = informed(reading, sources, mark.first, mark.last)
    if not sources and is_correspondent(reading, mark.last):
        sources = [number for number, actor in enumerate(reading.actors) if actor.kind == "outlet"][:1]
    if not sources and (_goes_on(reading, mark, sense) or spoke_before(reading, mark.first, mark.last)):
        # «توجه إليه بالقول»: who so speaks is named before in the sentence.
        is_by = sense.form == "participle" and reading.text.tokens[mark.first].key.startswith(BY)
        sources = speaker.get(sentence) or ([] if is_by else last_speaker)
    if content.first == mark.last:
        content = content._replace(first=after_speaker(reading, sources, content))
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


def _subject(reading: Reading, mark: Match[Sense], form: str, before: list[int]) -> list[int]:
    """The subject of a cue; a pronoun points first at those who spoke just before."""
    if not reading.lexicon.is_verb_first:
        return subject_of(reading, mark.first, before)[0]
    speaking = _pseudo(reading, mark, form)
    parties(reading, speaking, [])
    return speaking.source


def _is_said_of(reading: Reading, actor: int, last: int) -> bool:
    """Whether a name after a cue stands in what is said: «كشفت عن إصابته» says nothing of who speaks."""
    end = reading.text.sentences[reading.sentence[last - 1]].last
    at = next((t for t in range(last, end) if t in reading.names and reading.names[t].actor == actor), None)
    if at is None:
        return False
    return any(reading.has(t, "complement") or _is_relay(reading, t) for t in range(last, at))


def _is_relay(reading: Reading, t: int) -> bool:
    return reading.text.tokens[t].key in reading.lexicon.relays


def _passed_on(reading: Reading, mark: Match[Sense], saying: Saying, before: list[Saying]) -> Saying | None:
    """Whose words a cue passes on: «نقلت س عن ص أن», "A cited B as saying"; they stand inside those of who does."""
    tokens, end = reading.text.tokens, reading.text.sentences[reading.sentence[mark.first]].last
    if not reading.lexicon.has_word(tokens[mark.first].key, "passes_on"):
        return None
    begin = mark.last
    if reading.lexicon.relays:
        begin = next((t for t in range(mark.last, min(end, mark.last + CONTENT_REACH)) if _is_relay(reading, t)), end)
    stop = next((t for t in range(begin, end) if reading.has(t, "complement")), end)
    reach = range(begin, min(stop, begin + NAME_LENGTH + 2))
    name = next((reading.names[t] for t in reach if t in reading.names and not reading.names[t].is_adjective), None)
    if name is None or name.actor in saying.sources:
        return None
    first, last = max(saying.first, name.last), saying.last
    told = [each for each in before if each.sources == saying.sources and not each.is_verb and each.last <= mark.first]
    if told and reading.sentence[told[-1].token] == reading.sentence[mark.first]:
        # "according to A, which cited B": both tell what stood before.
        first, last = told[-1].first, told[-1].last
    elif first >= last:
        return None
    else:
        saying.first = min(saying.first, begin)
    cue = tokens[begin if reading.lexicon.relays else mark.first]
    return Saying(
        cue=Span(cue.start, cue.end),
        token=begin if reading.lexicon.relays else name.first,
        verb_class="says",
        sources=[name.actor],
        source_span=Span(tokens[name.first].start, tokens[name.last - 1].end),
        first=first,
        last=last,
        is_direct=saying.is_direct,
        is_verb=False,
    )


def _pseudo(reading: Reading, mark: Match[Sense], form: str) -> Candidate:
    return Candidate(
        SPEECH, form, mark.first, mark.last, Span(mark.start, mark.end), reading.sentence[mark.first], mark.clitics
    )


def _is_passed_on(reading: Reading, mark: Match[Sense], sense: Sense) -> bool:
    """Whether a gerund only goes on with whose words were passed on: "quoted the minister as saying"."""
    is_gerund = sense.form == "gerund" and mark.first > 0
    return is_gerund and reading.lexicon.has_word(reading.text.tokens[mark.first - 1].key, "like")


def _is_passive(reading: Reading, mark: Match[Sense]) -> bool:
    """ "was reported to have fled", "is believed to be": nobody says so."""
    if reading.lexicon.is_verb_first:
        return False
    return follows_be(reading, mark)


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
        is_open = n in reading.marks or not tokens[n].key.isalpha()
        if not is_open:
            return False
    return t >= len(tokens) or bool(reading.kinds(t) & {"complement", "target"} or tokens[t].text in QUOTES | {":"})


def _according(reading: Reading, mark: Match[Sense]) -> Saying | None:
    """«بحسب», "according to": what is told in the sentence is told by the name that follows."""
    tokens, sentence = reading.text.tokens, reading.text.sentences[reading.sentence[mark.first]]
    for t in range(mark.last, min(sentence.last, mark.last + 8)):
        name = reading.names.get(t)
        if name is not None and not name.is_adjective:
            # It stands before what it tells or after it.
            is_first = mark.first - sentence.first < NAME_LENGTH
            first, last = (name.last, sentence.last) if is_first else (sentence.first, mark.first)
            while first < last - 1 and tokens[first].text in COMMAS:
                first += 1
            while last > first + 1 and tokens[last - 1].text in COMMAS:
                last -= 1
            return Saying(
                cue=Span(mark.start, mark.end),
                token=mark.first,
                verb_class="says",
                sources=[name.actor],
                source_span=Span(tokens[name.first].start, tokens[name.last - 1].end),
                first=first,
                last=last,
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
