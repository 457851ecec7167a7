"""Of whom something is asked, where the words tell."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.slots import FUSED
from etl.events.parties.titles import BY, TO
from etl.events.reading import Reading

CLOSE = 2
# Before what is asked for.
WHAT_FOR = frozenset({"target", "complement", "purpose", "relative"})


def asked(reading: Reading, candidate: Candidate) -> list[int]:
    """The parties named before what they are asked for: «طلب من فنلندا تزويد السويد», «دعا فنلندا إلى وقف»."""
    found, t, last = list[int](), candidate.last, candidate.last
    stop = reading.text.sentences[candidate.sentence].last
    while t < stop:
        name = reading.names.get(t)
        if name is not None and name.preposition in ("", TO):
            if found and not name.is_joined and t - last > CLOSE:
                # «طلب من فنلندا فتح طريق يربط السويد بالنرويج»
                break
            if name.actor in candidate.target:
                found.append(name.actor)
                last = name.last
            t = name.last
            continue
        mark = reading.marks.get(t)
        clitics = mark.clitics if mark is not None else reading.text.tokens[t].key
        is_deed = bool(found) and reading.has(t, "noun")
        if is_deed or clitics.startswith((BY, *FUSED)) or reading.kinds(t) & WHAT_FOR:
            break
        t += 1
    return found


def asks_unnamed(reading: Reading, candidate: Candidate) -> bool:
    """Whether an object without a name stands right after a subject with one: «دعا لارسن أنصاره إلى الصبر»."""
    tokens, t = reading.text.tokens, candidate.last
    while t in reading.names and reading.names[t].actor in candidate.source:
        t = reading.names[t].last
    if t == candidate.last or t >= len(tokens) or t in reading.names or t in reading.marks or t in reading.timed:
        return False
    return (
        tokens[t].key.isalpha()
        and not tokens[t].key.startswith(FUSED)
        and not reading.lexicon.has_word(tokens[t].key, "titular")
    )
