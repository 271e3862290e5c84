"""capture: write down the address space of a process that runs, as a bundle.

On Linux its /proc is read; of a process of another user that takes root.  The bundle's folder
holds parent.maps, which every other command reads.  What could not be seen is said.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, add_format, command, format_of
from forkviz.cli.tables import Column, Document, Fact, Kind, Table, visible, write

if TYPE_CHECKING:
    from forkviz.hosts.proc import Seen

__all__ = ["add_parser", "run"]

USE_COLUMNS = (
    Column("use"),
    Column("regions", Kind.NUMBER),
    Column("bytes", Kind.SIZE),
)


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "capture", __doc__, run)
    parser.add_argument("pid", metavar="PID", type=int, help="the process's number")
    parser.add_argument("-o", "--output", metavar="DIR", type=Path, help="write the bundle there")
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Read the process, write the bundle, and tell what is in it."""
    seen = _read(args.pid)
    if args.output is not None:
        _write_bundle(args.output, seen)
        print(f"wrote {visible(str(args.output))}", file=sys.stderr)
    write(document(seen), format_of(args))
    return 0


def _read(pid: int) -> Seen:
    """What can be seen of *pid* here.

    The one place that knows the systems apart: whoever can look into a process of Windows is
    called from here, and answers with a Seen of its own map.
    """
    from forkviz.errors import Unavailable

    if sys.platform.startswith("linux"):
        from forkviz.hosts.proc import see

        return see(pid)
    raise Unavailable("capture reads Linux's /proc, and there is none on this system")


def _write_bundle(folder: Path, seen: Seen) -> None:
    """The bundle, into a new folder or an empty one."""
    from forkviz.errors import ForkvizError
    from forkviz.readers.bundle import PARENT

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ForkvizError(f"{folder} is there and not empty: nothing was written")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / PARENT).write_text(seen.maps, encoding="utf-8", newline="\n")


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
            Fact("dialect", seen.process.dialect),
            Fact("bits", seen.process.space.bits, Kind.NUMBER),
            Fact("regions", len(seen.process.space), Kind.NUMBER),
        ),
        (Table("uses", USE_COLUMNS, rows, "Regions by use"),),
        (Fact("not_seen", (*seen.process.caveats, *seen.not_seen)),),
    )
