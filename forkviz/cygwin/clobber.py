"""clobber: a copy of a program whose forked children find a place taken, for tests and lessons.

A small DLL of our own becomes the first import of the copy.  Its entry point runs in the child
before the runtime's, and reserves 64 KiB at the address that it is given: what an
injected DLL does by chance.
"""

from __future__ import annotations

from pathlib import Path

from forkviz.cygwin.pe_edit import add_import
from forkviz.errors import BadCapture
from forkviz.native.build import build_dll

__all__ = ["CLOBBER_DLL", "VARIABLE", "build_clobber", "clobbered_copy"]

CLOBBER_DLL = "clobber.dll"
#: The environment variable that says where.
VARIABLE = "CLOBBER_AT"
_SYMBOL = "clobber_anchor"
_SOURCE = Path(__file__).with_name("clobber.c")
#: Where it is mapped itself: away from everything that Cygwin uses.
_BASE = 0x2_F000_0000


def build_clobber(folder: Path) -> Path:
    """Compile the DLL into *folder*.  Raises Unavailable where there is no compiler for it."""
    made = folder / CLOBBER_DLL
    build_dll(_SOURCE, made, _BASE, "DllMainCRTStartup")
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
