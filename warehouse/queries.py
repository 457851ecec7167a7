"""The named queries under queries/, run with $named parameters."""

from __future__ import annotations

from functools import cache
from typing import Any

import duckdb

from warehouse.sql import statements


def run(connection: duckdb.DuckDBPyConnection, name: str, **parameters: Any) -> list[dict[str, Any]]:
    """The rows of a named query, each a mapping from column to value; a parameter not given is null.

    Raises KeyError for a query there is not, TypeError for a parameter that it does not have.
    """
    result = execute(connection, name, **parameters)
    names = [column[0] for column in result.description or ()]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def execute(connection: duckdb.DuckDBPyConnection, name: str, **parameters: Any) -> duckdb.DuckDBPyConnection:
    """The connection with a named query's result waiting on it."""
    unknown = parameters.keys() - parameters_of(name)
    if unknown:
        raise TypeError(f"queries/{name}.sql has no parameter {', '.join(sorted(unknown))}")
    return connection.execute(statements("queries")[name].sql, dict.fromkeys(parameters_of(name)) | parameters)


@cache
def parameters_of(name: str) -> frozenset[str]:
    """The $named parameters of a named query."""
    (statement,) = duckdb.extract_statements(statements("queries")[name].sql)
    return frozenset(statement.named_parameters)
