"""The doer that an Arabic verb leaves out."""

from __future__ import annotations

from tests.etl.events.conftest import Read


def test_who_speaks_did_not_kill_those_he_counts(read: Read) -> None:
    raw = "وقال يوهان لارسن، في بيان، إن 4 من رجال الشرطة قتلوا في هجوم."
    events, _, _ = read(raw, "ar", [("يوهان لارسن", "person")])
    assert [event.source for event in events if event.type == "ASSAULT"] == [()]
