"""The command line of the warehouse: sql, export, search, dictionary."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from pathlib import Path

from warehouse import dictionary, prompt, publish
from warehouse.connection import NoBuildError, Reader
from warehouse.export import FORMATS, export
from warehouse.search import search


def main(arguments: list[str] | None = None) -> int:
    """The exit status of a command: 0 done, 1 nothing could be done, 2 not understood."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except NoBuildError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # The reader of our pipe has gone (`| head`): no mistake.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m warehouse", description=__doc__)
    parser.add_argument(
        "--root", type=Path, default=publish.ROOT, help=f"where the builds are (default {publish.ROOT})"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    sql = commands.add_parser("sql", help="put SQL to the current build, read-only")
    sql.add_argument("question", nargs="?", help="one question; without it, a prompt")
    sql.set_defaults(run=lambda options: prompt.run(options.root, options.question))

    exporting = commands.add_parser("export", help="write events of any filter to standard output")
    exporting.add_argument("format", choices=sorted(FORMATS))
    exporting.add_argument("--from", dest="from_on", type=date.fromisoformat, help="on or after this day")
    exporting.add_argument("--to", dest="to_on", type=date.fromisoformat, help="on or before this day")
    for name in ("actors", "together", "types", "statuses", "outlets", "places"):
        exporting.add_argument(f"--{name}", nargs="+", help="all of these" if name == "together" else "any of these")
    exporting.add_argument("--words", help="words that the telling sentence has, all of them")
    exporting.add_argument("--min-confidence", type=float, help="0 to 1")
    exporting.add_argument("--all", action="store_true", help="also what the dashboard does not show unasked")
    exporting.add_argument("--language", choices=("ar", "en"), default="en", help="of labels (default en)")
    exporting.set_defaults(run=_export)

    searching = commands.add_parser("search", help='documents with words, "phrases" or beginnings*')
    searching.add_argument("text")
    searching.add_argument("--most", type=int, default=20)
    searching.set_defaults(run=_search)

    words = commands.add_parser("dictionary", help="write warehouse/DICTIONARY.md from the schema")
    words.set_defaults(run=lambda _: dictionary.main())
    return parser


def _export(options: argparse.Namespace) -> int:
    names = ("from_on", "to_on", "actors", "together", "types", "statuses", "outlets", "places", "min_confidence")
    filters = {name: getattr(options, name) for name in names} | {"is_visible_only": not options.all}
    reader = Reader(options.root)
    if options.words:
        filters["words"] = reader.run("search_words", text=options.words)[0]["words"]
    for piece in export(reader.cursor(), options.format, options.language, **filters):
        sys.stdout.buffer.write(piece)
    return 0


def _search(options: argparse.Namespace) -> int:
    found = search(Reader(options.root).cursor(), options.text, options.most)
    if not found:
        print("No document has all of it.", file=sys.stderr)
    for row in found:
        print(f"{row['score']:6.2f}  {row['anchor_best_on'] or '—'}  {row['outlet']}  {row['title']}")
        for each in row["sentences"]:
            print(f"        {each['sentence']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
