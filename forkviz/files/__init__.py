"""files: how forkviz writes a file, and the only place where it does.

A file is *replaced*: the new one is written beside it, flushed to the disk and renamed.  So there
is the old one, whole, or the new one, whole, whatever happens in between: a full disk, a limit, a
lack of memory, a kill.  What a killed run left behind is taken away by the next one that writes
into the folder.

A link that the user names is followed, and its target replaced; the permissions stay.  A pipe, a
terminal and ``/dev/stdout`` are written straight, for they can't be replaced.  Other names of the
same file (hard links) keep the old content.  One kind of file grows instead: ``files.grows``.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from forkviz.errors import NotWritten
from forkviz.lazy.patterns import regex

__all__ = [
    "contents",
    "is_stream",
    "make_folder",
    "put_files",
    "replace_bytes",
    "replace_text",
    "standard_descriptor",
]

#: Bytes that are given to the system at once.
CHUNK = 1 << 20
#: Names of files that are being written.
_PART = regex(r"\.forkviz-[0-9a-f]{16}\.part")
#: Names under which a process finds what it has open.
_DESCRIPTOR = regex(r"/(?:dev/fd|proc/(?:self|thread-self|[0-9]+)/fd)/([0-9]{1,6})")
_STREAMS = {"/dev/stdin": 0, "/dev/stdout": 1, "/dev/stderr": 2}
#: Links that lead to links, at the most; as many as Linux follows.
_MOST_LINKS = 40
#: Flags that not every system has: no link is followed, no child gets it, no line end is changed.
SAFE = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"))
_BY_FOLDER = os.open in os.supports_dir_fd and os.rename in os.supports_dir_fd
KEPT = "; what was there is unchanged"


def replace_text(path: str | os.PathLike[str], text: str) -> None:
    """Put a file of *text* at *path*: UTF-8, lines that end in ``\\n``.  As ``replace_bytes``.

    Half of a surrogate pair, which UTF-8 can't hold, is written as ``\\\\uNNNN``.
    """
    replace_bytes(path, text.encode("utf-8", "backslashreplace"))


def replace_bytes(path: str | os.PathLike[str], data: bytes) -> None:
    """Put a file of *data* at *path*: the old one stays as it was until the new one is whole.

    Raises NotWritten, which names the file and why, and BrokenPipeError where whoever read a pipe
    went away.
    """
    place = Path(path)
    descriptor = standard_descriptor(place)
    if descriptor is not None or is_stream(place):
        with or_not_written(f"{place} could not be written"):
            _write_straight(place, descriptor, data)
        return
    with or_not_written(f"{place} could not be written", KEPT):
        target = Path(os.path.realpath(place))
        with _opened(target.parent) as folder:
            _sweep(folder)
            _put(folder, {target.name: data}, {target.name: place})


def put_files(
    path: str | os.PathLike[str],
    files: Mapping[str, bytes],
    without: tuple[str, ...] = (),
    secret: bool = False,
) -> None:
    """Put *files*, by name, into the folder *path*, which is made if there is none.

    All are written before the first takes its place; those named in *without* are taken away.  The
    folder may be a link; what is in it must not: a link there leads out of it, and is refused.
    Raises NotWritten.  secret: their owner alone can read the files, also where they replace some.
    """
    place = Path(path)
    made = make_folder(place)
    try:
        with (
            or_not_written(f"{place} could not be written"),
            _opened(Path(os.path.realpath(place)), secret) as folder,
        ):
            _sweep(folder)
            for name in (*files, *without):
                mode = _mode(folder, name)
                if mode is not None and stat.S_ISLNK(mode):
                    raise NotWritten(
                        f"{place / name} is a link that leads out of the folder: nothing was "
                        f"written",
                        hint="remove the link, or name another folder",
                    )
            _put(folder, files, {name: place / name for name in files}, without)
    except BaseException:
        if made:
            with suppress(OSError):
                place.rmdir()
        raise


def make_folder(path: str | os.PathLike[str]) -> bool:
    """Make the folder *path*, and those above it; whether it was not there.  Raises NotWritten."""
    place = Path(path)
    with or_not_written(f"{place} could not be made"):
        if place.is_dir():
            return False
        place.mkdir(parents=True, exist_ok=True)
    return True


def contents(folder: Path) -> list[str]:
    """The names in *folder*, sorted, without what a killed run left there.  Raises NotWritten."""
    with or_not_written(f"{folder} can't be read"):
        return sorted(name for name in os.listdir(folder) if not _PART.fullmatch(name))


def is_stream(place: Path) -> bool:
    """Whether *place* is a pipe, a terminal or another device, whose content is not replaced."""
    try:
        mode = os.stat(place).st_mode
    except (OSError, ValueError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISCHR(mode)


def standard_descriptor(place: Path) -> int | None:
    """The open file that *place* means, such as 1 for ``/dev/stdout``; None for any other name.

    Opened by its name, a file behind it would be written from its beginning, over what is there.
    """
    try:
        here = os.path.abspath(place)
    except OSError:  # where we are is gone
        return None
    for _ in range(_MOST_LINKS):
        if here in _STREAMS:
            return _STREAMS[here]
        if found := _DESCRIPTOR.fullmatch(here):
            mine = here.startswith(("/dev/", "/proc/self/", "/proc/thread-self/"))
            return int(found[1]) if mine or here.startswith(f"/proc/{os.getpid()}/") else None
        try:
            here = os.path.normpath(os.path.join(os.path.dirname(here), os.readlink(here)))
        except (OSError, ValueError):
            return None
    return None


@contextmanager
def or_not_written(what: str, besides: str = "") -> Iterator[None]:
    """Errors of the system as our own, which say *what* failed, and why."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        why = error.strerror or str(error)
    except ValueError as error:  # a NUL in the path
        why = str(error)
    else:
        return
    raise NotWritten(f"{what}: {why}{besides}")


