"""The choice of who finds the names that no list knows."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from etl.actors import find
from etl.actors.backends import MissingBackendError, backend
from etl.text import prepare


def test_an_unknown_tagger_is_refused_by_name() -> None:
    with pytest.raises(MissingBackendError, match="no tagger is called 'oracle'; choose one of own, spacy"):
        backend("oracle")


@pytest.mark.skipif(find_spec("spacy") is not None, reason="spaCy is installed")
def test_a_missing_tagger_says_how_to_install_it() -> None:
    with pytest.raises(MissingBackendError, match="pip install spacy"):
        find(prepare("Mr. Carter met Ms. Holloway.", "en"), tagger="spacy")
