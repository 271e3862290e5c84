"""key: the lecturer's secret, and the seeds that it gives.

Without the key a seed can't be foretold, so no student chooses one; with it every seed is derived
again, so no file of a student has to be believed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from forkviz.course.drawing import GENERATOR
from forkviz.errors import BadCourseFile, NotWritten

__all__ = ["KEY_BYTES", "derived_seed", "new_key", "read_key"]

KEY_BYTES = 32
#: Flags that not every system has.
_SAFE = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"))


def new_key(path: str | os.PathLike[str]) -> None:
    """Write a new key, 32 random bytes, to *path*, which only its owner can read.

    Raises NotWritten where something is there already, a link among it: a key that is replaced
    is lost, and with it every seed that it gave.
    """
    place = Path(path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _SAFE
    try:
        descriptor = os.open(place, flags, 0o600)
    except FileExistsError:
        raise NotWritten(
            f"{place} exists already, and a key is never replaced: nothing was written",
            hint="name another file, or use the key that is there",
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise NotWritten(f"{place} could not be written: {reason}") from None
    try:
        written = os.write(descriptor, secrets.token_bytes(KEY_BYTES))
        os.fsync(descriptor)
    except OSError as error:
        written = 0
        reason = error.strerror or str(error)
    else:
        reason = "not all of it was taken"
    finally:
        os.close(descriptor)
    if written != KEY_BYTES:
        with suppress(OSError):
            place.unlink()
        raise NotWritten(f"{place} could not be written: {reason}")


def read_key(path: str | os.PathLike[str]) -> bytes:
    """The key in the file at *path*, which may be a link.

    Raises BadCourseFile for a file that others can read, or that holds no 32 bytes.
    """
    file = os.fspath(path)
    make = "make one with `forkviz assign --new-key FILE`"
    try:
        if not stat.S_ISREG(os.stat(file).st_mode):  # a pipe would block
            raise BadCourseFile("is not a regular file", file=file, hint=make)
        with open(file, "rb") as stream:
            mode = os.fstat(stream.fileno()).st_mode
            data = stream.read(KEY_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BadCourseFile(f"can't be read: {reason}", file=file, hint=make) from None
    # Windows has no such mode: there a file has the access of its folder.
    if os.name == "posix" and mode & 0o077:
        raise BadCourseFile(
            f"is a key that others can read (mode {stat.S_IMODE(mode):o}): whoever reads it knows "
            "every seed",
            file=file,
            hint="if no one else has read it: chmod 600; else make a new one",
        )
    if len(data) != KEY_BYTES:
        size = f"{len(data)}" if len(data) < KEY_BYTES else f"more than {KEY_BYTES}"
        raise BadCourseFile(f"has {size} bytes, and a key has {KEY_BYTES}", file=file, hint=make)
    return data


def derived_seed(key: bytes, assignment: str, student: str, problem: str) -> int:
    """The seed of a student's *problem*: the first 8 bytes of HMAC-SHA256 over what it is for.

    The message is canonical JSON: keys in order, no spaces, ASCII.
    """
    value = {
        "assignment": assignment,
        "generator": GENERATOR,
        "problem": problem,
        "student": student,
    }
    message = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return int.from_bytes(hmac.digest(key, message.encode("ascii"), hashlib.sha256)[:8], "big")
