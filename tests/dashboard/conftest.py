"""One small warehouse for all tests of the dashboard without a browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from dash import Dash

from dashboard.app import create_app
from dashboard.rows import Rows
from tests.dashboard.world import build
from warehouse.connection import Reader


@pytest.fixture(scope="session")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("warehouse"))


@pytest.fixture(scope="session")
def rows(warehouse: Path) -> Rows:
    return Rows(Reader(warehouse))


@pytest.fixture(scope="session")
def app(warehouse: Path, tmp_path_factory: pytest.TempPathFactory) -> Dash:
    return create_app(warehouse, tmp_path_factory.mktemp("seeds") / "decisions.jsonl")
