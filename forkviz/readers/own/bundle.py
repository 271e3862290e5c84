"""Bundle: a folder about one fork: maps of parent and child, images, a log.

::

    parent.maps     the parent's /proc/PID/maps, of Cygwin or of Linux
    child.maps      the child's
    images.json     the headers of the images
    *.dll, *.exe, dlls/   the images themselves, in its place or besides
    fork.strace     Cygwin's strace of the fork
    message.log     what was printed as it failed
    capture.jsonl   all of it in one file, as `forkviz convert` writes it

Any of them may be missing; the capture says so.
"""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.errors import BadCapture, NotWritten
from forkviz.files import contents, put_files
from forkviz.readers.base.lines import read_text
from forkviz.readers.base.signature import is_pe

if TYPE_CHECKING:
    from forkviz.core.captures.findings import Finding
    from forkviz.core.captures.forklog import ForkLog
    from forkviz.core.image import Image
    from forkviz.readers.images.pe import Progress

__all__ = [
    "BUNDLE_FILES",
    "MESSAGES",
    "is_bundle",
    "read_bundle",
    "read_images_folder",
    "title_of",
    "write_bundle",
]

#: Everything in one file, as ``write_bundle`` writes it; what stands beside it is not looked at.
CAPTURE = "capture.jsonl"
PARENT, CHILD, IMAGES, STRACE = "parent.maps", "child.maps", "images.json", "fork.strace"
#: It makes no bundle of a folder by itself: many a program calls its log so.
MESSAGES = "message.log"
DLLS = "dlls"
#: The files that make a bundle of a folder.
BUNDLE_FILES = (PARENT, CHILD, IMAGES, STRACE, CAPTURE)


def is_bundle(folder: Path) -> bool:
    """Whether *folder* holds at least one of a bundle's files."""
    try:
        return any(_is_there(folder / name) for name in BUNDLE_FILES)
    except OSError as error:
        raise BadCapture(f"can't be read: {error.strerror}", file=str(folder)) from None


def read_bundle(folder: Path, progress: Progress | None = None) -> Capture:
    """The capture in *folder*.  Raises BadCapture, naming the file in it that is at fault."""
    if _is_there(folder / CAPTURE):
        from forkviz.readers.own.capture_jsonl import parse_capture_file

        return parse_capture_file(_text(folder / CAPTURE), str(folder / CAPTURE))
    files: list[str] = []
    images, caveats = _images(folder, files, progress)
    parent, child = _processes(folder, _bits(images), files)
    logs: tuple[ForkLog, ...] = ()
    findings: tuple[Finding, ...] = ()
    if _is_there(folder / STRACE):
        logs, findings = _log(folder / STRACE, caveats)
        files.append(STRACE)
    if _is_there(folder / MESSAGES):
        from forkviz.readers.messages.messages import all_findings

        findings += all_findings(_text(folder / MESSAGES), MESSAGES)
        files.append(MESSAGES)
    from forkviz.readers.runtime_shown import runtimes_in

    if parent is None:
        caveats.append(caveat(CaveatKind.NO_PARENT, map=PARENT))
    elif child is None:
        caveats.append(caveat(CaveatKind.NO_CHILD, map=CHILD))
    if not images:
        caveats.append(caveat(CaveatKind.NO_HEADERS))
    return Capture(
        title=title_of(folder),
        parent=parent,
        child=child,
        images=images,
        log=next(iter(logs), None),
        later=logs[1:],
        files=tuple(files),
        caveats=tuple(caveats),
        findings=findings,
        runtimes=tuple(
            runtime
            for name in (PARENT, CHILD, STRACE)
            if _is_there(folder / name)
            for runtime in runtimes_in(_text(folder / name), name)
        ),
    )


def _log(path: Path, caveats: list[Caveat]) -> tuple[tuple[ForkLog, ...], tuple[Finding, ...]]:
    """The forks in the log at *path*, and what its messages tell; adds what is to be said of it."""
    from forkviz.readers.messages.messages import all_findings
    from forkviz.readers.strace.lines import HEAD, has_pasted_strace
    from forkviz.readers.strace.strace import parse_straces, recognises_strace

    text = _text(path)
    if not (recognises_strace(text[:HEAD]) or has_pasted_strace(text)):
        raise BadCapture("is not a log of Cygwin's strace", file=str(path))
    logs, said = parse_straces(text, STRACE)
    caveats += said
    return logs, all_findings(text, STRACE)


