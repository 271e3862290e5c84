"""company: another Cygwin process that is alive while a program is observed.

The first Cygwin process of a session makes what all of them share.  In 3.0.0 to 3.0.7 it also loses
the name of its list's first entry, and so sorts otherwise than any later one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.windows.waiting import REAPED, end, has_ended, status_of, until
from forkviz.windows.windows import Windows

__all__ = ["in_company"]

#: Seconds that it may take to begin.
_BEGINS = 60.0


@contextmanager
def in_company(windows: Windows, root: Path) -> Iterator[Caveat | None]:
    """Keep a ``cat`` of the Cygwin in *root* alive while the block lasts; a caveat if it can't be.

    It is there once it has given back what it was sent; it ends with its input, or it is killed.
    """
    cat = root / "bin" / "cat.exe"
    if not cat.is_file():
        yield caveat(CaveatKind.NO_COMPANY)
        return
    with tempfile.TemporaryFile() as echo:
        process = subprocess.Popen(
            [*windows.launcher, windows.path(cat)],
            cwd=root / "bin",
            env={**windows.environment(), "CYGWIN": "nodosfilewarning"},
            stdin=subprocess.PIPE,
            stdout=echo,
            stderr=subprocess.DEVNULL,
            start_new_session=sys.platform != "win32",
        )
        assert process.stdin is not None
        try:
            with suppress(OSError):  # it has ended
                process.stdin.write(b"here\n")
                process.stdin.flush()
            until(lambda: _came(echo) or has_ended(process), _BEGINS)
            if has_ended(process):
                yield caveat(CaveatKind.COMPANY_ENDED)
            elif _came(echo):
                yield None
            else:
                yield caveat(CaveatKind.COMPANY_LATE, seconds=f"{_BEGINS:g}")
        finally:
            with suppress(OSError):
                process.stdin.close()
            status_of(process, REAPED)
            end(process)


def _came(echo: IO[bytes]) -> bool:
    """Whether anything was written to *echo*."""
    return os.fstat(echo.fileno()).st_size > 0
