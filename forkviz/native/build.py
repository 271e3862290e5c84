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

__all__ = ["HOW_TO_GET_A_COMPILER", "build", "cache_folder", "compiler", "source_files"]

SOURCES = Path(__file__).parent
HOW_TO_GET_A_COMPILER = (
    "no compiler for Windows programs: install mingw-w64 (Debian: apt-get install "
    "gcc-mingw-w64-x86-64), or: pip install ziglang, which is the extra 'live'"
)
_TRIPLET = {64: "x86_64-w64-mingw32-gcc", 32: "i686-w64-mingw32-gcc"}
_TARGET = {64: "x86_64-windows-gnu", 32: "x86-windows-gnu"}
#: Where the executable is: the same place in each process, which no ASLR changes.
_BASE = {64: 0x1_0040_0000, 32: 0x40_0000}
_ENTRY = {64: "begin", 32: "_begin"}
#: A first build with ziglang makes the target's own library, which takes about a minute.
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
    """The agent's executable for a Windows of *bits*, built if it is not there.

    tell: is given a line before a build begins.  Raises Unavailable without a compiler, and where
    it fails, with what it said.
    """
    command = compiler(bits)
    digest = hashlib.sha256(repr((bits, _COMPILE, _linking(bits, command))).encode())
    for file in source_files():
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    place = cache_folder() / f"agent-{bits}-{digest.hexdigest()[:16]}.exe"
    if place.exists():
        return place
    if command is None:
        raise Unavailable(HOW_TO_GET_A_COMPILER)
    zig = "ziglang" in command
    slowly = "; the first time that may take a minute" if zig else ""
    name = "ziglang" if zig else Path(command[0]).name
    tell(f"building the agent for {bits}-bit Windows with {name}{slowly} ...")
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent) as folder:
        made = Path(folder) / "agent.exe"
        # In two steps: told not to link a C library, ziglang does not find the headers either.
        objects = []
        for file in source_files():
            if file.suffix == ".c":
                objects.append(str(Path(folder) / f"{file.stem}.o"))
                _run([*command, *_COMPILE, "-c", str(file), "-o", objects[-1]])
        _run([*command, *_linking(bits, command), *objects, "-o", str(made), "-lkernel32"])
        made.replace(place)
    return place


def _linking(bits: int, command: tuple[str, ...] | None) -> tuple[str, ...]:
    """The flags of the last step; lld puts the underscore before a name of 32 bits itself."""
    zig = bool(command) and "ziglang" in (command or ())
    return (
        *("-nostdlib", "-s"),
        f"-Wl,--entry={'begin' if zig else _ENTRY[bits]}",
        f"-Wl,--image-base={_BASE[bits]:#x}",
        "-Wl,--no-dynamicbase" if zig else "-Wl,--disable-dynamicbase",
        "-Wl,--subsystem,windows",
    )


def _run(command: list[str]) -> None:
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
        raise Unavailable(f"the agent can't be built: {error}") from None
    if done.returncode:
        raise Unavailable(f"the agent can't be built: {done.stderr.strip()[-2000:]}")
