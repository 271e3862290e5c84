"""Registry: which reader understands a file or a folder, told by what is in it.

A file's name never counts; inside a bundle the names tell which file is the parent's.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, Protocol

from forkviz import limits
from forkviz.core.captures.capture import Capture
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.formats.paths import given_path
from forkviz.errors import BadCapture
from forkviz.readers.base.lines import has_nul, quiet_decode, read_bytes, read_head, read_text
from forkviz.readers.images.images_json import parse_images, recognises_images
from forkviz.readers.images.minidump import is_minidump, parse_minidump
from forkviz.readers.images.pe import Progress, holds_pe, is_pe, read_pe
from forkviz.readers.maps.cygwin import recognises_cygwin_maps
from forkviz.readers.maps.in_prose_rows import has_pasted_map
from forkviz.readers.maps.linux import recognises_linux_maps
from forkviz.readers.messages.messages import all_findings, parse_failures, recognises_failures
from forkviz.readers.messages.nearest import nearest
from forkviz.readers.mixed_text import has_listing, parse_mixed
from forkviz.readers.own.bundle import (
    is_bundle,
    read_bundle,
    read_images_folder,
    title_of,
)
from forkviz.readers.own.capture_jsonl import parse_capture_file, recognises_capture_file
from forkviz.readers.own.region_csv import parse_region_csv, recognises_region_csv
from forkviz.readers.pasted.decoration import is_encoded, stripped, undressed, unindented
from forkviz.readers.runtime_shown import runtimes_in
from forkviz.readers.select_process import chosen, only
from forkviz.readers.strace.lines import has_pasted_strace
from forkviz.readers.strace.strace import recognises_strace
from forkviz.readers.tools.ldd import recognises_ldd
from forkviz.readers.tools.listdlls import recognises_listdlls
from forkviz.readers.tools.rebase import (
    is_rebase_db,
    parse_rebase_db,
    recognises_rebase_list,
)
from forkviz.readers.tools.system_informer import recognises_system_informer
from forkviz.readers.tools.vmmap import recognises_vmmap
from forkviz.readers.tools.vmmap_xml import parse_vmmap_xml, recognises_vmmap_xml
from forkviz.readers.tools.volatility import parse_volatility, recognises_volatility
from forkviz.readers.tools.windbg import recognises_windbg
from forkviz.readers.tools.windbg_modules import recognises_module_list

__all__ = ["READERS", "Reader", "read_capture", "recognise"]


class _Parse(Protocol):
    """The function of a reader of texts."""

    def __call__(self, text: str, file: str, label: str = "") -> Capture: ...


class Reader(NamedTuple):
    """Something that makes a Capture of one kind of input.

    name: how it is called.  what: the input in a few words.  recognises: whether a path holds it,
    given the path and the text of a file's head ("" for a folder and a binary file).
    read: makes the Capture, or raises BadCapture.  parse: makes it of a text, where that is all.
    late: whether it is given a whole text in place of the head, when no other knows the head: what
    it reads may begin late, as a CI's log of many MB ends with the failure.
    raw: whether that text is given as it was sent, with its dress.
    shows: whether its text may show the version of the runtime, in whatever stands in it.
    """

    name: str
    what: str
    recognises: Callable[[Path, str], bool]
    read: Callable[[Path, Progress | None], Capture]
    parse: _Parse | None = None
    late: bool = False
    raw: bool = False
    shows: bool = False


def read_capture(path: str | os.PathLike[str], progress: Progress | None = None) -> Capture:
    """What is captured at *path*: a bundle, a map, an images.json, a log, a PE file or a folder.

    *path* with ``#2`` behind it is the second process alone of an input that holds several.
    *progress* is called while a folder of PE files is read.  Raises BadCapture, with what is
    understood as its hint.
    """
    place, number = chosen(given_path(path, BadCapture))
    with _collector_at_rest(), limits.within_memory(str(place)):
        reader = recognise(place)
        capture = reader.read(place, progress)
        if reader.shows:
            capture = _with_runtimes(capture, place)
    return capture if number is None else only(capture, number, str(place))


def _with_runtimes(capture: Capture, place: Path) -> Capture:
    """*capture*, with the versions of the runtime that the text of *place* shows."""
    text = read_text(place)
    text = undressed(text) if is_encoded(text) else text
    shown = runtimes_in(text, place.name)
    return replace(capture, runtimes=(*capture.runtimes, *shown)) if shown else capture


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Without the garbage collector: a large map is many small values that hold no cycle, and it
    would walk through all of them again and again (a third of the time, for 100,000 rows)."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def recognise(path: str | os.PathLike[str]) -> Reader:
    """The reader for *path*.  Raises BadCapture where none is, or nothing is there."""
    place = given_path(path, BadCapture)
    head = ""
    if not place.is_dir():
        data = read_head(place)
        if not data:
            raise BadCapture("is empty", file=str(place), hint=_understood())
        head = quiet_decode(data)
        if has_nul(head):
            head = ""
    encoded = is_encoded(head)
    for reader in READERS:
        if not (reader.late or encoded) and reader.recognises(place, head):
            return reader
    # A quoted, escaped or timestamped text is known by what it was before.
    plain = unindented(undressed(head))
    for reader in READERS:
        if plain != head and reader.parse is not None and reader.recognises(place, plain):
            return reader._replace(read=_undressing(reader.parse))
    sent = read_text(place) if head else ""
    whole = undressed(sent)
    for reader in READERS:
        if whole and reader.late and reader.recognises(place, sent if reader.raw else whole):
            return reader
    line, excerpt = nearest(whole)
    kind = "folder" if place.is_dir() else "file" if head else "binary file"
    what = f"no reader knows this {kind}"
    if line:
        what += "; this line is closest to a message of a fork"
    else:
        excerpt = next((each for each in head.split("\n") if each.strip()), "")
    raise BadCapture(what, file=str(place), line=line, excerpt=excerpt, hint=_understood())


def _understood() -> str:
    kinds = [reader.what for reader in READERS]
    # Read a layer further up, but a user who has one wants to know all the same.
    kinds += ["a scenario (TOML with schema = 3)", "a saved trace", "a report"]
    return "understood are " + "; ".join(kinds)


def _read_images(path: Path, _: Progress | None) -> Capture:
    images = tuple(
        replace(image, file=path.name) for image in parse_images(read_text(path), str(path))
    )
    return Capture(
        title=title_of(path),
        images=images,
        files=(path.name,),
        caveats=(caveat(CaveatKind.IMAGES_ALONE),),
    )


def _read_log(path: Path, _: Progress | None) -> Capture:
    """A log takes off its dress by itself: it reports what was wrapped or cut."""
    return parse_mixed(stripped(read_text(path)), str(path), path.name)


def _parse_volatility(text: str, file: str, label: str = "") -> Capture:
    """JSON is all of a text; a table may stand among other listings."""
    parse = parse_volatility if text.lstrip()[:1] in "[{" else parse_mixed
    return parse(text, file, label)


def _read_minidump(path: Path, _: Progress | None) -> Capture:
    return parse_minidump(read_bytes(path, "dump"), str(path), path.name)


def _is_minidump(path: Path) -> bool:
    return not path.is_dir() and is_minidump(read_head(path))


def _text_reader(
    name: str, what: str, recognises: Callable[[str], bool], parse: _Parse = parse_mixed
) -> Reader:
    """A Reader of a text, given how its head is recognised and how the whole is parsed.

    What people paste may hold more than what its head is: ``parse_mixed`` takes all of it.
    """
    return Reader(
        name,
        what,
        lambda _, head: recognises(head),
        lambda path, _: parse(read_text(path), str(path), path.name),
        parse,
        shows=parse not in (parse_capture_file, parse_region_csv),
    )


def _undressing(parse: _Parse) -> Callable[[Path, Progress | None], Capture]:
    """How a text is read that is quoted, escaped or timestamped."""

    def read(path: Path, _: Progress | None) -> Capture:
        text = read_text(path)
        capture = parse(unindented(undressed(text)), str(path), path.name)
        if is_encoded(text):
            # Which lines a mailer parted is seen in the text as it was sent alone.
            capture = replace(capture, findings=all_findings(text, path.name))
        return capture

    return read


def _read_rebase_db(path: Path, _: Progress | None) -> Capture:
    return parse_rebase_db(read_bytes(path), str(path), path.name)


def _read_pe(path: Path, _: Progress | None) -> Capture:
    return Capture(
        title=title_of(path),
        images=(read_pe(path),),
        files=(path.name,),
        caveats=(caveat(CaveatKind.ONE_FILE_ALONE),),
    )


#: Every reader, in the order in which they are asked.
READERS: tuple[Reader, ...] = (
    Reader(
        "bundle",
        "a folder with some of parent.maps, child.maps, images.json and fork.strace",
        lambda path, _: path.is_dir() and is_bundle(path),
        read_bundle,
    ),
    Reader(
        "pe-folder",
        "a folder of PE files (.exe, .dll)",
        lambda path, _: path.is_dir() and holds_pe(path),
        read_images_folder,
    ),
    Reader(
        "pe",
        "a PE file",
        lambda path, head: not path.is_dir() and is_pe(path),
        _read_pe,
    ),
    Reader(
        "minidump",
        "a minidump (.dmp) of a Windows process",
        lambda path, head: _is_minidump(path),
        _read_minidump,
    ),
    Reader(
        "rebase-db",
        "Cygwin's rebase database (/etc/rebase.db.*)",
        lambda path, head: not path.is_dir() and is_rebase_db(read_head(path)),
        _read_rebase_db,
    ),
    _text_reader("cygwin-maps", "Cygwin's /proc/PID/maps", recognises_cygwin_maps),
    _text_reader("linux-maps", "Linux's /proc/PID/maps or smaps", recognises_linux_maps),
    Reader(
        "images",
        "an images.json",
        lambda _, head: recognises_images(head),
        _read_images,
    ),
    Reader(
        "strace",
        "a log of Cygwin's strace",
        lambda _, head: recognises_strace(head),
        _read_log,
        shows=True,
    ),
    _text_reader(
        "capture",
        "a capture.jsonl that forkviz wrote",
        recognises_capture_file,
        parse_capture_file,
    ),
    _text_reader(
        "region-csv",
        "regions as CSV, as forkviz convert writes them",
        recognises_region_csv,
        parse_region_csv,
    ),
    _text_reader("vmmap", "VMMap's CSV or text", recognises_vmmap),
    _text_reader("vmmap-xml", "VMMap's .mmp", recognises_vmmap_xml, parse_vmmap_xml),
    _text_reader("windbg", "WinDbg's !address, !vadump or !vprot", recognises_windbg),
    _text_reader("windbg-modules", "WinDbg's lm or !dlls", recognises_module_list),
    _text_reader("rebase-list", "rebase -i or rebase -v", recognises_rebase_list),
    _text_reader("ldd", "Cygwin's ldd", recognises_ldd),
    _text_reader(
        "volatility",
        "volatility's vadinfo or dlllist (text, CSV, JSON, JSON lines)",
        recognises_volatility,
        _parse_volatility,
    ),
    _text_reader("listdlls", "ListDLLs", recognises_listdlls),
    _text_reader("system-informer", "rows copied from System Informer", recognises_system_informer),
    Reader(
        "pasted-map",
        "maps in a mail, an issue or a CI log",
        lambda _, text: has_pasted_map(text),
        _undressing(parse_mixed),
        late=True,
        shows=True,
    ),
    Reader(
        "pasted-list",
        "lists of these tools in a mail, an issue or a CI log",
        lambda _, text: has_listing(text),
        _undressing(parse_mixed),
        late=True,
        shows=True,
    ),
    Reader(
        "pasted-strace",
        "a log of Cygwin's strace in a mail, an issue or a CI log",
        lambda _, text: has_pasted_strace(text),
        _read_log,
        late=True,
        shows=True,
    ),
    Reader(
        "failures",
        "messages of failed forks, in any text",
        lambda _, text: recognises_failures(text),
        lambda path, _: parse_failures(read_text(path), str(path), path.name),
        late=True,
        shows=True,
        raw=True,
    ),
)
