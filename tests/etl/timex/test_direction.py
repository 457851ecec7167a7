import pytest

from etl.model import Span
from etl.text import prepare
from etl.timex.direction import Direction, direction


def towards(raw: str, words: str) -> Direction | None:
    text = prepare(raw, "ar")
    start = raw.index(words)
    first = next(i for i, token in enumerate(text.tokens) if token.start == start)
    found = direction(text, Span(start, start + len(words)), first)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("raw", "direction_found"),
    [
        ("من المقرر أن يصل الوفد الخميس", "future"),
        ("سيلتقي الوزيران الخميس", "future"),
        ("قال الوزير إن الاجتماع سيعقد الخميس", "future"),
        ("وصل الوفد الخميس", "past"),
        ("كان من المقرر أن يصل الوفد الخميس", "past"),
        ("الخميس أعلنت الوزارة أنها ستغلق الطريق", "past"),
        ("في بيان الخميس أنه سيغلق الطريق", None),
        ("الرئيس السيسي في القاهرة الخميس", None),
        ("سيارة مفخخة في المدينة الخميس", None),
    ],
)
def test_sentence_looks_where_its_nearest_cue_says(raw: str, direction_found: Direction | None) -> None:
    assert towards(raw, "الخميس") == direction_found
