"""The halves of a divided land that a text calls by their side: "North Korea ... the North"."""

from __future__ import annotations

from etl.events.reading import Named, Reading


def sides(reading: Reading) -> dict[int, Named]:
    """The words that stand for a state whose name begins with them, by token: "the North", but not "the North Sea"."""
    if reading.lexicon.is_verb_first:
        return {}
    tokens = reading.text.tokens
    known: dict[str, set[int]] = {}
    for name in reading.names.values():
        key = tokens[name.first].key
        is_state = reading.actors[name.actor].kind == "state" and name.last - name.first > 1
        if is_state and not name.is_adjective and reading.lexicon.has_word(key, "side"):
            known.setdefault(key, set()).add(name.actor)
    return {
        t: Named(next(iter(known[token.key])), t, t + 1, "", False)
        for t, token in enumerate(tokens if known else ())
        if len(known.get(token.key, ())) == 1 and _stands_alone(reading, t)
    }


def _stands_alone(reading: Reading, t: int) -> bool:
    tokens = reading.text.tokens
    is_called = t > 0 and tokens[t - 1].key == "the" and tokens[t].text.istitle() and t not in reading.inside_name
    return is_called and not (t + 1 < len(tokens) and tokens[t + 1].text.istitle())
