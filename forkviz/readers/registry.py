"""Registry: every reader, in the order in which they are asked whether they know an input.

What a reader needs is imported when ``recognising`` asks it: whoever reads a bundle waits for no
other format.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.readers import formats
from forkviz.readers.base.lines import read_bytes, read_head, read_text
from forkviz.readers.reader import Reader, parse_all, text_reader, undressing

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture
    from forkviz.readers.images.pe import Progress

__all__ = ["READERS"]


# -- folders and binary files ----------------------------------------------------------------------


def _is_bundle(path: Path, _: str) -> bool:
    from forkviz.readers.own.bundle import is_bundle

    return path.is_dir() and is_bundle(path)


def _read_bundle(path: Path, progress: Progress | None) -> Capture:
    from forkviz.readers.own.bundle import read_bundle

    return read_bundle(path, progress)


def _holds_pe(path: Path, _: str) -> bool:
    from forkviz.readers.images.pe import holds_pe

    return path.is_dir() and holds_pe(path)


def _read_images_folder(path: Path, progress: Progress | None) -> Capture:
    from forkviz.readers.own.bundle import read_images_folder

    return read_images_folder(path, progress)


def _is_pe(path: Path, _: str) -> bool:
    from forkviz.readers.base.signature import is_pe

    return not path.is_dir() and is_pe(path)


def _read_pe(path: Path, _: Progress | None) -> Capture:
    from forkviz.core.captures.capture import Capture
    from forkviz.core.caveats.caveat import caveat
    from forkviz.core.caveats.kinds import CaveatKind
    from forkviz.readers.images.pe import read_pe
    from forkviz.readers.own.bundle import title_of

    return Capture(
        title=title_of(path),
        images=(read_pe(path),),
        files=(path.name,),
        caveats=(caveat(CaveatKind.ONE_FILE_ALONE),),
    )


def _is_minidump(path: Path, _: str) -> bool:
    from forkviz.readers.base.signature import is_minidump

    return not path.is_dir() and is_minidump(read_head(path))


def _read_minidump(path: Path, _: Progress | None) -> Capture:
    from forkviz.readers.images.minidump import parse_minidump

    return parse_minidump(read_bytes(path, "dump"), str(path), path.name)


def _is_rebase_db(path: Path, _: str) -> bool:
    from forkviz.readers.base.signature import is_rebase_db

    return not path.is_dir() and is_rebase_db(read_head(path))


def _read_rebase_db(path: Path, _: Progress | None) -> Capture:
    from forkviz.readers.tools.rebase import parse_rebase_db

    return parse_rebase_db(read_bytes(path), str(path), path.name)


# -- texts -----------------------------------------------------------------------------------------


def _is_images(_: Path, head: str) -> bool:
    from forkviz.readers.images.images_json import recognises_images

    return recognises_images(head)


def _read_images(path: Path, _: Progress | None) -> Capture:
    from forkviz.core.captures.capture import Capture
    from forkviz.core.caveats.caveat import caveat
    from forkviz.core.caveats.kinds import CaveatKind
    from forkviz.readers.images.images_json import parse_images
    from forkviz.readers.own.bundle import title_of

    images = tuple(
        replace(image, file=path.name) for image in parse_images(read_text(path), str(path))
    )
    return Capture(
        title=title_of(path),
        images=images,
        files=(path.name,),
        caveats=(caveat(CaveatKind.IMAGES_ALONE),),
    )


def _is_strace(_: Path, head: str) -> bool:
    from forkviz.readers.strace.strace import recognises_strace

    return recognises_strace(head)


def _read_log(path: Path, _: Progress | None) -> Capture:
    """A log takes off its dress by itself: it reports what was wrapped or cut."""
    from forkviz.readers.pasted.decoration import stripped

    return parse_all(stripped(read_text(path)), str(path), path.name)


def _has_map(_: Path, text: str) -> bool:
    from forkviz.readers.maps.in_prose_rows import has_pasted_map

    return has_pasted_map(text)


def _has_list(_: Path, text: str) -> bool:
    from forkviz.readers.mixed_text import has_listing

    return has_listing(text)


def _has_strace(_: Path, text: str) -> bool:
    from forkviz.readers.strace.lines import has_pasted_strace

    return has_pasted_strace(text)


def _has_failures(_: Path, text: str) -> bool:
    from forkviz.readers.messages.messages import recognises_failures

    return recognises_failures(text)


def _read_failures(path: Path, _: Progress | None) -> Capture:
    from forkviz.readers.messages.messages import parse_failures

    return parse_failures(read_text(path), str(path), path.name)


#: Every reader, in the order in which they are asked.
READERS: tuple[Reader, ...] = (
    Reader(
        "bundle",
        "a folder with some of parent.maps, child.maps, images.json and fork.strace",
        _is_bundle,
        _read_bundle,
    ),
    Reader(
        "pe-folder",
        "a folder of PE files (.exe, .dll)",
        _holds_pe,
        _read_images_folder,
    ),
    Reader(
        "pe",
        "a PE file",
        _is_pe,
        _read_pe,
    ),
    Reader(
        "minidump",
        "a minidump (.dmp) of a Windows process",
        _is_minidump,
        _read_minidump,
    ),
    Reader(
        "rebase-db",
        "Cygwin's rebase database (/etc/rebase.db.*)",
        _is_rebase_db,
        _read_rebase_db,
    ),
    text_reader("cygwin-maps", "Cygwin's /proc/PID/maps", formats.cygwin_maps),
    text_reader("linux-maps", "Linux's /proc/PID/maps or smaps", formats.linux_maps),
    Reader(
        "images",
        "an images.json",
        _is_images,
        _read_images,
    ),
    Reader(
        "strace",
        "a log of Cygwin's strace",
        _is_strace,
        _read_log,
        shows=True,
    ),
    text_reader(
        "capture",
        "a capture.jsonl that forkviz wrote",
        formats.capture,
        shows=False,
    ),
    text_reader(
        "region-csv",
        "regions as CSV, as forkviz convert writes them",
        formats.region_csv,
        shows=False,
    ),
    text_reader("vmmap", "VMMap's CSV or text", formats.vmmap),
    text_reader("vmmap-xml", "VMMap's .mmp", formats.vmmap_xml),
    text_reader("windbg", "WinDbg's !address, !vadump or !vprot", formats.windbg),
    text_reader("windbg-modules", "WinDbg's lm or !dlls", formats.windbg_modules),
    text_reader("rebase-list", "rebase -i or rebase -v", formats.rebase_list),
    text_reader("ldd", "Cygwin's ldd", formats.ldd),
    text_reader(
        "volatility",
        "volatility's vadinfo or dlllist (text, CSV, JSON, JSON lines)",
        formats.volatility,
    ),
    text_reader("listdlls", "ListDLLs", formats.listdlls),
    text_reader("system-informer", "rows copied from System Informer", formats.system_informer),
    Reader(
        "pasted-map",
        "maps in a mail, an issue or a CI log",
        _has_map,
        undressing(parse_all),
        late=True,
        shows=True,
    ),
    Reader(
        "pasted-list",
        "lists of these tools in a mail, an issue or a CI log",
        _has_list,
        undressing(parse_all),
        late=True,
        shows=True,
    ),
    Reader(
        "pasted-strace",
        "a log of Cygwin's strace in a mail, an issue or a CI log",
        _has_strace,
        _read_log,
        late=True,
        shows=True,
    ),
    Reader(
        "failures",
        "messages of failed forks, in any text",
        _has_failures,
        _read_failures,
        late=True,
        shows=True,
        raw=True,
    ),
)
