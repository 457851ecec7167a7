"""The named queries under queries/, run with $named parameters."""

from __future__ import annotations

from functools import cache
from typing import Any

import duckdb
import pyarrow as pa

from warehouse.sql import statements


def run(connection: duckdb.DuckDBPyConnection, name: str, **parameters: Any) -> list[dict[str, Any]]:
    """The rows of a named query, each a mapping from column to value; a parameter not given is null.

    Raises KeyError for a query there is not, TypeError for a parameter that it does not have.
    """
    result = connection.execute(sql(name), given(name, parameters))
    names = [column[0] for column in result.description or ()]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def arrow(connection: duckdb.DuckDBPyConnection, name: str, **parameters: Any) -> pa.Table:
    """The rows of a named query as one Arrow table."""
    return connection.sql(sql(name), params=given(name, parameters)).to_arrow_table()


def sql(name: str) -> str:
    """The text of a named query; raises KeyError for one there is not."""
    return statements("queries")[name].sql


def given(name: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """Every parameter of a named query, null where it is not given; raises TypeError for one that it does not have."""
    unknown = parameters.keys() - parameters_of(name)
    if unknown:
        raise TypeError(f"queries/{name}.sql has no parameter {', '.join(sorted(unknown))}")
    return dict.fromkeys(parameters_of(name)) | parameters


@cache
def parameters_of(name: str) -> frozenset[str]:
    """The $named parameters of a named query."""
    (statement,) = duckdb.extract_statements(sql(name))
    return frozenset(statement.named_parameters)
