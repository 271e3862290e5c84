"""images: what the headers of executables and DLLs say: where they want to be, what they import.

A star marks an image whose preferred place, rounded to 64 KiB, meets another one's: in a process
that loads both, one of them is relocated.  Programs are not compared with programs, nor 32-bit with
64-bit images, because they never meet.  With --json the output is a bundle's images.json.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, add_format, command, format_of, path_text, progress_bar
from forkviz.cli.render.tables import (
    Column,
    Document,
    Fact,
    Format,
    Kind,
    Table,
    write,
    write_json_text,
)
from forkviz.core.caveats.caveat import worded

if TYPE_CHECKING:
    from forkviz.core.image import Image

__all__ = ["add_parser", "image_table", "overlapping", "run"]

#: Beyond every address.
BEYOND = 1 << 65

COLUMNS = (
    Column("name", folds=True),
    Column("machine"),
    Column("preferred_base", Kind.ADDRESS),
    Column("size_of_image", Kind.HEX),
    Column("overlap"),
    Column("characteristics", folds=True),
    Column("imports", folds=True),
    Column("relocations_stripped", machine_only=True),
    Column("path", machine_only=True),
)


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "images", __doc__, run)
    parser.add_argument(
        "source",
        metavar="DIR|FILE",
        type=path_text,
        help="a folder of DLLs, a DLL, an images.json or a bundle",
    )
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Write the table of the images."""
    from forkviz.errors import BadCapture
    from forkviz.readers.images.images_json import render_images
    from forkviz.readers.recognising import read_capture

    with progress_bar("reading headers") as progress:
        capture = read_capture(args.source, progress)
    if not capture.images:
        raise BadCapture(
            "there are no headers of images in it",
            file=str(args.source),
            hint="name a folder of DLLs, a DLL, an images.json or a bundle that has one",
        )
    if format_of(args) is Format.JSON:
        write_json_text(render_images(capture.images))
        return 0
    caveats = worded(capture.all_caveats())
    closing = (Fact("caveats", caveats),) if caveats else ()
    write(Document(tables=(image_table(capture.images),), closing=closing), format_of(args))
    return 0


def image_table(images: Iterable[Image]) -> Table:
    """The images in their order, those whose preferred places meet marked."""
    images = tuple(images)
    marked = overlapping(images)
    rows = tuple(
        (
            image.name,
            image.machine,
            image.preferred,
            image.size_of_image,
            "*" if i in marked else "",
            _characteristics(image),
            image.imports,
            image.relocations_stripped,
            image.path,
        )
        for i, image in enumerate(images)
    )
    return Table("images", COLUMNS, rows)


def overlapping(images: tuple[Image, ...]) -> set[int]:
    """The indices of images whose preferred ranges, in 64 KiB slots, meet another's."""
    from forkviz.core.occupants import slots

    found: set[int] = set()
    for bits in sorted({image.bits for image in images}):
        ranges = sorted(
            (*slots(m.preferred, m.size_of_image), i)
            for i, m in enumerate(images)
            if m.bits == bits
        )
        # Upwards: who begins before an earlier one ends.  Downwards: who ends after a later one
        # begins.  Each keeps the furthest edge of DLLs and of programs.
        ends = {False: -BEYOND, True: -BEYOND}
        for start, end, i in ranges:
            program = images[i].is_executable
            if ends[False] > start or (ends[True] > start and not program):
                found.add(i)
            ends[program] = max(ends[program], end)
        starts = {False: BEYOND, True: BEYOND}
        for start, end, i in reversed(ranges):
            program = images[i].is_executable
            if starts[False] < end or (starts[True] < end and not program):
                found.add(i)
            starts[program] = start
    return found


def _characteristics(image: Image) -> str:
    """The flags by name, unknown ones as a number, and whether relocations are missing."""
    from forkviz.core.image import DllCharacteristics

    flags = image.dll_characteristics
    names = [flag.name or "" for flag in DllCharacteristics if flag in flags]
    unknown = int(flags) & ~sum(DllCharacteristics)
    if unknown:
        names.append(f"{unknown:#x}")
    if image.relocations_stripped:
        names.append("no relocations")
    return ", ".join(names) or "none"
