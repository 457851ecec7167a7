"""The actors for whom an English noun phrase stands: a name, or words that belong to one: "Finland's army"."""

from __future__ import annotations

from etl.events.parties.descriptions import described
from etl.events.parties.subject_first.pronouns import meant
from etl.events.reading import COMMAS, QUOTES, STOPS, Named, Reading
from etl.events.words.lexicon import PREPOSITIONS
from etl.events.words.verbs import is_finite

LONGEST = 24
TITLE_REACH = 5
PARENTHESIS = 8
PROXY_REACH = 3
ENDS = COMMAS | QUOTES | STOPS | {"(", ")", "-"}
BOUNDS = frozenset({"complement", "connector", "relative", "according"})
# "Officials in Finland" are Finland's; so is what is of, from or for it.
OWNING = frozenset({"target", "from", "place"})


def actors_of(reading: Reading, low: int, end: int) -> list[int]:
    """The actors of the noun phrase that ends before a token; nobody where it stands for somebody unnamed."""
    if end > low and reading.text.tokens[end - 1].text == ")":
        end = before_parenthesis(reading, end - 1, low) + 1
    first = _past_day(reading, _first(reading, low, end), end)
    if first > low and reading.text.tokens[first - 1].key == "whose":
        return _of_whose(reading, low, first, end)
    bare, owned, owner_kind = _names(reading, first, end)
    if bare:
        return _named(reading, bare, _head_end(reading, bare[-1].last, end))
    noun = _head_end(reading, first, end)
    if noun is None:
        return []
    is_proxy = _is_proxy(reading, noun)
    is_proxy = is_proxy or (owner_kind != "place" and _is_one_of_body(reading, owned, noun))
    if owned and owner_kind in OWNING and is_proxy:
        return [name.actor for name in owned if owner_kind != "place" or reading.actors[name.actor].kind == "state"]
    if is_proxy and reading.lexicon.has_word(reading.text.tokens[first].key, "owner"):
        # "Finland says its jets bombed".
        return meant(reading, first, [])
    return described(reading, noun)


def _of_whose(reading: Reading, low: int, first: int, end: int) -> list[int]:
    """Whose force or office the phrase after whose tells of: "Finland, whose troops"."""
    noun = _head_end(reading, first, end)
    is_parted = first - 2 > low and reading.text.tokens[first - 2].text in COMMAS
    owner = actors_of(reading, low, first - 2 if is_parted else first - 1)
    return owner if noun is not None and _is_proxy(reading, noun) else []


def _names(reading: Reading, first: int, end: int) -> tuple[list[Named], list[Named], str]:
    """The names of a phrase that nothing governs, those that a preposition does, and the kind of that preposition."""
    bare: list[Named] = []
    owned: list[Named] = []
    kind, owner_kind, t, is_after_and = "none", "none", first, False
    while t < end:
        name = reading.names.get(t)
        if name is None or name.last > end:
            found = _preposition(reading, t)
            is_after_and = is_after_and or reading.lexicon.has_word(reading.text.tokens[t].key, "and")
            if found is not None:
                kind = found
            elif t in reading.timed and t + 1 not in reading.timed:
                kind = "none"
            t += 1
            continue
        if kind != "none" and _is_titled(reading, first, name):
            kind = "none"
        if kind == "none":
            goes_on = name.is_joined or is_after_and or _is_in_list(reading, name)
            goes_on = goes_on or (bool(bare) and _is_headline(reading, name.first - 1, end))
            # "Finland's president Mary Nielsen": the last name of each part counts.
            bare = [*bare, name] if goes_on else [*bare[:-1], name]
            is_after_and = False
        elif not owned or name.is_joined or _is_in_list(reading, name):
            owned.append(name)
            owner_kind = kind
        t = max(name.last, t + 1)
    return bare, owned, owner_kind


def _past_day(reading: Reading, first: int, end: int) -> int:
    """Where a phrase begins past the day of the verb before it: "said on Monday its forces"."""
    t = first + 1 if first + 1 in reading.timed and _preposition(reading, first) is not None else first
    while t < end and t in reading.timed:
        t += 1
    return t if t < end else first


def before_parenthesis(reading: Reading, t: int, low: int) -> int:
    """The token before the parenthesis that closes at a token: "the Northern Front (NF)"."""
    opening = next(
        (n for n in range(t - 1, max(low, t - PARENTHESIS) - 1, -1) if reading.text.tokens[n].text == "("), t
    )
    return opening - 1