class _Folder(NamedTuple):
    """An open folder: who puts another one in its place meanwhile gets nothing of ours."""

    path: Path
    descriptor: int | None
    secret: bool = False  # whether the owner alone can read what is put there

    def name(self, name: str) -> str:
        """*name* as the system is given it, beside ``descriptor``."""
        return name if self.descriptor is not None else str(self.path / name)


@contextmanager
def _opened(path: Path, secret: bool = False) -> Iterator[_Folder]:
    if not _BY_FOLDER:
        yield _Folder(path, None, secret)
        return
    descriptor: int | None = None
    with suppress(PermissionError):  # files can be made in a folder that can't be listed
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | SAFE)
    try:
        yield _Folder(path, descriptor, secret)
    finally:
        if descriptor is not None:
            with suppress(OSError):
                os.close(descriptor)


def _put(
    folder: _Folder,
    files: Mapping[str, bytes],
    shown: Mapping[str, Path],
    without: tuple[str, ...] = (),
) -> None:
    """Write all *files*, then give each its name; without a trace where anything fails.

    shown: what the user calls each."""
    parts: dict[str, tuple[str, int]] = {}
    try:
        for name, data in files.items():
            with or_not_written(f"{shown[name]} could not be written", KEPT):
                part, descriptor = _new_part(folder, _old(folder, name, shown[name]))
                # Open, and so locked, until it has its name: it is not swept away.
                parts[name] = part, descriptor
                write_all(descriptor, data)
                os.fsync(descriptor)
                if sys.platform == "win32":  # which renames no open file
                    os.close(descriptor)
                    parts[name] = part, -1
        for number, name in enumerate(files):
            with or_not_written(f"{shown[name]} could not be replaced", "" if number else KEPT):
                os.replace(
                    folder.name(parts[name][0]),
                    folder.name(name),
                    src_dir_fd=folder.descriptor,
                    dst_dir_fd=folder.descriptor,
                )
        for name in without:
            with suppress(FileNotFoundError):
                os.unlink(folder.name(name), dir_fd=folder.descriptor)
    finally:
        for part, descriptor in parts.values():
            if descriptor >= 0:
                with suppress(OSError):  # all of it is on the disk
                    os.close(descriptor)
            with suppress(OSError):  # it has its name
                os.unlink(folder.name(part), dir_fd=folder.descriptor)
    if folder.descriptor is not None:
        # Some file systems can't; the file itself is on the disk already.
        with suppress(OSError):
            os.fsync(folder.descriptor)


