"""What sayings tell of events: who reports them, whose words they are; and sayings as records."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.related import country_of
from etl.events.reading import Reading, is_ours
from etl.events.speech.attribution import Saying
from etl.events.speech.speakers import interviewers
from etl.events.words.vows import NEVER
from etl.model import Attribution, Span

# What is done by saying it.
WORDS = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "CONCEDE", "AGREE"})
UTTERED = frozenset({"REQUEST", "REJECT", "THREATEN"})
ASIDE = frozenset({"connector"})


def reporters(reading: Reading, sayings: list[Saying], candidate: Candidate) -> tuple[int, ...]:
    """Who reports what a trigger tells: the sources of all sayings around it, the outermost first.

    Who does it may report it himself, «أعلنت أنها استهدفت»; where the deed is a word of his, he only says it.
    """
    found: dict[int, None] = {}
    for saying in sayings:
        if not saying.first <= candidate.first < saying.last or saying.token == candidate.first:
            continue
        if saying.is_direct or not _is_aside(reading, saying, candidate):
            found.update(dict.fromkeys(saying.sources))
    if candidate.trigger.is_background:
        return ()
    if candidate.trigger.type in WORDS:
        if candidate.is_verbal:
            found.update(dict.fromkeys(interviewers(reading, candidate.sentence)))
        found = {actor: None for actor in found if actor not in candidate.source}
    return tuple(found)


def _is_aside(reading: Reading, saying: Saying, candidate: Candidate) -> bool:
    """Whether a trigger stands in a clause that only places what is said: "as he flew over it", «بعدما اقتحمت»."""
    inside = range(saying.first + 1, candidate.first) if saying.token < saying.first else ()
    return any(
        reading.kinds(t) & ASIDE
        and not reading.has(t + 1, "say")
        and not reading.lexicon.has_word(reading.text.tokens[t].key, "saying_on")
        for t in inside
    )


def relieve(reading: Reading, sayings: list[Saying], found: list[Candidate]) -> None:
    """Take those who only tell it from the parties of an event: "bombed Damascus, according to Sana"."""
    for saying in sayings:
        if saying.is_verb or saying.source_span is None:
            continue
        sentence = reading.sentence[saying.token]
        (teller,) = saying.sources
        places = [n for n in reading.names.values() if n.actor == teller and reading.sentence[n.first] == sentence]
        if len(places) > 1:
            continue
        for candidate in found:
            if candidate.sentence == sentence:
                candidate.source = [actor for actor in candidate.source if actor != teller]
                candidate.target = [actor for actor in candidate.target if actor != teller]


def voice(reading: Reading, sayings: list[Saying], found: list[Candidate]) -> None:
    """Give speakers what they say of themselves, "we condemn", and the words that accuse by themselves."""
    for candidate in found:
        accuses = "speaker" in candidate.trigger.needs
        around = [s for s in sayings if s.first <= candidate.first < s.last and s.sources]
        if around and not accuses and _speaks_for(reading, around[-1], candidate):
            candidate.source += around[-1].sources
        elif around and _threatens(candidate):
            candidate.source = [actor for actor in around[-1].sources if actor not in candidate.target]
        elif accuses and not around and reading.lexicon.is_verb_first:
            _accuse_unheard(candidate, sayings)
        elif accuses and (_is_of_ourselves(reading, candidate) or (not around and _is_unaimed(candidate))):
            candidate.source = []
        elif around and (accuses or _speaks_of_self(reading, candidate)):
            speakers = around[-1].sources
            doers = [a for a in candidate.source if a not in speakers] if accuses else []
            # Whoever suffers the deed is not accused of it.
            candidate.target = doers or [a for a in candidate.target if a not in speakers]
            candidate.source = list(speakers)


def _threatens(candidate: Candidate) -> bool:
    """Whether the words only tell what others are threatened with, by who says it: «أكد أن فنلندا ستدفع الثمن»."""
    trigger = candidate.trigger
    return trigger.type == "THREATEN" and trigger.subject == "target" and candidate.is_verbal and not candidate.source


def _is_unaimed(candidate: Candidate) -> bool:
    return candidate.form == "predicate" and not candidate.target


def _is_of_ourselves(reading: Reading, candidate: Candidate) -> bool:
    """Whether the speaker may judge himself: "we must learn", "said she now had to go"."""
    near = range(max(0, candidate.first - 2), candidate.first)
    kind = "pronoun" if candidate.trigger.type == "REQUEST" else "self"
    return candidate.form == "predicate" and any(
        reading.lexicon.has_word(reading.text.tokens[t].key, kind) for t in near
    )


def _accuse_unheard(candidate: Candidate, sayings: list[Saying]) -> None:
    """Make who does what is told the accused of somebody without a name: «قالت البلدية إن العدو يتعمد».

    An outlet that tells it by itself accuses nobody: «قوّضت فنلندا الاستقرار».
    """
    if any(saying.is_verb and saying.first <= candidate.first < saying.last for saying in sayings):
        candidate.is_unnamed |= bool(candidate.source)
        candidate.target = candidate.source or candidate.target
    candidate.source = []


def _speaks_for(reading: Reading, saying: Saying, candidate: Candidate) -> bool:
    """Whether a person says in the name of his state what it refuses or demands: «قال الوزير إن بلاده لن تقبل»."""
    doers = candidate.source
    if candidate.trigger.type not in UTTERED or not doers:
        return False
    return set(doers) <= set(country_of(reading, saying.sources)) and saying.is_verb


def _speaks_of_self(reading: Reading, candidate: Candidate) -> bool:
    """Whether the subject is the speaker: "we have lodged a protest", «لن نقبل»."""
    if reading.lexicon.is_verb_first:
        verb = candidate.last - 1 if candidate.rule == NEVER else candidate.first
        return candidate.form in ("present", "future") and is_ours(reading, verb)
    if not candidate.is_inherited or candidate.form == "passive":
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
