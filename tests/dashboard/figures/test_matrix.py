"""Who is with whom, in cells that can be read."""

from __future__ import annotations

import numpy as np
import pytest

from dashboard.figures.matrix import matrix
from dashboard.figures.theme import between, contrast, palette
from dashboard.i18n import Words
from dashboard.series import Node, Pairs

NODES = tuple(Node(key, {"name_en": key.upper(), "name_ar": key}, 9 - number, 0) for number, key in enumerate("abc"))
PAIRS = Pairs(NODES, {("a", "b"): 9, ("b", "c"): 1})


def test_a_cell_is_the_number_of_shared_events_and_knows_its_pair() -> None:
    figure = matrix(PAIRS, Words("en"))
    assert list(figure.data[1].text) == ["9", "1"]
    assert figure.data[0].customdata[1][0] == "b~a"
    assert np.isnan(figure.data[0].z[0][1])


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("share", [0, 0.25, 0.5, 0.6, 0.75, 1])
def test_every_number_can_be_read_on_its_cell(theme: str, share: float) -> None:
    colours = palette(theme)
    ground = between(colours.tint, colours.accent, share)
    assert contrast(colours.on(ground), ground) >= 4


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_can_be_read_on_the_ground(theme: str) -> None:
    colours = palette(theme)
    for name in ("ink", "soft", "accent", "warning"):
        assert contrast(getattr(colours, name), colours.ground) >= 4.5
