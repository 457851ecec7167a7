"""The command line: refresh, annotate, explain."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from etl.model import Document
from etl.reason import tell
from etl.settings import Settings
from etl.text.detect import detect


class _Unusable(Exception):  # noqa: N818
    """What a person asked for cannot be done, and why."""


def main(arguments: list[str] | None = None) -> int:
    """The exit status of a command: 0 done, 1 nothing could be done, 2 not understood."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # The reader of our pipe has gone (`| head`): no mistake.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except _Unusable as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m etl", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    refresh = commands.add_parser("refresh", help="read what changed in seeds/articles and publish a new build")
    refresh.add_argument("--input", type=Path, default=Settings().articles, help="the folder of documents")
    refresh.add_argument("--warehouse", type=Path, default=Settings().warehouse, help="the folder of builds")
    refresh.add_argument("--engine", choices=["local", "spark"], default="local")
    refresh.add_argument("--jobs", type=_positive, default=len(os.sched_getaffinity(0)), help="processes to use")
    refresh.add_argument("--whole", action="store_true", help="read everything again")
    refresh.set_defaults(run=_refresh)

    annotate = commands.add_parser("annotate", help="JSON lines in, the same documents annotated out")
    annotate.add_argument("--jobs", type=_positive, default=1, help="processes to use (default 1)")
    annotate.add_argument("--domain", choices=["news", "narrative"], default="news", help="where bare weekdays look")
    annotate.set_defaults(run=_annotate)

    explain = commands.add_parser("explain", help="how each date of a text was found, for a person")
    explain.add_argument("text", nargs="?", help="the text; '-' reads it from standard input")
    explain.add_argument("--published", metavar="DATE", help="the day on which it was published")
    explain.add_argument("--undated", metavar="FILE", type=Path, help="tell how the date of a file's text is found")
    explain.add_argument(
        "--events", action="store_true", help="tell what took place, as a table, in place of the dates"
    )
    explain.add_argument("--language", choices=["ar", "en"], help="language of the explanation (default: the text's)")
    explain.add_argument("--domain", choices=["news", "narrative"], default="news", help="where bare weekdays look")
    explain.set_defaults(run=_explain)
    return parser


def _explain(options: argparse.Namespace) -> int:
    from etl.annotate import annotate  # noqa: PLC0415
    from etl.event_table import event_table  # noqa: PLC0415
    from etl.explain import explained  # noqa: PLC0415

    settings = Settings(domain=options.domain)
    documents = _undated(options.undated, settings) if options.undated else _told(options.text, options.published)
    for document in documents:
        annotation = annotate(document, settings)
        language = options.language or ("ar" if annotation.text.language.code == "ar" else "en")
        for line in (event_table if options.events else explained)(annotation, language):
            print(line)
    return 0


def _told(text: str | None, when: str | None) -> Iterator[Document]:
    from etl.read.check import check  # noqa: PLC0415
    from etl.read.published import published  # noqa: PLC0415
    from etl.read.quarantine import UnreadableError  # noqa: PLC0415

    if text is None:
        raise _Unusable("explain needs a text, or --undated FILE")
    text = sys.stdin.read() if text == "-" else text
    try:
        check(text)
    except UnreadableError as failure:
        raise _Unusable(tell(failure.reason, "en")) from None
    lang = detect(text)
    stated = published(when or "", lang=lang)
    if stated.unread:
        raise _Unusable(f"--published {stated.unread}: no day that we understand; write it as 2023-03-15")
    yield Document(id="", text=text, lang=lang, published_on=stated.day, published_rule="published" if when else "")


def _undated(path: Path, settings: Settings) -> Iterator[Document]:
    from etl.read import read  # noqa: PLC0415
    from etl.read.quarantine import Quarantined  # noqa: PLC0415
    from etl.read.source import Source  # noqa: PLC0415

    if not path.is_file():
        raise _Unusable(f"{path}: no such file")
    for found in read(Source(str(path), path.name, None, ()), settings):
        if isinstance(found, Quarantined):
            raise _Unusable(f"{path}: {tell(found.reason, 'en')}")
        yield replace(found, published_on=None, published_at=None, published_rule="")


def _refresh(options: argparse.Namespace) -> int:
    from etl.pipeline import refresh  # noqa: PLC0415
    from warehouse.publish import NotPublishedError  # noqa: PLC0415

    if not options.input.is_dir():
        raise _Unusable(f"{options.input}: no such folder")
    settings = Settings(articles=options.input)
    try:
        outcome = refresh(settings, options.warehouse, options.jobs, options.engine, whole=options.whole)
    except (NotPublishedError, ImportError) as failure:
        raise _Unusable(str(failure)) from failure
    was = "nothing changed" if outcome.read is None else f"read {outcome.read:,}"
    print(", ".join(f"{name} {count:,}" for name, count in outcome.counts.items()), f"({was})")
    return 0


def _annotate(options: argparse.Namespace) -> int:
    from etl.filter import annotated  # noqa: PLC0415

    for line in annotated(sys.stdin.buffer, Settings(domain=options.domain), options.jobs):
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()
    return 0


def _positive(written: str) -> int:
    number = int(written)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


if __name__ == "__main__":
    sys.exit(main())
