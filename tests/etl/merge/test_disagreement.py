"""Documents that tell one event and differ: each kind of conflict arises, in one language and across both."""

from __future__ import annotations

import pytest

from tests.etl.merge.conftest import Press

HARBOUR, EAST = "صوت الميناء", "بريد الشرق"
Story = tuple[str, str, str]
MET_14 = "Vladimir Putin met Bashar al-Assad in Moscow on 14 March 2023."
MET_15_AR = "التقى فلاديمير بوتين بشار الأسد في موسكو يوم 15 آذار/مارس 2023."
QUAKE_17_AR = "ضرب زلزال مدينة حمص في 3 أيار/مايو 2023، ما أدى إلى مقتل 17 شخصاً."


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (("North Wire", "en", MET_14), ("East Post", "en", MET_14.replace("14", "15")), "day"),
        ((HARBOUR, "ar", MET_15_AR.replace("15", "14")), (EAST, "ar", MET_15_AR), "day"),
        (("North Wire", "en", MET_14), (EAST, "ar", MET_15_AR), "day"),
        (
            ("North Wire", "en", "Ukraine shelled the town of Belgorod on 3 May 2023."),
            ("East Post", "en", "Russia shelled the town of Belgorod on 3 May 2023."),
            "actor",
        ),
        (
            (HARBOUR, "ar", "قصفت أوكرانيا مدينة حمص في 3 أيار/مايو 2023."),
            (EAST, "ar", "قصفت روسيا مدينة حمص في 3 أيار/مايو 2023."),
            "actor",
        ),
        (
            ("North Wire", "en", "Israel bombed the city of Homs on 3 May 2023."),
            ("East Post", "en", "Israel denied that it had bombed the city of Homs on 3 May 2023."),
            "status",
        ),
        (
            (HARBOUR, "ar", "قصفت إسرائيل مدينة حمص في 3 أيار/مايو 2023."),
            (EAST, "ar", "نفت إسرائيل أن تكون قصفت مدينة حمص في 3 أيار/مايو 2023."),
            "status",
        ),
        (
            (HARBOUR, "ar", "قُتل 12 شخصاً في زلزال ضرب مدينة حمص في 3 أيار/مايو 2023."),
            (EAST, "ar", QUAKE_17_AR),
            "number",
        ),
        (
            ("North Wire", "en", "An earthquake struck the city of Homs on 3 May 2023, killing 12 people."),
            (EAST, "ar", QUAKE_17_AR),
            "number",
        ),
    ],
)
def test_two_outlets_that_differ_make_one_conflict(press: Press, one: Story, other: Story, kind: str) -> None:
    stories = zip(("one", "other"), (one, other), strict=True)
    press.write(
        "news.jsonl",
        [
            {"id": name, "outlet": outlet, "lang": lang, "published": "2023-05-06", "text": text}
            for name, (outlet, lang, text) in stories
        ],
    )
    press.refresh()
    assert press.told_together() == [["one", "other"]]
    ((found, ar, en),) = press.sql("select kind, detail_ar, detail_en from conflict")
    assert found == kind
    assert all(outlet in ar and outlet in en for outlet, _, _ in (one, other))
    assert press.sql("select has_conflict from event") == [(True,)]
