"""The PE files that this system has: of setuptools and pip, of mingw and Wine, of a real Cygwin."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from tools.real_cygwin import find_real_cygwin

__all__ = ["launchers", "real_pe_files"]

_GLOBS = ("gcc/*-w64-mingw32/*/*.dll", "*/wine/*-windows/*.dll", "wine/*-windows/*.dll")


def launchers() -> list[Path]:
    """The .exe files that setuptools and pip carry: real PE files, the same on every system."""
    found: list[Path] = []
    for package, folder in (("setuptools", "."), ("pip", "_vendor/distlib")):
        spec = find_spec(package)
        if spec is not None and spec.origin is not None:
            found += sorted((Path(spec.origin).parent / folder).glob("*.exe"))
    return found


@cache
def real_pe_files() -> tuple[Path, ...]:
    """All of them, in an order that is the same everywhere."""
    found = launchers()
    for pattern in _GLOBS:
        found += sorted(Path("/usr/lib").glob(pattern))
    root = find_real_cygwin()
    if root is not None:
        found += sorted(
            path
            for path in root.rglob("*")
            if path.suffix in {".dll", ".exe"} and path.is_file() and not path.is_symlink()
        )
    return tuple(found)
