"""Every rule's example and every line of every language's corpus.yml, each a test that names itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from etl.data import LANGUAGES, yaml_data, yaml_mapping
from etl.model import Anchor
from etl.text import prepare
from etl.timex import resolve, tag
from etl.timex.expression import Resolution

ANCHOR = "2023-03-15"
_BRACKETED = re.compile(r"\[([^\[\]]*)\]")


def groups(file: str) -> Iterator[tuple[str, dict[str, Any], str]]:
    for path in sorted(LANGUAGES.glob(f"*/{file}")):
        data = yaml_data(path) or []
        for group in data["rules"] if isinstance(data, dict) else data:
            for text in [group["example"]] if isinstance(data, dict) else group["texts"]:
                yield path.parent.name, group, text


def corpus(is_negative: bool) -> list[Any]:
    found = [(code, group, line) for code, group, line in groups("corpus.yml") if ("none" in group) == is_negative]
    return [pytest.param(*case, id=f"{case[0]}: {case[2]}") for case in found]


def unbracketed(line: str) -> tuple[str, int, int]:
    """The text without its brackets, and where the bracketed words start and end; the whole text without any."""
    match = _BRACKETED.search(line)
    if match is None:
        return line, 0, len(line)
    return line[: match.start()] + match[1] + line[match.end() :], match.start(), match.start() + len(match[1])


def found_at(code: str, line: str, anchor: str) -> tuple[Resolution | None, list[str]]:
    """What the bracketed words come to, and all that was tagged, for the message of a failing line."""
    raw, start, end = unbracketed(line)
    text = prepare(raw, code)
    resolutions = resolve(text, tag(text), Anchor.certain(date.fromisoformat(anchor)))
    told = [f"[{r.expression.span.of(raw)}] {r.value} ({r.expression.rule})" for r in resolutions]
    spans = {(r.expression.span.start, r.expression.span.end): r for r in resolutions}
    return spans.get((start, end)), told


@pytest.mark.parametrize(("code", "group", "line"), corpus(is_negative=False))
def test_line_of_the_corpus(code: str, group: dict[str, Any], line: str) -> None:
    found, told = found_at(code, line, group.get("anchor", ANCHOR))
    assert found is not None, f"{line}: tagged {told}"
    assert found.value == group["value"], f"{line}: tagged {told}"
    assert found.state == group.get("state", "resolved"), line
    if "type" in group:
        assert found.expression.type == group["type"], line
    if "mod" in group:
        assert found.expression.mod == group["mod"], line
    assert (found.conflict is not None) == ("conflict" in group), line
    if "earliest" in group:
        assert found.interval is not None, line
        assert found.interval.first.isoformat() == group["earliest"], line
        assert found.interval.last.isoformat() == group.get("latest", group["earliest"]), line
    if "granularity" in group:
        assert found.interval is not None, line
        assert found.interval.granularity == group["granularity"], line


@pytest.mark.parametrize(("code", "group", "line"), corpus(is_negative=True))
def test_text_that_means_nothing(code: str, group: dict[str, Any], line: str) -> None:
    _, told = found_at(code, line, group.get("anchor", ANCHOR))
    assert not told, f"{line}: tagged {told}"


@pytest.mark.parametrize(
    ("code", "rule", "line"),
    [pytest.param(*case, id=f"{case[0]}: {case[1]['name']}") for case in groups("timex.yml")],
)
def test_rule_tags_its_example(code: str, rule: dict[str, Any], line: str) -> None:
    raw, start, end = unbracketed(line)
    expressions = tag(prepare(raw, code))
    told = [f"[{e.span.of(raw)}] {e.value} ({e.rule})" for e in expressions]
    if "value" not in rule:
        assert not expressions, f"{line}: tagged {told}"
        return
    assert [e for e in expressions if (e.span.start, e.span.end, e.rule) == (start, end, rule["name"])], told


def test_every_language_has_an_example_for_each_rule() -> None:
    for path in LANGUAGES.glob("*/timex.yml"):
        names = [rule["name"] for rule in yaml_mapping(path)["rules"]]
        assert len(names) == len(set(names)), path
