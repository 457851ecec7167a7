"""The data dictionary, made from the comments of the schema: `python -m warehouse dictionary` writes it."""

from __future__ import annotations

import re

import duckdb

from warehouse.build import CONFIG, create
from warehouse.sql import FOLDER, Statement, statements

PATH = FOLDER / "DICTIONARY.md"
_HEAD = """# What is in the warehouse

Made by `python -m warehouse dictionary` from the comments in `schema/` and `views/`; change those, not this.

Keys end in `_id`, days in `_on` (`starts_on` to `ends_on`, both included), booleans begin with `is_` or `has_`.
Offsets (`starts_at`, `ends_at`) count Unicode code points of `document.text`, the end excluded: in SQL
`substr(text, starts_at + 1, ends_at - starts_at)` are the words.
"""


def main() -> int:
    """Writes the dictionary; 0."""
    PATH.write_text(dictionary(), encoding="utf-8")
    return 0


def dictionary() -> str:
    """The dictionary as Markdown: tables, views, the macro `matching`, types and examples."""
    with duckdb.connect(":memory:", config=CONFIG) as connection:
        create(connection)
        parts = [_HEAD, "## Tables\n"]
        parts += [_table(connection, name) for name in statements("schema")]
        parts.append("## Views\n")
        parts += [_table(connection, name) for name in statements("views")]
        parts.append("## Functions\n")
        parts += [
            f"### {name}\n\n{each.comment}\n\n```sql\n{_signature(each.sql)}\n```\n"
            for name, each in statements("schema/macros").items()
        ]
        parts.append("## Types\n")
        parts += [_type(connection, name) for name in statements("schema/types")]
        parts.append("## Questions to begin with\n")
        parts += [_example(name, each) for name, each in statements("examples").items()]
    return "\n".join(parts)


def _table(connection: duckdb.DuckDBPyConnection, name: str) -> str:
    (comment,) = connection.execute(
        "select comment from duckdb_tables() where table_name = $name"
        " union all select comment from duckdb_views() where view_name = $name",
        {"name": name},
    ).fetchall()[0]
    columns = connection.execute(
        "select column_name, coalesce(t.type_name, c.data_type), is_nullable, c.comment from duckdb_columns() as c"
        " left join duckdb_types() as t on t.logical_type = 'ENUM' and not t.internal and t.labels::varchar ="
        " regexp_replace(regexp_replace(c.data_type, '^ENUM\\(', '['), '\\)$', ']').replace('''', '')"
        " where table_name = $name order by column_index",
        {"name": name},
    ).fetchall()
    lines = [
        f"| `{column}` | {kind.lower()}{' or null' if empty else ''} | {said} |"
        for column, kind, empty, said in columns
    ]
    return "\n".join(
        [f"### {name}\n\n{comment}\n", "| column | type | what it is |", "| --- | --- | --- |", *lines, ""]
    )


def _type(connection: duckdb.DuckDBPyConnection, name: str) -> str:
    row = connection.execute(
        "select comment, labels from duckdb_types() where type_name = $name and not internal", {"name": name}
    ).fetchall()[0]
    return f"### {name}\n\n{row[0]}\n\n{', '.join(f'`{label}`' for label in row[1])}\n"


def _example(name: str, each: Statement) -> str:
    title = name.partition("_")[2].replace("_", " ")
    sql = each.sql.split("\n", 1)[1].strip()
    return f"### {title.capitalize()}\n\n{each.comment}\n\n```sql\n{sql}\n```\n"


def _signature(sql: str) -> str:
    found = re.search(r"create macro (.*?\)) as table", sql, re.DOTALL)
    return found[1] if found else sql
