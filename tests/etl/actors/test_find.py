"""Names that only the grammar sees, in sentences of our own."""

from __future__ import annotations

from etl.actors import find, parted
from etl.text import prepare


def names(raw: str, code: str = "ar") -> set[tuple[str, str]]:
    return {(one.name, one.kind) for one in find(parted(prepare(raw, code)))}


def test_a_title_announces_a_person() -> None:
    assert ("سمير الكندري", "person") in names("قال المهندس سمير الكندري إن العمل يبدأ غداً.")


def test_the_name_ends_where_a_verb_begins() -> None:
    assert ("طارق الحلواني", "person") in names("المتحدث باسم الشركة طارق الحلواني أعلن النتائج.")


def test_a_conjunction_is_not_part_of_a_name() -> None:
    assert ("سيرغي ماكاروف", "person") in names("التقى الوزير سيرغي ماكاروف ونظيره نبيل الشامي.")
