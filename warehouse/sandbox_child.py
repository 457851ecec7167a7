"""The child that runs one question of `warehouse.sandbox`: question on standard input, answer on standard output."""

from __future__ import annotations

import json
import math
import os
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from warehouse.confine import close_the_world, limit

Json = dict[str, Any]
_ONE_OF_EACH = (
    "select now(), time '01:00:00+02'::timetz, interval 1 day, 1.5::decimal, uuid(), '1'::blob, date '2000-01-01'"
)


class RefusedError(Exception):
    """A question that is not answered: the code of its message, and what there is to add."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code, self.detail = code, detail


def main() -> None:
    asked = json.load(sys.stdin)
    limits = asked["limits"]
    # DuckDB keeps to its own limit; the kernel's is for everything around it.
    limit(memory=(limits["megabytes"] << 20) * 2 + (1 << 30), seconds=limits["seconds"] * 2 + 1)
    try:
        answer = run(asked["path"], asked["sql"], limits)
    except RefusedError as refused:
        answer = {"error": refused.code, "detail": refused.detail}
    except MemoryError:
        answer = {"error": "memory", "detail": ""}
    os.write(1, json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace"))
    # No tidying up: what a question has grown to is given back by ending.
    os._exit(0)


def run(path: str, sql: str, limits: Json) -> Json:
    """The answer to one question on the database at `path`."""
    connection = duckdb.connect(
        path,
        read_only=True,
        config={
            "enable_external_access": False,
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "allow_community_extensions": False,
            "allow_unsigned_extensions": False,
            "python_enable_replacements": False,
            "temp_directory": "",
            "memory_limit": f"{limits['megabytes']}MB",
            "threads": limits["threads"],
        },
    )
    # What Python loads for a kind of value is loaded while files may still be opened.
    for first in ("set TimeZone = 'UTC'", _ONE_OF_EACH, "set lock_configuration = true"):
        connection.execute(first).fetchall()
    close_the_world()
    return guarded(lambda: ask(connection, sql, limits))


def guarded(question: Callable[[], Json]) -> Json:
    """The answer, or RefusedError with what DuckDB says was wrong."""
    try:
        return question()
    except duckdb.OutOfMemoryException as error:
        raise RefusedError("memory") from error
    except duckdb.PermissionException as error:
        raise RefusedError("forbidden", first_line(error)) from error
    except (duckdb.Error, ValueError, RuntimeError, OverflowError) as error:
        raise RefusedError("mistake", str(error)[:2000]) from error
    except RecursionError as error:
        raise RefusedError("too_deep") from error


def ask(connection: duckdb.DuckDBPyConnection, sql: str, limits: Json) -> Json:
    """The rows of the one question in `sql`, as many as the limits allow."""
    statements = connection.extract_statements(sql)
    if len(statements) != 1:
        raise RefusedError("several" if statements else "empty")
    (statement,) = statements
    if statement.type not in (duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN):
        raise RefusedError("not_a_question", statement.type.name)
    if statement.named_parameters:
        raise RefusedError("parameters", ", ".join(sorted(statement.named_parameters)))
    result = connection.execute(statement)
    columns = [(str(column[0]), str(column[1])) for column in result.description or ()]
    if len(columns) > limits["columns"]:
        raise RefusedError("columns", str(len(columns)))
    rows: list[list[Any]] = []
    cut, size = "", 0
    while not cut and (batch := result.fetchmany(100)):
        for row in batch:
            cells = [plain(value, limits["cell"]) for value in row]
            size += len(json.dumps(cells, ensure_ascii=False))
            if len(rows) == limits["rows"] or size > limits["bytes"]:
                cut = "rows" if len(rows) == limits["rows"] else "bytes"
                break
            rows.append(cells)
    return {"columns": [name for name, _ in columns], "types": [kind for _, kind in columns], "rows": rows, "cut": cut}


def plain(value: Any, most: int) -> Any:
    """A value as JSON has it: days and numbers too long for a browser as text, what is too long cut."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return value if abs(value) < 1 << 53 else str(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, Decimal):
        return float(value) if len(value.as_tuple().digits) <= sys.float_info.dig else str(value)
    if isinstance(value, str):
        return value if len(value) <= most else value[:most] + "…"
    if isinstance(value, bytes):
        return value[:most].hex()
    if isinstance(value, list | tuple):
        return [plain(each, most) for each in value[: most // 10]]
    if isinstance(value, dict):
        return {str(plain(key, most)): plain(each, most) for key, each in list(value.items())[: most // 10]}
    return value.isoformat() if hasattr(value, "isoformat") else str(value)[:most]


def first_line(error: Exception) -> str:
    return str(error).split("\n", 1)[0]


if __name__ == "__main__":
    main()
