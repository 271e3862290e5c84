"""help_lines: how the help is written, and the line of each command, for which none is imported.

The first line of a command's module is ``NAME: what it does.``
"""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

__all__ = ["Formatter", "columns", "help_line", "line_in_source"]

COLUMNS = 80


class Formatter(argparse.RawDescriptionHelpFormatter):
    """As wide as the terminal; argparse itself asks ``shutil``, which has to be imported."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=columns() - 2)


def columns() -> int:
    """The columns of the terminal, as ``shutil.get_terminal_size`` has them."""
    # Not by it: with bz2, lzma and fnmatch, shutil costs 4 ms of the processor time of --help,
    # which is a sixteenth of all of it (the median of 60 pairs of runs).
    try:
        found = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        found = 0
    if found <= 0:
        try:
            found = os.get_terminal_size(sys.__stdout__.fileno()).columns  # type: ignore[union-attr]
        except (AttributeError, ValueError, OSError):
            found = 0
    return found or COLUMNS


def help_line(doc: str) -> str:
    """The line of the help of a command with the docstring *doc*, as argparse formats it."""
    said = doc.strip().partition("\n")[0].partition(": ")[2]
    return said.rstrip(".").replace("%", "%%")


def line_in_source(module: str) -> str:
    """The same of a module of ``forkviz.cli.commands``, imported only if it has no source."""
    file = os.path.join(os.path.dirname(__file__), "commands", *module.split("."))
    quotes = '"""'
    try:
        with open(f"{file}.py", encoding="utf-8") as source:
            first = source.readline().strip()
    except OSError:
        first = ""
    first = first.removeprefix("r")
    if not first.startswith(quotes):
        return help_line(import_module(f"forkviz.cli.commands.{module}").__doc__ or "")
    return help_line(first.removeprefix(quotes).removesuffix(quotes))
