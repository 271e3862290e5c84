"""site: write forkviz as a folder of pages for any web server, to be used with nothing installed.

A visitor pastes a message or drops a log, a map, a bundle, a minidump, a scenario, a trace or a
report: it is diagnosed, forked and stepped in the tab itself, and nothing is uploaded.  Scenarios
and examples open at once.  The folder needs no configuration of the server, and may lie anywhere
below its root.

The engine is Pyodide, which npm fetches once into the user's cache; --pyodide names the package, or
the folder that holds it, where there is no npm.

The lessons of the course have pages of their own; --lesson adds yours (docs/lessons.md).  The page
gallery.html has links to the decisive steps of forks, for a class.

With --lite there is a JupyterLab below it, in the folder lite, with the notebooks: for a course.
"""

from __future__ import annotations

import argparse

from forkviz.cli.options import Subparsers, a_path, command, path_text, progress_bar
from forkviz.cli.render.tables import visible

__all__ = ["add_parser", "run"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "site", __doc__, run)
    parser.add_argument(
        "folder",
        metavar="DIR",
        type=a_path,
        help="where to write it; a site that is there is replaced",
    )
    parser.add_argument(
        "--pyodide", metavar="PATH", type=path_text, help="npm's package pyodide, or its folder"
    )
    parser.add_argument(
        "--lesson",
        metavar="FILE",
        type=path_text,
        action="append",
        default=[],
        help="add a lesson (.toml); can be repeated",
    )
    parser.add_argument(
        "--lite", action="store_true", help="add JupyterLab, its kernel and the notebooks"
    )


def run(args: argparse.Namespace) -> int:
    """Write the site and say where it is."""
    from forkviz.core.address import size_text
    from forkviz.front.assets import engine_worker_js
    from forkviz.lessons import read_lesson
    from forkviz.site.archive import engine_parts
    from forkviz.site.pyodide import find_pyodide
    from forkviz.site.site import site_files, write_site

    own = [read_lesson(file) for file in args.lesson]
    pyodide = find_pyodide(args.pyodide)
    parts = engine_parts(pyodide, engine_worker_js())
    lite = None
    if args.lite:
        from forkviz.site.lite import lite_files

        lite = lite_files(pyodide)
    with progress_bar("scenarios") as progress:
        files = site_files(parts, lite=lite, progress=progress, lessons=own)
    write_site(args.folder, files)
    size = size_text(sum(map(len, files.values())))
    print(f"wrote {visible(str(args.folder))} ({len(files)} files, {size})")
    return 0
