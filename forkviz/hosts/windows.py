"""windows: where programs for Windows run here: on Windows itself, or under Wine in a prefix.

What goes before a program, its environment, how its files are called, and a program that is run to
its end.  How a prefix comes to be, and ends, is in ``wine_prefix``.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from forkviz.errors import Unavailable
from forkviz.native.build import cache_folder

__all__ = [
    "HOW_TO_GET_32_BITS",
    "HOW_TO_GET_WINE",
    "WINE_DLLS",
    "Ran",
    "Windows",
    "dlls_folder",
    "find_windows",
]

HOW_TO_GET_WINE = (
    "this needs Windows, or Wine, so that 'wine' is on PATH (Debian: apt-get install wine wine64)"
)
HOW_TO_GET_32_BITS = (
    "this Wine runs no programs of 32 bits\n"
    "    hint: on Debian, install wine32:i386, or have a clone of forkviz fetch what is lacking: "
    "python -m tools.wine32"
)
#: With these, for i386, a Wine of 64 bits runs the agent for 32 in its WoW64 mode.
WINE_DLLS = ("ntdll.dll", "kernel32.dll", "kernelbase.dll")
#: Names a Wine prefix for forkviz.
VARIABLE = "FORKVIZ_WINEPREFIX"
#: Most bytes of a program's output that are kept.
_OUTPUT_MAX = 1 << 20
_WINE = {
    "WINEDEBUG": "-all",
    # Without these it asks for .NET and a browser, and writes into the user's menus.
    "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=d",
    "DISPLAY": "",
}


@dataclass(frozen=True, slots=True)
class Ran:
    """How a program ended.  status: its exit status, None where it was killed for its time."""

    status: int | None
    output: str
    errors: str


@dataclass(frozen=True, slots=True)
class Windows:
    """Where a program for Windows is started.  wine, prefix: None on Windows itself.

    dlls: a folder whose ``i386-windows`` has what Wine lacks for 32 bits, if that is wanted.
    """

    wine: str | None = None
    prefix: Path | None = None
    dlls: Path | None = None

    @property
    def is_wine(self) -> bool:
        """Whether it is Wine."""
        return self.wine is not None

    def is_new(self) -> bool:
        """Whether Wine's prefix is still to be made, which takes about ten seconds."""
        return self.prefix is not None and not (self.prefix / "system.reg").exists()

    def command(self, program: Path, *arguments: str) -> list[str]:
        """The command line that starts *program*, a file of this machine."""
        return [*([self.wine] if self.wine else []), self.path(program), *arguments]

    def environment(self) -> dict[str, str]:
        """The environment of its programs: Wine is quiet, shows no window, and has the prefix."""
        if self.prefix is None:
            return dict(os.environ)
        more = {"WINEDLLPATH": str(self.dlls)} if self.dlls else {}
        return {**os.environ, "WINEPREFIX": str(self.prefix), **_WINE, **more}

    def for_bits(self, bits: int) -> Windows:
        """The same for programs of *bits*: with what Wine lacks for 32, if it was fetched."""
        there = all((dlls_folder() / "i386-windows" / name).is_file() for name in WINE_DLLS)
        return replace(self, dlls=dlls_folder()) if bits == 32 and self.is_wine and there else self

    def run(
        self,
        command: Sequence[str],
        folder: Path,
        environment: Mapping[str, str] | None = None,
        timeout: float = 120,
    ) -> Ran:
        """Run *command* in *folder* with closed standard input; *timeout* in seconds."""
        full = [self.wine, *command] if self.wine else list(command)
        # Files, not pipes: Wine's server outlives the program and would keep a pipe open.
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            process = subprocess.Popen(
                full,
                cwd=folder,
                env={**self.environment(), **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=errors,
                start_new_session=sys.platform != "win32",
            )
            try:
                status: int | None = process.wait(timeout)
            except subprocess.TimeoutExpired:
                status = None
            finally:
                if process.poll() is None:
                    _kill(process)
            return Ran(status, _text(output), _text(errors))

    # -- one file, three names -------------------------------------------------------------------

    def path(self, place: Path) -> str:
        r"""How Windows names a file of this machine: ``Z:\tmp\x`` under Wine."""
        full = str(place.absolute())
        return "Z:" + full.replace("/", "\\") if self.is_wine else full

    def cygwin_path(self, place: Path) -> str:
        """How a Cygwin program names it: ``/cygdrive/z/tmp/x``."""
        full = self.path(place)
        return f"/cygdrive/{full[0].lower()}" + full[2:].replace("\\", "/")

    def host_path(self, path: str) -> Path | None:
        r"""The file of this machine that Windows calls *path* (``C:\windows\x.dll``), or None.

        *path* comes from a process that nobody trusts: what leads up, or is no file, is none.
        """
        drive, _, rest = path.replace("\\", "/").partition(":/")
        if len(drive) != 1 or not (drive.isascii() and drive.isalpha()):
            return None
        return _file(self._drive(drive), PurePosixPath(rest.lstrip("/")).parts)

    def cygwin_host_path(self, path: str, root: Path) -> Path | None:
        """The file of this machine that a Cygwin whose root is *root* calls *path*, or None.

        /usr/bin and /usr/lib are /bin and /lib.
        """
        parts = PurePosixPath(path).parts
        if parts[:2] == ("/", "cygdrive") and len(parts) > 3:
            return _file(self._drive(parts[2]), parts[3:])
        mounted = parts[:3] in (("/", "usr", "bin"), ("/", "usr", "lib"))
        return _file(root, parts[2:] if mounted else parts[1:])

    def _drive(self, letter: str) -> Path:
        if self.prefix is None:
            return Path(f"{letter}:/")
        return self.prefix / "dosdevices" / f"{letter.lower()}:"


def dlls_folder() -> Path:
    """Where what Wine lacks for 32 bits is kept."""
    return cache_folder() / "wine32"


def find_windows(prefix: Path | None = None) -> Windows:
    """Windows, or Wine with *prefix*.  Raises Unavailable without either.

    Where *prefix* is left out it is the one that FORKVIZ_WINEPREFIX names, or forkviz's own in the
    user's cache.  Nothing is started or made.
    """
    if sys.platform == "win32":
        return Windows()
    wine = shutil.which("wine") or shutil.which("wine64")
    if wine is None:
        raise Unavailable(HOW_TO_GET_WINE)
    named = os.environ.get(VARIABLE)
    chosen = prefix or (Path(named) if named else cache_folder() / "wine")
    return Windows(wine, chosen.resolve())


def _file(folder: Path, parts: Sequence[str]) -> Path | None:
    """The file at *parts* below *folder*; upper and lower case are alike where it must be."""
    if ".." in parts:
        return None
    for part in parts:
        step = folder / part
        try:
            if not step.exists():
                step = min(path for path in folder.iterdir() if path.name.lower() == part.lower())
        except (OSError, ValueError):  # no such folder, or no such name in it
            return None
        folder = step
    return folder if folder.is_file() else None


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End *process* and its group."""
    try:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def _text(stream: object) -> str:
    """What was written to *stream*, the beginning of it if it is long."""
    stream.seek(0)  # type: ignore[attr-defined]  # a temporary file, which has no public type
    data: bytes = stream.read(_OUTPUT_MAX)  # type: ignore[attr-defined]
    return data.decode("utf-8", "replace").replace("\r\n", "\n")
