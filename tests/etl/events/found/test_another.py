"""When the text says that it tells another event of a kind."""

from __future__ import annotations

from tests.etl.events.conftest import Read

STATES = [("فنلندا", "state"), ("السويد", "state")]


def test_what_is_announced_as_well_is_another_act(read: Read) -> None:
    raw = "أعلنت فنلندا قصف السويد. وأعلنت فنلندا أيضاً قصف السويد بالمدافع."
    events, _, _ = read(raw, "ar", STATES)
    assert len(events) == 2
