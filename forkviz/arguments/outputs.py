"""outputs: files that the user asked for, before any of them is written.

No output may be another one, nor an input, under whatever name: nothing that was read, and nothing
that was just written, is lost.  There is one exception: a trace or a report may be written over the
file that the same fork was read from, for it holds all that was there.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from forkviz.errors import ForkvizError, NotWritten
from forkviz.files import standard_descriptor
from forkviz.readers.base.lines import quiet_decode, read_head
from forkviz.traces.heads import is_page

__all__ = ["check_outputs", "is_same_file", "keeps_all"]

Name = str | os.PathLike[str]

#: What may be asked for beside a trace without making it another one.
_HARMLESS = frozenset({"step", "notes", "engine"})


def check_outputs(
    outputs: Iterable[Name | None], inputs: Iterable[Name | None] = (), *, kept: Name | None = None
) -> None:
    """Raises NotWritten where an output is another one, or is an input or part of one.

    None stands for one that is not asked for.  kept: an output that holds all that the input does.
    """
    wanted = [Path(name) for name in outputs if name is not None]
    sources = [Path(name) for name in inputs if name is not None]
    for number, output in enumerate(wanted):
        if any(is_same_file(output, other) for other in wanted[:number]):
            raise NotWritten(
                f"{output} is named as an output twice: nothing was written",
                hint="give each output a name of its own",
            )
        if kept is not None and is_same_file(output, kept):
            continue
        for source in sources:
            if any(is_same_file(output, file) for file in _files_of(source, output)):
                raise NotWritten(
                    f"{output} is also an input, which would be lost: nothing was written",
                    hint="name another file",
                )


def keeps_all(
    source: Name, value: object, output: Name | None, asked: Mapping[str, object], *, page: bool
) -> Name | None:
    """*output*, if it holds all of *source* in the same form; else None: for ``check_outputs``.

    value: what was read from *source*.  asked: what the command asks for besides.  page: whether
    the output is a report, else it is a saved trace.  A note is added to what is there; another
    policy or other names would take its place, and with it that of an author's notes.
    """
    if output is None:
        return None
    from forkviz.traces.trace import Trace

    if not isinstance(value, Trace) or not Path(source).is_file():
        return None
    changed = {key for key, wanted in asked.items() if wanted} - _HARMLESS
    if asked.get("policy") == value.policy:
        changed.discard("policy")
    same = is_page(quiet_decode(read_head(Path(source)))) == page
    return output if same and not changed else None


def is_same_file(a: Name, b: Name) -> bool:
    """Whether both names mean one file: by a link, a hard link, or another spelling of its path.

    The null device, which keeps nothing, is never the same.
    """
    first, second = _identity(Path(a)), _identity(Path(b))
    return first == second and first != _identity(Path(os.devnull))


def _files_of(source: Path, output: Path) -> Iterator[Path]:
    """The files of an input that *output* could be: its own, or those of a folder."""
    from forkviz.readers.select_process import chosen

    try:
        place, _ = chosen(source)
    except ForkvizError:
        place = source
    yield place
    # A link may be longer than any name of a file.
    if os.path.isdir(place):
        from forkviz.readers.base.signature import is_pe
        from forkviz.readers.own.bundle import BUNDLE_FILES

        yield from (place / name for name in BUNDLE_FILES)
        folders = Path(os.path.realpath(output)).parents
        if Path(os.path.realpath(place)) in folders and is_pe(output):
            yield output


def _identity(place: Path) -> tuple[object, ...]:
    descriptor = standard_descriptor(place)
    try:
        found = os.stat(place) if descriptor is None else os.fstat(descriptor)
    except (OSError, ValueError):
        return _identity_to_be(place)
    return found.st_dev, found.st_ino


def _identity_to_be(place: Path) -> tuple[object, ...]:
    """That of a file which is not there yet: its folder and its name."""
    try:
        path = os.path.normcase(os.path.realpath(place))
        folder = os.stat(os.path.dirname(path))
    except (OSError, ValueError):  # nor is its folder, or it is no name at all
        return (os.path.normcase(os.path.abspath(place)),)
    return folder.st_dev, folder.st_ino, os.path.basename(path)
