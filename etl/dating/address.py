"""A day in the address or the file name of a document: /2023/03/15/, 2023-03-15-title.html."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from etl.model import Document, Evidence
from etl.reason import Reason

_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_MONTH = re.compile(r"(?<!\d)((?:19|20)\d\d)/(0[1-9]|1[0-2])/(?!\d)")
_HOST = re.compile(r"^[a-z+]+://[^/]*", re.IGNORECASE)


def address(document: Document, until: date) -> Iterator[Evidence]:
    """The evidence of the document's address, else of its file name, where one of them holds a day or a month."""
    for written, code in ((_HOST.sub("", document.url), "dated-address"), (document.path, "dated-file")):
        found = _day(written) or _month(written)
        if found is None:
            continue
        first, last = found
        if first <= until:
            words = {"words": written[-80:]}
            # Addresses are made some hours before or after the day by which an outlet counts.
            first, last = first - timedelta(days=1), min(last + timedelta(days=1), until)
            yield Evidence("address", first, last, 0.97, Reason.of(code, **words))
            return


def _day(written: str) -> tuple[date, date] | None:
    for match in _DAY.finditer(written):
        try:
            day = date(int(match[1]), int(match[3]), int(match[4]))
        except ValueError:
            continue
        return day, day
    return None


def _month(written: str) -> tuple[date, date] | None:
    match = _MONTH.search(written)
    if match is None:
        return None
    first = date(int(match[1]), int(match[2]), 1)
    return first, (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
