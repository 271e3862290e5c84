"""capture: write down the address space of a process that runs, as a bundle.

On Windows the agent looks into it, as a probe; with --wine it does so under Wine, where PID is
Wine's own, as --list shows it.  On Linux /proc is read; for another user's process this needs
root.  Every other command reads the bundle.  The output says what could not be seen.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli.commands.around.build_agent import tell
from forkviz.cli.options import Subparsers, a_path, add_format, command, format_of
from forkviz.cli.render.tables import Column, Document, Fact, Kind, Table, visible, write
from forkviz.core.caveats.caveat import worded

if TYPE_CHECKING:
    from forkviz.probe.linux import Seen
    from forkviz.probe.windows import Running
    from forkviz.windows.windows import Windows

__all__ = ["add_parser", "run"]

USE_COLUMNS = (
    Column("use"),
    Column("regions", Kind.NUMBER),
    Column("bytes", Kind.SIZE),
)
PROCESS_COLUMNS = (
    Column("pid", Kind.NUMBER),
    Column("parent", Kind.NUMBER),
    Column("threads", Kind.NUMBER),
    Column("name", folds=True),
)


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "capture", __doc__, run)
    parser.add_argument("pid", metavar="PID", type=int, nargs="?", help="the process ID")
    parser.add_argument(
        "-o", "--output", metavar="DIR", type=a_path, help="the folder to write the bundle to"
    )
    parser.add_argument("--wine", action="store_true", help="a process of Windows under Wine")
    parser.add_argument(
        "--prefix",
        metavar="FOLDER",
        type=a_path,
        help="the Wine prefix that it runs in; by default $WINEPREFIX, or forkviz's own",
    )
    parser.add_argument(
        "--list", action="store_true", help="list the processes of this Windows, or Wine, by ID"
    )
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Read the process, write the bundle, and tell what is in it; or list the processes."""
    from forkviz.errors import ForkvizError

    if args.list == (args.pid is not None):
        raise ForkvizError("capture needs the ID of a process, or --list")
    if args.list:
        write(listing(_list(args)), format_of(args))
        return 0
    seen = _read(args)
    if args.output is not None:
        _write_bundle(args.output, seen)
        print(f"wrote {visible(str(args.output))}", file=sys.stderr)
    write(document(seen), format_of(args))
    return 0


def _read(args: argparse.Namespace) -> Seen:
    """What can be seen of the process here."""
    from forkviz.errors import Unavailable

    windows = _windows(args)
    if windows is not None:
        from forkviz.probe.windows import probe

        return probe(args.pid, windows=windows, tell=tell)
    if sys.platform.startswith("linux"):
        from forkviz.probe.linux import see

        return see(args.pid)
    raise Unavailable(
        "capture reads Linux's /proc, and there is none here; --wine reads a process under Wine"
    )


def _list(args: argparse.Namespace) -> tuple[Running, ...]:
    from forkviz.errors import ForkvizError
    from forkviz.probe.windows import running

    windows = _windows(args)
    if windows is None:
        raise ForkvizError("--list goes with --wine; ps lists this system's own processes")
    return running(windows=windows, tell=tell)


def _windows(args: argparse.Namespace) -> Windows | None:
    """The Windows, or Wine, whose process is meant; None where it is this system's own."""
    from forkviz.errors import ForkvizError
    from forkviz.windows.windows import find_windows

    if sys.platform != "win32" and not (args.wine or args.prefix):
        return None
    named = os.environ.get("WINEPREFIX")
    prefix = args.prefix or (Path(named) if named else None)
    windows = find_windows(prefix)
    if prefix is not None and windows.is_new():
        raise ForkvizError(f"{prefix} is not a Wine prefix, so nothing runs in it")
    return windows


def _write_bundle(folder: Path, seen: Seen) -> None:
    """The bundle, into a new folder or an empty one."""
    from forkviz.core.captures.capture import Capture
    from forkviz.errors import ForkvizError
    from forkviz.files import contents, put_files
    from forkviz.readers.own.bundle import PARENT, write_bundle

    if folder.exists() and (not folder.is_dir() or contents(folder)):
        raise ForkvizError(f"{folder} exists and is not empty: nothing was written")
    if seen.maps:
        put_files(folder, {PARENT: seen.maps.encode("utf-8", "backslashreplace")})
    else:
        files = (seen.process.file,)
        title = seen.name or seen.process.file
        write_bundle(Capture(title, seen.process, images=seen.images, files=files), folder)


def listing(found: tuple[Running, ...]) -> Document:
    """The processes that a capture could be made of."""
    return Document((), (Table("processes", PROCESS_COLUMNS, found, ""),))


def document(seen: Seen) -> Document:
    """What was captured: who it is, what is in it by use, what could not be seen."""
    found: dict[str, list[int]] = {}
    for region in seen.process.space:
        count = found.setdefault(str(region.use), [0, 0])
        count[0] += 1
        count[1] += region.size
    rows = tuple((use, count, size) for use, (count, size) in sorted(found.items()))
    return Document(
        (
            Fact("pid", seen.pid, Kind.NUMBER),
            Fact("name", seen.name or None),
            Fact("program", seen.program or None),
            Fact("threads", seen.threads, Kind.NUMBER),
            Fact("dialect", seen.process.dialect.name),
            Fact("bits", seen.process.space.bits, Kind.NUMBER),
            Fact("regions", len(seen.process.space), Kind.NUMBER),
        ),
        (Table("uses", USE_COLUMNS, rows, "Regions by use"),),
        (Fact("not_seen", worded((*seen.process.caveats, *seen.not_seen))),),
    )
