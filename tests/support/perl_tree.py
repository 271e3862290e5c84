"""The Cygwin of README's debugging session: files with the headers that a real capture has."""

from __future__ import annotations

from pathlib import Path

from forkviz.core.captures.capture import Capture
from forkviz.readers import read_capture
from tests.support.dll_files import build_dll
from tests.support.scenarios import CAPTURES

__all__ = ["COLLIDED", "CURED", "write_perl_tree"]

#: A perl whose POSIX.dll and Fcntl.dll prefer one place.
COLLIDED = CAPTURES / "cygwin-3.0.7-perl-collided"
#: The same perl, of the tree in which POSIX.dll was moved.
CURED = CAPTURES / "cygwin-3.0.7-perl-cured"
#: A neighbour of the two, which the process has not loaded: path from the root, base, size.
_NEIGHBOUR = (
    "lib/perl5/5.26/x86_64-cygwin-threads/auto/Encode/Unicode/Unicode.dll",
    0x3_FD4D_0000,
    0xE000,
)
#: No DLL, so a program.
_PROGRAM = 0x22


def write_perl_tree(root: Path) -> Path:
    """Write below *root* a file for each image of Cygwin's in the capture: its base, its size, its
    imports; nothing that runs."""
    capture = read_capture(COLLIDED)
    assert isinstance(capture, Capture)
    for image in capture.images:
        if not image.path.startswith("/usr/"):
            continue
        file = root / image.path.removeprefix("/usr/")
        file.parent.mkdir(parents=True, exist_ok=True)
        flags = {"coff_flags": _PROGRAM} if file.suffix == ".exe" else {}
        data = build_dll(
            base=image.preferred, size=image.size_of_image, imports=image.imports, **flags
        )
        file.write_bytes(data)
    name, base, size = _NEIGHBOUR
    (root / name).parent.mkdir(parents=True)
    (root / name).write_bytes(build_dll(base=base, size=size))
    return root