def owners_of(reading: Reading, low: int, end: int) -> list[int]:
    """Whose the thing before a token is: "Finland's largest port", "a Finnish missile", "a patrol of the army"."""
    first = _first(reading, low, end)
    names = [name for t in range(first, end) if (name := reading.names.get(t)) is not None]
    owners = [name for name in names[:1] if is_public(reading, name) or is_owner(reading, name)]
    owners = owners or [name for name in names[:1] if reading.text.tokens[_before_article(reading, name)].key == "of"]
    return [name.actor for name in owners if reading.actors[name.actor].kind != "person"]


def is_public(reading: Reading, name: Named) -> bool:
    """Whether an adjective tells of a state's things or people: "a Finnish port", but no "Finnish student"."""
    near = reading.text.tokens[name.last : name.last + PROXY_REACH]
    return name.is_adjective and not any(reading.lexicon.has_word(token.key, "private_person") for token in near)


def body_before(reading: Reading, low: int, end: int) -> list[int]:
    """The body that stands in front of the thing that ends before a token: "a Finnair flight"."""
    first = _first(reading, low, end)
    head = _head_end(reading, first, end)
    names = [name for t in range(first, head or first) if (name := reading.names.get(t)) is not None]
    return [name.actor for name in names[-1:] if reading.actors[name.actor].kind == "organisation"]


def _before_article(reading: Reading, name: Named) -> int:
    t = max(0, name.first - 1)
    return t - 1 if t > 0 and reading.text.tokens[t].key == "the" else t


def stands_for(reading: Reading, name: Named) -> bool:
    """Whether a name is a party itself, or an adjective of somebody's force or office: "Swedish troops"."""
    if not name.is_adjective:
        return True
    tokens = reading.text.tokens
    for t in range(name.last, min(len(tokens), name.last + PROXY_REACH)):
        if _is_proxy(reading, t):
            return True
        if not tokens[t].text.isalpha() or (t in reading.marks and not reading.has(t, "unnamed")):
            return False
    return False


def is_of_person(reading: Reading, name: Named) -> bool:
    """Whether a state only tells whose man the person before it is: "President Mary Nielsen of Finland"."""
    before = reading.ends.get(name.first - 1)
    is_of = before is not None and reading.text.tokens[name.first - 1].key == "of"
    is_person = before is not None and reading.actors[before.actor].kind == "person"
    return is_of and is_person and reading.actors[name.actor].kind == "state"


def is_authority(reading: Reading, t: int) -> bool:
    """Whether a word is for those who act for the land they are in: "officials in Sweden", no "troops in Sweden"."""
    return reading.lexicon.has_word(reading.text.tokens[t].key, "authority")


def is_owner(reading: Reading, name: Named) -> bool:
    """Whether a name stands in the possessive."""
    return name.last < len(reading.text.tokens) and is_possessive(reading, name.last)


def _first(reading: Reading, low: int, end: int) -> int:
    """Where the stretch begins that may belong to the phrase: after a verb, a comma or a conjunction."""
    t = end - 1
    while t >= max(low, end - LONGEST):
        if t not in reading.inside_name:
            is_end = reading.text.tokens[t].text in ENDS and not is_possessive(reading, t)
            if is_end and not is_listed(reading, t) and not _is_headline(reading, t, end):
                break
            if reading.kinds(t) & BOUNDS or is_finite(reading, t):
                break
        t -= 1
    return t + 1


def _is_titled(reading: Reading, first: int, name: Named) -> bool:
    """Whether a person's title has an of in it: "Secretary of State Mary Nielsen"."""
    if reading.actors[name.actor].kind != "person" or name.first - first < 2:
        return False
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    has_office = any(word(tokens[t].key, "office") for t in range(first, name.first - 2))
    return has_office and tokens[name.first - 1].text.istitle() and name.first - 1 not in reading.inside_name


def _is_in_list(reading: Reading, name: Named) -> bool:
    before = name.first - 2 if name.first > 1 and reading.text.tokens[name.first - 1].key == "the" else name.first - 1
    return before >= 0 and is_listed(reading, before)


def _is_headline(reading: Reading, comma: int, end: int) -> bool:
    """Whether a comma stands for and between the two names that open a line: "Finland, Sweden sign truce"."""
    one, other = reading.ends.get(comma), reading.names.get(comma + 1)
    if one is None or other is None or other.last != end or reading.text.tokens[comma].text not in COMMAS:
        return False
    return one.first == reading.text.sentences[reading.sentence[comma]].first


