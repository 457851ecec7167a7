"""Who speaks: the one of several names that is meant, who spoke before, and the outlet that was told."""

from __future__ import annotations

from etl.events.reading import Named, Reading

# So many tokens may stand between a body and its speaker's name: المتحدث باسم الرئاسة الروسية، دميتري بيسكوف.
TITLE = 4
TOLD = 9
# The adjective of who speaks stands so close to the cue.
ADJECTIVE_REACH = 6
# An outlet, so close after a word for what is said to it or for those who tell it.
INTERVIEW_REACH = 3
INFORMANT_REACH = 5
TO = "ل"
BODIES = frozenset({"organisation", "outlet"})


def speakers(reading: Reading, sources: list[int], first: int, last: int) -> list[int]:
    """The sources of a cue (tokens `first` to `last`, excluded) without those who only tell whose official speaks.

    An adjective names nobody who speaks, «وسائل إعلام روسية»; a body before its speaker's name is his title, unless it
    is an outlet.
    """
    named = {actor: name for actor in sources if (name := _nearest(reading, actor, first)) is not None}
    kept = [actor for actor in sources if actor not in named or not _is_by_adjective(named[actor], first)]
    people = [named[actor] for actor in kept if actor in named and reading.actors[actor].kind == "person"]
    titles = {
        name.actor
        for name in named.values()
        for person in people
        if reading.actors[name.actor].kind in ("organisation", "state")
        and 0 <= person.first - name.last <= TITLE
        and not person.is_joined
    }
    kept = [actor for actor in kept if actor not in titles]
    if reading.lexicon.is_verb_first:
        kept += [actor for person in people for actor in _works_for(reading, person) if actor not in kept]
    return kept + [actor for actor in _told(reading, first, last) if actor not in kept]


def interviewers(reading: Reading, sentence: int) -> set[int]:
    """The outlets to which something is said in a sentence: «تعهّد في تصريحات لوكالة»."""
    tokens, span = reading.text.tokens, reading.text.sentences[sentence]
    return {
        name.actor
        for t in range(span.first, span.last)
        if (name := reading.names.get(t)) is not None and reading.actors[name.actor].kind == "outlet"
        if any(reading.lexicon.has_word(token.key, "interview") for token in tokens[max(0, t - INTERVIEW_REACH) : t])
    }


def _works_for(reading: Reading, person: Named) -> list[int]:
    """The outlet that a person's title names: «معلق الشؤون العسكرية في القناة، يوهان لارسن»."""
    before = (reading.ends.get(t) for t in range(max(0, person.first - TITLE), person.first + 1))
    return [name.actor for name in before if name is not None and reading.actors[name.actor].kind == "outlet"][-1:]


def informed(reading: Reading, sources: list[int], first: int, last: int) -> list[int]:
    """The sources of a cue, or the body or outlet for which somebody without a name speaks.

    «مصادر للوكالة تؤكد»: who is named after that is told of; «قال بيان صادر عن الجبهة».
    """
    low = max(reading.text.sentences[reading.sentence[first]].first, first - INFORMANT_REACH)
    before = [t for t in range(low, first) if reading.clause[t] == reading.clause[first]]
    is_led = any(t in reading.names and reading.names[t].actor in sources for t in before)
    leading = [] if is_led else _body_of(reading, [t for t in before if _has(reading, t, "informant")], first)
    following = [t for t in (last, last + 1) if _has(reading, t, "informant")]
    return leading or sources or _body_of(reading, following, len(reading.text.tokens))


def _body_of(reading: Reading, informants: list[int], stop: int) -> list[int]:
    """The body or outlet named right after the first of some words for those who tell something."""
    for t in informants[:1]:
        for n in range(t + 1, min(stop, t + INFORMANT_REACH)):
            name = reading.names.get(n)
            if reading.has(n, "complement") or reading.sentence[n] != reading.sentence[t]:
                break
            if name is not None and not name.is_adjective:
                return [name.actor] if reading.actors[name.actor].kind in BODIES else []
    return []


def _is_by_adjective(name: Named, cue: int) -> bool:
    """Whether only an adjective near the cue names a source; one far off tells of something else."""
    return name.is_adjective and abs(name.first - cue) <= ADJECTIVE_REACH


def spoke_before(reading: Reading, first: int, last: int) -> bool:
    """Whether a cue's subject is who spoke before, called by what he is: «الصحيفة», "the official"."""
    near = range(last, last + 1) if reading.lexicon.is_verb_first else range(first - 1, first)
    return any(_has(reading, t, "speaker_again") and t not in reading.inside_name for t in near)


def is_correspondent(reading: Reading, last: int) -> bool:
    """Whether a cue's subject works for the outlet itself: «مراسلنا»."""
    return _has(reading, last, "correspondent")


def _told(reading: Reading, first: int, last: int) -> list[int]:
    """The outlet that was told so: "told Reuters", «قال للميادين»."""
    for t in range(last, min(len(reading.text.tokens), last + TOLD)):
        if reading.sentence[t] != reading.sentence[first] or reading.has(t, "complement"):
            break
        name = reading.names.get(t)
        if name is None or reading.actors[name.actor].kind != "outlet":
            continue
        if (
            name.preposition == TO
            or _has(reading, t - 1, "told_to")
            # «في مقابلة مع قناة ...»
            or (_has(reading, t - 2, "told_to") and t - 1 >= last)
            or (t == last and _has(reading, first, "told_to"))
        ):
            return [name.actor]
    return []


def _nearest(reading: Reading, actor: int, token: int) -> Named | None:
    """The nearest name of an actor in the sentence of a token, a name proper before an adjective."""
    found = [
        name
        for name in reading.names.values()
        if name.actor == actor and reading.sentence[name.first] == reading.sentence[token]
    ]
    return min(found, key=lambda name: (name.is_adjective, abs(name.first - token)), default=None)


def _has(reading: Reading, t: int, kind: str) -> bool:
    tokens = reading.text.tokens
    return 0 <= t < len(tokens) and reading.lexicon.has_word(tokens[t].key, kind)
