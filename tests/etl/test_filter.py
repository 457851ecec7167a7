from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any

import pytest

from etl.filter import annotated
from etl.settings import Settings

GOOD = {"id": "a", "published": "2023-03-15", "lang": "en", "text": "The ministers met on Tuesday.", "mine": [1, None]}


def filtered(data: bytes, jobs: int = 1) -> list[dict[str, Any]]:
    return [json.loads(line) for line in annotated(io.BytesIO(data), Settings(max_document=2_000), jobs)]


def line(**keys: Any) -> bytes:
    return json.dumps({**GOOD, **keys}).encode() + b"\n"


def test_a_document_keeps_its_keys_and_gains_its_findings() -> None:
    (found,) = filtered(line())
    assert {key: found[key] for key in GOOD} == GOOD
    assert found["anchor"]["best"] == "2023-03-15"
    assert {"timexes", "actors", "events", "attributions"} <= found.keys()


def test_a_time_expression_tells_its_rule_what_was_implied_and_why() -> None:
    (found,) = filtered(line(lang="ar", text="وصل الوزير الثلاثاء."))
    (time,) = found["timexes"]
    assert (time["text"], time["value"], time["earliest"]) == ("الثلاثاء", "2023-03-14", "2023-03-14")
    assert (time["rule"], time["implied"], time["written"]) == ("weekday", ["week"], "XXXX-WXX-2")
    assert set(time["reason"]) == {"ar", "en"}


def test_a_bad_line_becomes_a_line_that_says_so_and_the_others_go_on() -> None:
    first, second, third, last = filtered(line() + b"{bad\n\n" + b"\xff\n" + line(id="b"))
    assert (first["id"], last["id"]) == ("a", "b")
    assert (second["line"], third["line"]) == (2, 4)
    assert "JSON" in second["error"]
    assert "UTF-8" in third["error"]


@pytest.mark.parametrize("bad", [{"text": None}, {"text": 3}, {"text": " "}, {"text": "\ud800"}, {"outlet": ["x"]}])
def test_a_document_that_holds_no_text_keeps_its_id_in_the_error(bad: dict[str, Any]) -> None:
    (found,) = filtered(line(**bad))
    assert (found["id"], found["line"]) == ("a", 1)
    assert found["error"]


@pytest.mark.parametrize("bad", [b"[1]", b'"text"', b"NaN", b'{"text": "a", "n": NaN}', b"[" * 1_900])
def test_what_is_no_document_is_an_error(bad: bytes) -> None:
    (found,) = filtered(bad + b"\n")
    assert found["error"]


def test_half_a_character_in_another_key_goes_through() -> None:
    (found,) = filtered(line(title="\ud800"))
    assert found["title"] == "\ud800"


def test_a_date_that_names_no_day_leaves_the_document_undated_and_says_so() -> None:
    (found,) = filtered(line(published="soon"))
    assert found["warnings"] == ["published unread: soon"]


def test_a_line_over_the_limit_is_an_error_and_the_next_is_read() -> None:
    first, second = filtered(line(text="x" * 9_000) + line())
    assert first["line"] == 1
    assert "larger" in first["error"]
    assert second["id"] == "a"


def test_a_last_line_needs_no_end() -> None:
    (found,) = filtered(line().strip())
    assert found["id"] == "a"


def test_several_processes_keep_the_order() -> None:
    data = b"".join(line(id=str(n)) for n in range(150)) + b"bad\n"
    found = filtered(data, jobs=2)
    assert [each["id"] for each in found[:-1]] == [str(n) for n in range(150)]
    assert found[-1]["line"] == 151


def test_no_more_is_read_than_is_asked_for() -> None:
    read = 0

    class Endless(io.RawIOBase):
        def readline(self, size: int | None = -1) -> bytes:  # noqa: ARG002
            nonlocal read
            read += 1
            return line(id=str(read))

    results: Iterator[bytes] = annotated(Endless(), Settings())  # type: ignore[arg-type]
    assert json.loads(next(results))["id"] == "1"
    assert read == 1
