"""Words that were run together where a link stood in the page."""

from __future__ import annotations

import pytest

from etl.actors import parted
from etl.text import prepare


def words(raw: str) -> list[str]:
    return [token.text for token in parted(prepare(raw, "ar")).tokens]


@pytest.mark.parametrize(
    "parts",
    [
        ("إلى", "هدنة"),
        ("الأوكرانية", "أنّ"),
        ("عن", "برنامج"),
        ("كما", "أعلنت"),
        ("كما", "أكد"),
        ("روسيا", "أنّ"),
        ("أمس", "تحرير"),
        ("أنّ", "المدينة"),
        ("بأن", "الحكومة"),
        ("من", "استمرار"),
        ("الأخبار", "إنّ"),
        ("الجيش", "الإسرائيلي"),
        ("بعدما", "زار"),
        ("الدولي", "في"),
        ("الآلاف", "من"),
        ("الاجتماع", "بعد"),
        ("بعد", "مقتل"),
        ("إذ", "أعادت"),
        ("وفي", "بيانها"),
        ("أن", "اتفق"),
        ("محادثات", "من"),
        ("من", "الاحتجاجات"),
        ("مع", "استمرار"),
        ("قد", "رفضت"),
        ("بعدما", "قال"),
    ],
)
def test_two_words_in_one_are_set_apart(parts: tuple[str, str]) -> None:
    assert words("أعلنت " + "".join(parts) + " قريباً")[1:3] == list(parts)


@pytest.mark.parametrize(
    "word",
    [
        "مفاجىء",
        "منفصلتين",
        "عنصرية",
        "فيضانات",
        "معلومات",
        "منطلقاً",
        "أندرسون",
        "منفردين",
        "منتشرين",
        "والإصابات",
        "الناخبين",
        "اللاإنساني",
        "قاآني",
        "المتخفي",
        "المستقبل",
        "معارضيه",
        "قدراتهم",
    ],
)
def test_one_word_stays_whole(word: str) -> None:
    assert words(f"أعلنت {word} قريباً")[1] == word