def _mode(folder: _Folder, name: str) -> int | None:
    """The mode of what is called *name*, links not followed; None where nothing is."""
    try:
        return os.stat(folder.name(name), dir_fd=folder.descriptor, follow_symlinks=False).st_mode
    except FileNotFoundError:
        return None


def _old(folder: _Folder, name: str, shown: Path) -> os.stat_result | None:
    """What is to be replaced, None where nothing is.  NotWritten for what must not be."""
    try:
        found = os.stat(folder.name(name), dir_fd=folder.descriptor, follow_symlinks=False)
    except FileNotFoundError:
        return None
    if stat.S_ISLNK(found.st_mode):  # put there since the path was resolved, or one of a circle
        raise NotWritten(f"{shown} is a link that leads nowhere: nothing was written")
    if not stat.S_ISREG(found.st_mode):
        what = "is a folder" if stat.S_ISDIR(found.st_mode) else "exists and is not a file"
        raise NotWritten(f"{shown} {what}: nothing was written")
    if not os.access(folder.name(name), os.W_OK, dir_fd=folder.descriptor):
        raise NotWritten(f"{shown} is read-only: nothing was written")
    return found


def _new_part(folder: _Folder, before: os.stat_result | None) -> tuple[str, int]:
    """A new, empty file that is held, with the permissions and the owner of the one *before*."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | SAFE
    while True:
        part = f".forkviz-{os.urandom(8).hex()}.part"
        mode = 0o666 if before is None and not folder.secret else 0o600
        descriptor = os.open(folder.name(part), flags, mode, dir_fd=folder.descriptor)
        try:
            _hold(descriptor)
            if os.name == "posix" and not os.fstat(descriptor).st_nlink:
                os.close(descriptor)  # swept between the two
                continue
            if before is not None and os.name == "posix":
                with suppress(OSError):  # only root can give files away
                    os.fchown(descriptor, before.st_uid, before.st_gid)
                os.fchmod(descriptor, 0o600 if folder.secret else stat.S_IMODE(before.st_mode))
        except BaseException:
            os.close(descriptor)
            with suppress(OSError):
                os.unlink(folder.name(part), dir_fd=folder.descriptor)
            raise
        return part, descriptor


def _hold(descriptor: int) -> None:
    """Lock a file; where there are no locks, nothing is swept either."""
    if sys.platform != "win32":
        import fcntl

        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)


def _sweep(folder: _Folder) -> None:
    """Take away what runs that were killed have left in *folder*."""
    with suppress(OSError):
        where = folder.path if folder.descriptor is None else folder.descriptor
        with os.scandir(where) as entries:
            left = [entry.name for entry in entries if _PART.fullmatch(entry.name)]
        for name in left:
            with suppress(OSError):
                _sweep_part(folder, name)


def _sweep_part(folder: _Folder, name: str) -> None:
    if sys.platform == "win32":  # where a file that is open stays
        os.unlink(folder.name(name))
        return
    import fcntl

    flags = os.O_RDONLY | os.O_NONBLOCK | SAFE
    descriptor = os.open(folder.name(name), flags, dir_fd=folder.descriptor)
    try:
        found = os.fstat(descriptor)
        if stat.S_ISREG(found.st_mode) and found.st_uid == os.geteuid():
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.unlink(folder.name(name), dir_fd=folder.descriptor)
    finally:
        os.close(descriptor)


def _write_straight(place: Path, descriptor: int | None, data: bytes) -> None:
    if sys.stdout is not None:
        sys.stdout.flush()  # what was printed comes first
    flags = os.O_WRONLY | getattr(os, "O_CLOEXEC", 0)
    stream = os.open(place, flags) if descriptor is None else os.dup(descriptor)
    try:
        write_all(stream, data)
    finally:
        os.close(stream)


def write_all(descriptor: int, data: bytes) -> None:
    """Every byte of *data*, however many the system takes at once."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest[:CHUNK]) :]
