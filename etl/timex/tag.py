"""The time expressions of a text, as written."""

from __future__ import annotations

import re
from typing import Literal, cast

from etl.model import Span
from etl.text import Text
from etl.timex.clock import clock
from etl.timex.expression import TimeExpression, TimexType
from etl.timex.lexemes import Lexeme, runs
from etl.timex.rules import Hit, rules

# Two figures of a year stand for the hundred years that end here.
LAST_SHORT_YEAR = 39
# A part of the day, an hour, or hours and minutes counted: 2023-02-06TMO, DCT=DT10:30, DCT-2TH.
_TIME_OF_DAY = re.compile(r"T(?:MO|MI|AF|EV|NI|DT|\d|[HM]$)")


def tag(text: Text) -> list[TimeExpression]:
    """Every expression of the text that names a calendar time, in order, none overlapping another.

    A language without a timex.yml of its own has none.
    """
    grammar = rules(text.language.code)
    if grammar is None:
        return []
    expressions: list[TimeExpression] = []
    for run in runs(text, grammar.lexicon):
        for hit in grammar.hits("".join([lexeme.word.symbol for lexeme in run])):
            expressions.append(_expression(hit, run))  # noqa: PERF401
    return expressions


def _expression(hit: Hit, run: list[Lexeme]) -> TimeExpression:
    rule = hit.rule
    fields = _fields(hit, run)
    if rule.value is None:
        raise ValueError(f"{rule.name}: a shield has no value")
    value = rule.value.fill(fields)
    return TimeExpression(
        span=Span(run[hit.start].start, run[hit.end - 1].end),
        type=cast(TimexType, rule.type) if rule.type else kind_of(value),
        value=value,
        rule=rule.name,
        mod=rule.mod or fields.get("mod") or fields.get("approx"),
        calendar=rule.calendar,
    )


def kind_of(value: str) -> Literal["DATE", "TIME", "DURATION"]:
    """The TIMEX3 type that a value shows: P3D is a DURATION, a day with a part or an hour a TIME."""
    if value.endswith("_REF"):
        return "DATE"
    if value[0] == "P":
        return "DURATION"
    return "TIME" if _TIME_OF_DAY.search(value.partition(";")[0]) else "DATE"


def _fields(hit: Hit, run: list[Lexeme]) -> dict[str, str]:
    """What the kept words say, by field; made ones besides.

    `clock` from hour, minute and part of day; `century` (`19`) from `century_no`; `amount` (`P3D`) from count and unit,
    from `two` (a dual), `one_unit` or `some_unit`, `half_amount` half a unit more; a full `year` from two figures;
    `feast_on` (`12-11`) from a feast and which of its days.
    """
    fields: dict[str, str] = {}
    for name, index, classes in hit.words:
        if name in fields:
            continue
        values = run[index].word.values
        fields[name] = next(values[of] for of in classes if of in values)
    for name in [name for name in fields if name.endswith("_alias")]:
        if fields[name] == fields.get(name.removesuffix("_alias")):
            del fields[name]
    if "decimal_hour" in fields:
        fields["hour"], fields["minute"] = fields["decimal_hour"].split(".")
    if "hhmm" in fields:
        fields["hour"], fields["minute"] = fields["hhmm"][:2], fields["hhmm"][2:]
    if "hour" in fields:
        fields["clock"] = clock(fields["hour"], fields.get("minute"), fields.get("ampm") or fields.get("part"))
    if fields.get("part") == "MI":
        # Values know four parts of the day; only a clock asks which hours noon is among.
        fields["part"] = "AF"
    if "century_no" in fields:
        fields["century"] = f"{int(fields['century_no']) - 1:02d}"
    if "feast_day" in fields:
        month, first = fields["hijri_holiday"].split("-")
        fields["feast_on"] = f"{month}-{int(first) + int(fields['feast_day']) - 1:02d}"
    _add_amount(fields)
    if "year2" in fields:
        fields["year"] = f"{'20' if int(fields['year2']) <= LAST_SHORT_YEAR else '19'}{fields['year2']}"
    if "year_end" in fields:
        # 1999-00: the end comes after the beginning.
        hundreds = int(fields["year"][:2]) + (fields["year_end"] < fields["year"][2:])
        fields["year_end"] = f"{hundreds:02d}{fields['year_end']}"
    return fields


def _add_amount(fields: dict[str, str]) -> None:
    if "two" in fields:
        fields["count"], fields["unit"] = "2", fields["two"]
    elif "one_unit" in fields:
        fields["count"], fields["unit"] = "1", fields["one_unit"]
    elif "some_unit" in fields:
        fields["count"], fields["unit"] = "X", fields["some_unit"]
    if "count" in fields and "unit" in fields:
        fields["amount"] = amount(fields["count"], fields["unit"])
        fields["half_amount"] = amount(f"{fields['count']}.5", fields["unit"])


def amount(count: str, unit: str) -> str:
    """The TIMEX3 duration: `P3D`, `PT48H` for unit TH, `P2CE` for centuries."""
    if unit[0] == "T":
        return f"PT{count}{unit[1]}"
    return f"P{count}{'CE' if unit == 'C' else unit}"
