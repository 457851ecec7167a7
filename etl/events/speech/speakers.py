"""Who speaks: the one of several names that is meant, who spoke before, and the outlet that was told."""

from __future__ import annotations

from etl.events.reading import Named, Reading

# So many tokens may stand between a body and its speaker's name: المتحدث باسم الرئاسة الروسية، دميتري بيسكوف.
TITLE = 4
TOLD = 9
# The adjective of who speaks stands so close to the cue.
ADJECTIVE_REACH = 6


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
    return kept + [actor for actor in _told(reading, first, last) if actor not in kept]


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
            name.preposition == "ل"
            or _has(reading, t - 1, "told_to")
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
