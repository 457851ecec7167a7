from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from etl.read.furniture import trimmed


def test_a_comments_box_that_closes_a_page_is_no_part_of_the_article() -> None:
    assert trimmed("انتهى اللقاء.\nالتعليقات\nالتعليقات المنشورة تعبر عن آراء أصحابها") == "انتهى اللقاء."


def test_a_menu_that_opens_a_page_is_no_part_of_the_article() -> None:
    assert trimmed("Home\nShare\n\nThe talks ended.\n") == "The talks ended.\n"


def test_such_a_line_inside_the_article_stays() -> None:
    text = "قبل\nالتعليقات\nبعد"
    assert trimmed(text) == text


def test_an_article_keeps_its_blank_lines() -> None:
    assert trimmed("\n\nThe talks ended.\r\n\n") == "\n\nThe talks ended.\r\n\n"


def test_a_sentence_that_begins_like_furniture_is_no_furniture() -> None:
    assert trimmed("Comments by the minister angered Ankara.") == "Comments by the minister angered Ankara."


def test_a_text_that_is_all_furniture_stays() -> None:
    assert trimmed("التعليقات") == "التعليقات"


@given(st.text(alphabet=st.sampled_from("a \n\r\t\u2028ب.")))
def test_a_text_without_furniture_stays_whole(text: str) -> None:
    assert trimmed(text) == text
