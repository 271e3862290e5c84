"""lab: open JupyterLab on the tour, or in the current folder.

The tour is notebooks/00-tour.ipynb of a checkout, whose root JupyterLab then serves, so that data/
can be reached.  All arguments are handed on to JupyterLab: forkviz lab --no-browser --port 8889
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from forkviz.cli.options import Subparsers, command
from forkviz.errors import Unavailable

__all__ = ["add_parser", "lab_command", "run"]

#: What the explorer in a notebook needs, by the names under which it is imported.
NEEDED = ("jupyterlab", "ipywidgets", "anywidget")
#: What names the folder to serve, in a user's own arguments.
ROOTS = ("root_dir", "root-dir", "notebook_dir", "notebook-dir")
TOUR = Path(__file__).resolve().parents[4] / "notebooks" / "00-tour.ipynb"


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    # No argument starts with NUL, so none is taken for an option of ours instead of JupyterLab's.
    parser = command(subparsers, "lab", __doc__, run, prefix_chars="\0", add_help=False)
    parser.add_argument("arguments", metavar="ARGS", nargs="*", help="options for JupyterLab")
    parser.set_defaults(show_help=parser.print_help)


def run(args: argparse.Namespace) -> int:
    """Start JupyterLab and wait for its end; its exit status is ours."""
    if args.arguments in (["-h"], ["--help"]):
        args.show_help()
        return 0
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise Unavailable(
            f"this needs {', '.join(missing)}, which {'is' if len(missing) == 1 else 'are'} not "
            "installed: pip install 'forkviz[lab]'"
        )
    return subprocess.call(lab_command(args.arguments, TOUR))


def lab_command(arguments: list[str], tour: Path) -> list[str]:
    """The program and its arguments: the tour where it is, and leave to run as root for root.

    JupyterLab would serve the tour's own folder alone: the checkout around it is named, unless the
    arguments name another.
    """
    line = [sys.executable, "-m", "jupyterlab", *arguments]
    if hasattr(os, "geteuid") and os.geteuid() == 0 and "--allow-root" not in arguments:
        line.append("--allow-root")
    if tour.is_file():
        if not any(name in argument for argument in arguments for name in ROOTS):
            line.append(f"--ServerApp.root_dir={tour.parents[1]}")
        line.append(str(tour))
    return line
