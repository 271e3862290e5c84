"""policies: list the eras of the fork machinery that a fork can be run under."""

from __future__ import annotations

import argparse

from forkviz.cli.options import Subparsers, add_format, command, format_of
from forkviz.cli.tables import Column, Document, Table, write

__all__ = ["add_parser", "run"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    add_format(command(subparsers, "policies", __doc__, run))


def run(args: argparse.Namespace) -> int:
    """Write the table of the policies."""
    from forkviz.engine.policy import DEFAULT_POLICY, POLICIES

    rows = tuple((p.name, p.name == DEFAULT_POLICY, p.title) for p in POLICIES.values())
    columns = (Column("name"), Column("default"), Column("title", folds=True))
    write(Document(tables=(Table("policies", columns, rows),)), format_of(args))
    return 0
