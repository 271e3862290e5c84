"""build-agent: build the small Windows program that live forks are made with.

It is kept in the user's cache until its source changes; `forkviz live` builds it by itself.  That
needs mingw-w64, or ziglang from PyPI.
"""

from __future__ import annotations

import argparse
import sys

from forkviz.cli.options import Subparsers, command
from forkviz.cli.render.tables import visible

__all__ = ["NAME", "add_parser", "run"]

NAME = "build-agent"


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, NAME, __doc__, run)
    parser.add_argument(
        "--bits",
        type=int,
        choices=(64, 32),
        default=64,
        help="of the Windows that it is for; the default is 64",
    )


def run(args: argparse.Namespace) -> int:
    """Build it where it is not there, and print where it is."""
    from forkviz.native.build import build

    print(visible(str(build(args.bits, tell=tell))))
    return 0


def tell(text: str) -> None:
    """A line on standard error before a long wait."""
    lines = "\n".join(map(visible, text.split("\n")))
    print(lines, file=sys.stderr, flush=True)
