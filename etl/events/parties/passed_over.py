"""Names that are no party where they stand: who went, another name of a body, whose wing acts."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.titles import is_title
from etl.events.reading import Named, Reading

WING_REACH = 4


def is_passed_over(reading: Reading, name: Named) -> bool:
    """Whether a name is no party: «عيّن فلاناً خلفاً لفلان», who went; or names again or whose wing a body is."""
    t, tokens = name.first, reading.text.tokens
    is_succeeded = t > 0 and reading.lexicon.has_word(tokens[t - 1].key, "succeeding")
    return is_succeeded or _is_other_name(reading, name) or _has_wing(reading, name)


def is_of_name(reading: Reading, candidate: Candidate, name: Named) -> bool:
    """Whether a name says whose the one before it is, «حركة طالبان الباكستانية», or is the title of the next."""
    before = reading.ends.get(name.first)
    is_of_name = name.is_adjective and before is not None and not before.is_adjective
    return is_of_name or is_title(reading, name, is_body_title=candidate.trigger.type == "CONSULT")


def _is_other_name(reading: Reading, name: Named) -> bool:
    """Whether brackets give another name of a body right after it: «الكتائب (قوات الشمال)»."""
    t = name.first - 1
    before = reading.ends.get(t) if t > 0 and reading.text.tokens[t].text == "(" else None
    if before is None or before.actor == name.actor:
        return False
    return {reading.actors[each.actor].kind for each in (before, name)} == {"organisation"}


def _has_wing(reading: Reading, name: Named) -> bool:
    """Whether a body is only told as that whose wing acts: «الكتائب، الجناح العسكري لحركة الشمال»."""
    before = reading.text.tokens[max(0, name.first - WING_REACH) : name.first]
    return any(reading.lexicon.has_word(token.key, "wing") for token in before)
