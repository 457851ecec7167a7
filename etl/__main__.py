"""The command line: refresh, annotate, explain."""

from __future__ import annotations

import argparse
import os
import sys

from etl.settings import Settings


def main(arguments: list[str] | None = None) -> int:
    """The exit status of a command: 0 done, 1 nothing could be done, 2 not understood."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # The reader of our pipe has gone (`| head`): no mistake.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m etl", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    annotate = commands.add_parser("annotate", help="JSON lines in, the same documents annotated out")
    annotate.add_argument("--jobs", type=_positive, default=1, help="processes to use (default 1)")
    annotate.add_argument("--domain", choices=["news", "narrative"], default="news", help="where bare weekdays look")
    annotate.set_defaults(run=_annotate)
    return parser


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
