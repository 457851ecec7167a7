"""Every reason an event may give is told in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import etl.events
from etl.reason import sentences

CODES = sorted(
    code
    for file in Path(etl.events.__file__).parent.glob("*.py")
    for code in re.findall(r"Reason(?:\.of)?\(\s*\"([a-z-]+)\"", file.read_text(encoding="utf-8"))
)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_reason_has_its_sentence(code: str, language: str) -> None:
    assert code in sentences(language)
