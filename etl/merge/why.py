"""Why two tellings are of one event, told in Arabic and in English."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from etl.merge.compare import Same, Told
from etl.reason import Reason, tell

# The actor's name in a language, by its key.
Names = Callable[[str, str], str]
# What names actors, and what names nothing but is said all the same.
WHO = frozenset({"source", "target", "party", "name"})
WHERE = frozenset({"place", "wide place", "other place"})
SHOWN = 5
LANGUAGES = ("ar", "en")
JOINED = {"ar": "، ", "en": ", "}
PARTED = {"ar": "؛ ", "en": "; "}


def why(same: Same, one: Told, other: Told, names: Names) -> tuple[str, str]:
    """What speaks for it and against it, in Arabic and in English."""
    ar, en = (PARTED[lang].join(_parts(same, one, other, names, lang)) for lang in LANGUAGES)
    return ar, en


def _parts(same: Same, one: Told, other: Told, names: Names, lang: str) -> list[str]:
    # What agrees of places are consonants; a reader wants them as they are written.
    places = tuple(dict.fromkeys(place for place in (one.place, other.place) if place))
    parts = []
    for code, found in same.shared:
        what = places if code in WHERE else found
        if code.removeprefix("state ") in WHO:
            what = tuple(sorted(names(each, lang) for each in found))
        shown = JOINED[lang].join(what[:SHOWN])
        parts.append(tell(Reason.of(f"merge-{code.replace(' ', '-')}", what=shown), lang))
    return parts


def from_rows(rows: Mapping[str, tuple[str, str]]) -> Names:
    """Names from (Arabic, English) by key; an actor without a name is called by its key."""

    def name(key: str, lang: str) -> str:
        ar, en = rows.get(key, (key, key))
        return (ar if lang == "ar" else en) or key

    return name