def is_listed(reading: Reading, comma: int) -> bool:
    """Whether a comma stands between the names of a list: "Finland, Sweden and Norway"."""
    after_comma = comma + 1
    if after_comma < len(reading.text.tokens) and reading.text.tokens[after_comma].key == "the":
        after_comma += 1
    following = reading.names.get(after_comma)
    if (
        reading.text.tokens[comma].text not in COMMAS
        or comma not in reading.ends
        or following is None
        or following.last >= len(reading.text.tokens)
    ):
        return False
    after = reading.text.tokens[following.last]
    return reading.lexicon.has_word(after.key, "and") or after.text in COMMAS


def _preposition(reading: Reading, t: int) -> str | None:
    mark = reading.marks.get(t)
    if mark is None:
        # "suspected of" is known as a whole, and of governs all the same.
        is_within = t > 0 and reading.lexicon.has_word(reading.text.tokens[t - 1].key, "accused")
        return reading.lexicon.prepositions.get(reading.text.tokens[t].key) if is_within else None
    return next((sense.kind for sense in mark.values if sense.kind in PREPOSITIONS), None)


def is_possessive(reading: Reading, t: int) -> bool:
    tokens = reading.text.tokens
    is_mark = tokens[t].text in ("'", "’")
    return is_mark and t + 1 < len(tokens) and (tokens[t + 1].key == "s" or tokens[t - 1].key.endswith("s"))


def _head_end(reading: Reading, first: int, end: int) -> int | None:
    """The last word of a noun phrase before its first preposition; None where there is none."""
    last = None
    for t in range(first, end):
        if _preposition(reading, t) is not None:
            break
        token = reading.text.tokens[t]
        if token.text.isalpha() and token.key != "s" and t not in reading.timed:
            last = t
    return last


def _named(reading: Reading, bare: list[Named], noun: int | None) -> list[int]:
    """The names of a phrase, where they are what it speaks of: "Finland", "Finnish troops", no "Finland striker"."""
    last = bare[-1]
    following = reading.text.tokens[last.last]
    if noun is None or reading.lexicon.has_word(following.key, "and"):
        named = [name for name in bare if not name.is_adjective]
        return [actor for name in named for actor in (*_bodies(reading, name), name.actor)]
    is_proxy = _is_proxy(reading, noun) or _is_one_of_body(reading, bare[-1:], noun)
    if not is_proxy or _is_of_private_body(reading, last, noun):
        return []
    if reading.actors[last.actor].kind == "person" and not reading.lexicon.has_word(
        reading.text.tokens[noun].key, "speaks_for"
    ):
        return []
    joined = [name.actor for name in bare if reading.actors[name.actor].kind != "person"]
    return joined if len(bare) > 1 else [last.actor]


def _is_one_of_body(reading: Reading, names: list[Named], noun: int) -> bool:
    """Whether one man stands for his band: "a Northern Front gunman", "a bomber from the Northern Front"."""
    is_armed = reading.lexicon.has_word(reading.text.tokens[noun].key, "armed_one")
    return is_armed and bool(names) and all(reading.actors[name.actor].kind == "organisation" for name in names)


def _is_of_private_body(reading: Reading, name: Named, noun: int) -> bool:
    """Whether a body without a name stands between a name and a noun: "a Swedish company boss"."""
    return any(reading.lexicon.has_word(reading.text.tokens[t].key, "private_body") for t in range(name.last, noun))


def _bodies(reading: Reading, name: Named) -> list[int]:
    """The body whose leader or spokesman is named: "Northern Front leader Johan Larsen" is both."""
    if reading.actors[name.actor].kind != "person":
        return []
    t, is_led = name.first - 1, False
    for _ in range(TITLE_REACH):
        if t < 0 or reading.sentence[t] != reading.sentence[name.first]:
            return []
        body = reading.ends.get(t + 1)
        if body is not None and not body.is_adjective:
            return [body.actor] if is_led and reading.actors[body.actor].kind == "organisation" else []
        token = reading.text.tokens[t]
        if not (token.text.isalpha() or token.text == "-") or (t in reading.marks and not reading.has(t, "unnamed")):
            return []
        is_led = is_led or reading.lexicon.has_word(token.key, "leads")
        t -= 1
    return []


def _is_proxy(reading: Reading, t: int) -> bool:
    """Whether a noun stands for whom it belongs to: army, government, spokesman."""
    return reading.lexicon.has_word(reading.text.tokens[t].key, "proxy")