def write_bundle(capture: Capture, folder: Path) -> None:
    """Write *capture* as a bundle that ``read_bundle`` gives back the same.

    Raises NotWritten where *folder* is there and holds anything else than such a bundle, or a link
    in its place; *folder* itself may be one.
    """
    from forkviz.readers.own.capture_jsonl import dump_capture

    if folder.exists() and (not folder.is_dir() or set(contents(folder)) - {CAPTURE}):
        raise NotWritten(f"{folder} exists and is not a bundle: nothing was written")
    text = "".join(f"{line}\n" for line in dump_capture(capture))
    put_files(folder, {CAPTURE: text.encode("ascii")})


def read_images_folder(folder: Path, progress: Progress | None = None) -> Capture:
    """A folder of PE files as a capture of images alone.  Raises BadCapture if it holds none."""
    from forkviz.readers.images.pe import read_pe_folder

    images, caveats = read_pe_folder(folder, progress)
    if not images:
        raise BadCapture(
            "has no PE file that can be read",
            file=str(folder),
            excerpt=str(caveats[0]) if caveats else "",
        )
    return Capture(
        title=title_of(folder),
        images=images,
        files=tuple(image.path for image in images),
        caveats=(caveat(CaveatKind.FILES_ALONE), *caveats),
    )


def title_of(path: Path) -> str:
    """What a capture is called after the file or folder that it was read from."""
    return path.name if path.name not in ("", "..") else path.resolve().name


def _is_there(path: Path) -> bool:
    """Whether a bundle has *path*.  Links that lead nowhere are there, too, and are refused."""
    return os.path.lexists(path)


def _text(path: Path) -> str:
    """The text of a file of a bundle."""
    _refuse_link(path)
    return read_text(path, links=False)


def _refuse_links(folder: Path) -> None:
    """Raises BadCapture for a link in *folder*, or in a folder in it."""
    _refuse_link(folder)
    for root, folders, files in os.walk(folder):
        for name in sorted((*folders, *files)):
            _refuse_link(Path(root, name))


def _refuse_link(path: Path) -> None:
    # A bundle comes from somebody else; what it may show is what is in it.
    if path.is_symlink():
        raise BadCapture(
            "is a link that leads out of its bundle",
            file=str(path),
            hint="put a copy of the file in its place, if you trust it",
        )


def _images(
    folder: Path, files: list[str], progress: Progress | None
) -> tuple[tuple[Image, ...], list[Caveat]]:
    """The images that the bundle has headers of, and what to say about them."""
    images: list[Image] = []
    caveats: list[Caveat] = []
    if _is_there(folder / IMAGES):
        from forkviz.readers.images.images_json import parse_images

        found = parse_images(_text(folder / IMAGES), str(folder / IMAGES))
        images += [replace(image, file=IMAGES) for image in found]
        files.append(IMAGES)
    _refuse_links(folder / DLLS)
    if (folder / DLLS).is_dir():
        from forkviz.readers.images.pe import read_pe_folder

        more, said = read_pe_folder(folder / DLLS, progress)
        images += more
        caveats += [each.of(DLLS) for each in said]
        files.append(DLLS)
    for path in sorted(folder.iterdir()):
        if is_pe(path):
            from forkviz.readers.images.pe import read_pe

            _refuse_link(path)
            try:
                images.append(read_pe(path))
                files.append(path.name)
            except BadCapture as error:
                caveats.append(caveat(CaveatKind.LEFT_OUT, name=path.name, reason=error.what))
    return tuple(images), caveats


def _bits(images: tuple[Image, ...]) -> int | None:
    """Width of an address, as far as the images tell: the program's, else what most have."""
    voters = [image for image in images if image.is_executable] or images
    counted = Counter(image.bits for image in voters).most_common(2)
    if not counted or (len(counted) == 2 and counted[0][1] == counted[1][1]):
        return None
    return counted[0][0]


def _processes(
    folder: Path, bits: int | None, files: list[str]
) -> tuple[Process | None, Process | None]:
    """The parent and the child, with addresses of one width."""
    texts: dict[str, str] = {}
    for name in (PARENT, CHILD):
        if _is_there(folder / name):
            texts[name] = _text(folder / name)
            files.append(name)
    if CHILD in texts and PARENT not in texts:
        raise BadCapture(
            f"has {CHILD} but no {PARENT}",
            file=str(folder),
            hint=f"a single map may be called {PARENT}, or be read without a folder",
        )

    from forkviz.readers.maps.dialects import parse_map

    def process(name: str, role: str, known: int | None) -> Process | None:
        if name not in texts:
            return None
        return parse_map(texts[name], str(folder / name), role=role, label=name, bits=known)

    parent = process(PARENT, "parent", bits)
    child = process(CHILD, "child", parent.space.bits if parent else bits)
    if parent and child and parent.space.bits != child.space.bits:
        # The child's addresses show what the parent's happened not to.
        parent = process(PARENT, "parent", child.space.bits)
    return parent, child
