"""build: the agent, from its sources in this folder to an executable in the user's cache.

With mingw-w64 if there is one, else with the compiler of the PyPI package ``ziglang``.  What is
built is kept under a hash of all that goes into it, so it is built once.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from forkviz.errors import Unavailable
from forkviz.native.kept import is_whole, keep

__all__ = [
    "HOW_TO_GET_A_COMPILER",
    "build",
    "build_dll",
    "cache_folder",
    "compiler",
    "source_files",
]

SOURCES = Path(__file__).parent
HOW_TO_GET_A_COMPILER = (
    "no compiler for Windows programs: install mingw-w64 (Debian: apt-get install "
    "gcc-mingw-w64-x86-64), or: pip install 'forkviz[live]', which brings ziglang"
)
_TRIPLET = {64: "x86_64-w64-mingw32-gcc", 32: "i686-w64-mingw32-gcc"}
_TARGET = {64: "x86_64-windows-gnu", 32: "x86-windows-gnu"}
#: Where the executable is: the same place in each process, which no ASLR changes.
_BASE = {64: 0x1_0040_0000, 32: 0x40_0000}
_ENTRY = {64: "begin", 32: "_begin"}
#: Seconds for a step; a first build with ziglang may make the target's own library.
_LONGEST = 600

#: Nothing but kernel32: no C runtime, and no calls into one.
_COMPILE = (
    *("-std=c11", "-O1", "-Wall", "-Wextra", "-ffreestanding", "-fno-builtin"),
    *("-fno-stack-protector", "-fno-asynchronous-unwind-tables", "-mno-stack-arg-probe"),
    "-fno-sanitize=all",
)


def source_files() -> list[Path]:
    """The C files and their header, in the order of their names."""
    return sorted([*SOURCES.glob("*.c"), *SOURCES.glob("*.h")])


def cache_folder() -> Path:
    """Where forkviz keeps what it can make again."""
    if named := os.environ.get("XDG_CACHE_HOME"):
        return Path(named) / "forkviz"
    if sys.platform == "win32" and (local := os.environ.get("LOCALAPPDATA")):
        return Path(local) / "forkviz" / "cache"
    return Path.home() / ".cache" / "forkviz"


def compiler(bits: int) -> tuple[str, ...] | None:
    """The command that compiles C for a Windows of *bits*; None where there is none."""
    if found := shutil.which(_TRIPLET[bits]):
        return (found,)
    if importlib.util.find_spec("ziglang") is not None:
        return (sys.executable, "-m", "ziglang", "cc", "-target", _TARGET[bits])
    return None


def build(bits: int = 64, *, tell: Callable[[str], None] = lambda text: None) -> Path:
    """The agent's executable for a Windows of *bits*, built if it is not there or not whole.

    tell: is given a line before a build begins.  Raises Unavailable without a compiler, and where
    it fails, with what it said.
    """
    command = compiler(bits)
    digest = hashlib.sha256(repr((bits, _COMPILE, _linking(bits, command))).encode())
    for file in source_files():
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    place = cache_folder() / f"agent-{bits}-{digest.hexdigest()[:16]}.exe"
    if is_whole(place):
        return place
    if command is None:
        raise Unavailable(HOW_TO_GET_A_COMPILER)
    with_ = "ziglang" if _is_zig(command) else Path(command[0]).name
    tell(f"building the agent for {bits}-bit Windows with {with_} ...")
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent) as folder:
        made = Path(folder) / "agent.exe"
        sources = [file for file in source_files() if file.suffix == ".c"]
        _build(command, sources, _linking(bits, command), made)
        keep(made, place)
    return place


def build_dll(source: Path, made: Path, base: int, entry: str) -> None:
    """Compile *source* to the 64-bit DLL *made*, which prefers *base* and begins at *entry*.

    It may use kernel32 alone.  Raises Unavailable without a compiler, and where it fails.
    """
    command = compiler(64)
    if command is None:
        raise Unavailable(HOW_TO_GET_A_COMPILER)
    linking = ("-shared", *_flags(command, entry, base))
    _build(command, [source], linking, made)


def _build(
    command: tuple[str, ...], sources: list[Path], linking: tuple[str, ...], made: Path
) -> None:
    # In two steps: told not to link a C library, ziglang does not find the headers either.
    objects = []
    with tempfile.TemporaryDirectory(dir=made.parent) as folder:
        for file in sources:
            objects.append(str(Path(folder) / f"{file.stem}.o"))
            _run([*command, *_COMPILE, "-c", str(file), "-o", objects[-1]], file.name)
        _run([*command, *linking, *objects, "-o", str(made), "-lkernel32"], made.name)


def _linking(bits: int, command: tuple[str, ...] | None) -> tuple[str, ...]:
    """The flags of the last step; lld puts the underscore before a name of 32 bits itself."""
    entry = "begin" if _is_zig(command) else _ENTRY[bits]
    return (*_flags(command, entry, _BASE[bits]), "-Wl,--subsystem,windows")


def _flags(command: tuple[str, ...] | None, entry: str, base: int) -> tuple[str, ...]:
    return (
        *("-nostdlib", "-s"),
        f"-Wl,--entry={entry}",
        f"-Wl,--image-base={base:#x}",
        "-Wl,--no-dynamicbase" if _is_zig(command) else "-Wl,--disable-dynamicbase",
    )


def _is_zig(command: tuple[str, ...] | None) -> bool:
    return "ziglang" in (command or ())


def _run(command: list[str], what: str) -> None:
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_LONGEST,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable(f"{what} can't be built: {error}") from None
    if done.returncode:
        raise Unavailable(f"{what} can't be built", detail=done.stderr)
