"""Names that only stand in the title of another: the state of a minister, the body of its head."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import COMMAS, Named, Reading
from etl.events.words.lexicon import FINITE

TO, BY = "ل", "ب"
TITLES = 4
# «الناطق العسكري الرسمي للحركة»
POST_REACH = 3


def is_title(reading: Reading, name: Named, *, is_body_title: bool = False) -> bool:
    """Whether a state stands only inside the title of the person named next: «رئيس وزراء إسرائيل نتنياهو».

    A body does not, for a minister and his ministry act together, but where people meet (`is_body_title`).
    """
    before = reading.marks.get(name.first - 1)
    if before is not None and any(sense.form in FINITE for sense in before.values):
        # «اعتقلت فنلندا لارسن»: a title has a noun before the state.
        return False
    kind = reading.actors[name.actor].kind
    if kind not in ("state", "people") and not (kind == "organisation" and is_body_title):
        return False
    t = name.last
    tokens = reading.text.tokens
    for _ in range(3):
        following = reading.names.get(t)
        if following is not None and not following.is_joined:
            if following.is_adjective:
                t = following.last
                continue
            return reading.actors[following.actor].kind == "person" and not following.preposition
        is_parted = t < len(tokens) and tokens[t].text in COMMAS and t + 1 not in reading.marks
        if is_parted or (t < len(tokens) and reading.lexicon.has_word(tokens[t].key, "honorific")):
            t += 1
            continue
        return False
    return False


def is_headed(reading: Reading, name: Named) -> bool:
    """Whether a body with ل follows the title of its head, who is named next: «الأمين العام للأمم المتحدة فلان»."""
    if name.preposition != "ل" or reading.actors[name.actor].kind != "organisation":
        return False
    following = reading.names.get(past_titles(reading, name.last))
    return following is not None and reading.actors[following.actor].kind == "person" and not following.preposition


def past_titles(reading: Reading, t: int) -> int:
    """The token after a comma and honorifics, if any: «الجبهة، العميد الركن يوهان لارسن»."""
    tokens, start = reading.text.tokens, t
    while t < len(tokens) and t - start < TITLES and t not in reading.names:
        if not (tokens[t].text in COMMAS or reading.lexicon.has_word(tokens[t].key, "honorific")):
            break
        t += 1
    return t


def is_post(reading: Reading, candidate: Candidate, name: Named) -> bool:
    """Whether a name only tells whose he is who does it: «دعا الأمين العام للأمم المتحدة»."""
    return name.preposition == TO and is_of_post(reading, candidate, name.first)


def is_of_post(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether a token stands in the title of who does it: «دعا الأمين العام ل...»."""
    if not candidate.is_verbal or t - candidate.last > POST_REACH:
        return False
    return reading.lexicon.has_word(reading.text.tokens[candidate.last].key, "post")
