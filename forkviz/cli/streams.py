"""streams: standard input, output and error as they have to be, whatever the shell made of them."""

from __future__ import annotations

import errno
import os
import sys

__all__ = ["forget_output", "mend_streams"]


def mend_streams() -> None:
    """Have all three streams, and let every character be written.

    One that was closed (``>&-``) would otherwise be the first file that is opened.  Closed standard
    output refuses what is written, as any program's does; what is said to closed standard error is
    lost, for its reader is gone.
    """
    for number, mode in enumerate((os.O_RDONLY, os.O_RDONLY, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError as error:
            if error.errno == errno.EBADF and os.open(os.devnull, mode) != number:
                raise
    if sys.stdout is None:
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    if sys.stderr is None:
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", closefd=False)
    for stream in (sys.stdout, sys.stderr):
        # Where the encoding lacks a character its number is written.  The C locale's own way,
        # surrogateescape, would do that for the bytes of file names alone.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None and stream.errors in ("strict", "surrogateescape"):
            reconfigure(errors="backslashreplace")


def forget_output() -> None:
    """Point standard output to nowhere, so that Python does not complain as it exits."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # a stand-in without a file descriptor
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
