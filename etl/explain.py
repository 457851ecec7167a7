"""How each date of a text was found, told to a person in Arabic or English."""

from __future__ import annotations

from collections.abc import Iterator

from etl.annotate import Annotation
from etl.model import Anchor, Evidence
from etl.reason import Reason, tell
from etl.timex.expression import Resolution


def explained(annotation: Annotation, language: str) -> Iterator[str]:
    """The lines that say from which day the text speaks, then, for each time expression, what it comes to and why."""
    yield from anchor_lines(annotation, language)
    if not annotation.times:
        yield tell(Reason.of("explain-no-times"), language)
    for number, time in enumerate(annotation.times, 1):
        yield ""
        yield from _time(number, time, annotation, language)


def anchor_lines(annotation: Annotation, language: str) -> Iterator[str]:
    """The lines that say which day the document speaks from, how sure that is, and by what evidence."""
    anchor = annotation.anchor
    if anchor is None:
        yield tell(Reason.of("explain-no-anchor"), language)
        return
    yield _anchor(anchor, language)
    if anchor.doubt:
        yield f"⚠ {tell(anchor.doubt, language)}"
    last = max((evidence.latest for evidence in anchor.evidence), default=None)
    # What narrows most comes first; days that come back every year or week have no bounds to tell.
    for evidence in sorted(anchor.evidence, key=_openness):
        words = f"«{_flat(evidence.span.of(annotation.text.raw))}» " if evidence.span else ""
        latest = "" if evidence.latest == last else evidence.latest.isoformat()
        days = "" if evidence.recurs else f" [{_days(evidence.earliest.isoformat(), latest)}]"
        yield f"  · {words}{tell(evidence.reason, language)}{days}"


def _openness(evidence: Evidence) -> tuple[bool, float]:
    """How many days a piece of evidence leaves open, those that come soon after it weighing most."""
    days = (evidence.latest - evidence.earliest).days
    if evidence.half_life and not evidence.recurs:
        days = min(days, evidence.plateau + 10 * int(abs(evidence.half_life)))
    return bool(evidence.recurs), days / evidence.weight


def _anchor(anchor: Anchor, language: str) -> str:
    if anchor.rule != "inferred":
        return tell(Reason.of("explain-anchor-stated", day=anchor.best.isoformat()), language)
    facts: dict[str, str | int] = {
        "day": anchor.best.isoformat(),
        "earliest": anchor.earliest.isoformat(),
        "latest": anchor.latest.isoformat(),
        "percent": round(100 * anchor.confidence),
    }
    return tell(Reason.of("explain-anchor-inferred", **facts), language)


def _time(number: int, time: Resolution, annotation: Annotation, language: str) -> Iterator[str]:
    expression, interval = time.expression, time.interval
    days = f" = {_days(interval.first.isoformat(), interval.last.isoformat())}" if interval else ""
    yield f"{number}. «{_flat(expression.span.of(annotation.text.raw))}» → {time.value}{days}"
    yield f"   {tell(time.reason, language)}"
    if time.conflict:
        yield f"   ⚠ {tell(time.conflict, language)}"
    implied = (tell(Reason.of(f"implied-{field}"), language) for field in time.implied or ("",))
    comma = "، " if language == "ar" else ", "
    facts = {"written": expression.value, "rule": expression.rule, "implied": comma.join(implied)}
    yield f"   {tell(Reason.of('explain-written', **facts), language)}"
    if time.candidates:
        others = ", ".join(day.isoformat() for day in time.candidates)
        yield f"   {tell(Reason.of('explain-candidates', days=others), language)}"


def _days(first: str, last: str) -> str:
    return first if first == last else f"{first} … {last}".strip()


def _flat(words: str) -> str:
    return " ".join(words.split())
