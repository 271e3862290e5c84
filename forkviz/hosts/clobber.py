"""clobber: a copy of a program whose forked children find a place taken, for tests and lessons.

A small DLL of our own gets into the import table of the copy.  Its entry point runs in the child
before the runtime's, and reserves 64 KiB where it is told to: what an injected DLL does by chance.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from forkviz.errors import BadCapture, Unavailable
from forkviz.hosts.pe_edit import add_import

__all__ = ["CLOBBER_DLL", "COMPILER", "VARIABLE", "build_clobber", "clobbered_copy"]

COMPILER = "x86_64-w64-mingw32-gcc"
CLOBBER_DLL = "clobber.dll"
#: The environment variable that says where.
VARIABLE = "CLOBBER_AT"
_SYMBOL = "clobber_anchor"
_SOURCE = Path(__file__).with_name("clobber.c")
#: Where it is mapped itself: away from everything that Cygwin uses.
_BASE = "0x2f0000000"
_PATIENCE = 120


def build_clobber(folder: Path) -> Path:
    """Compile the DLL into *folder*.  Raises Unavailable where there is no compiler for it."""
    compiler = shutil.which(COMPILER)
    if compiler is None:
        raise Unavailable(
            f"to clobber a fork, a small DLL must be compiled, and there is no {COMPILER}: "
            "on Debian, apt-get install gcc-mingw-w64-x86-64"
        )
    made = folder / CLOBBER_DLL
    command = [
        *(compiler, "-shared", "-O1", "-s", "-nostdlib", "-ffreestanding", "-Wall", "-Werror"),
        *("-Wl,--disable-dynamicbase", f"-Wl,--image-base,{_BASE}", "-e", "DllMainCRTStartup"),
        *("-o", str(made), str(_SOURCE), "-lkernel32"),
    ]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_PATIENCE,
        check=False,
    )  # fmt: skip
    if done.returncode:
        raise Unavailable(f"{COMPILER} can't compile {_SOURCE.name}: {done.stderr.strip()[-500:]}")
    return made


def clobbered_copy(program: Path, folder: Path) -> Path:
    """A copy of *program* in *folder*, with the DLL beside it.  The original is left alone."""
    build_clobber(folder)
    copy = folder / program.name
    try:
        copy.write_bytes(add_import(program.read_bytes(), CLOBBER_DLL, _SYMBOL))
    except BadCapture as error:
        raise BadCapture(error.what, file=str(program)) from None
    return copy
