"""A small invented warehouse, built once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generate import generate
from warehouse.connection import Reader


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("warehouse")
    generate(folder, 1000)
    return folder


@pytest.fixture(scope="session")
def reader(root: Path) -> Reader:
    return Reader(root)
