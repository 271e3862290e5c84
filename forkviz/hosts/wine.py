"""wine: where programs for Windows run: Windows itself, or Wine in a prefix of forkviz's own.

Whatever is started ends with the block that opened it: a program that takes too long is killed
with its group, and Wine's server of that prefix, with all that runs in it, is told to go.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from forkviz.errors import ForkvizError, Unavailable

__all__ = ["Ran", "Windows", "cache_folder", "open_windows", "wine_is_missing"]

_ON_WINDOWS = sys.platform == "win32"
#: Most bytes of a program's output that are kept.
_OUTPUT_MAX = 1 << 20
#: Seconds for a new prefix, and for the server to go.
_BOOT, _GOING = 180, 30
_SERVERS = ("/usr/lib/wine/wineserver", "/usr/lib/wine/wineserver64")


def cache_folder() -> Path:
    """Where forkviz keeps what is dear to make and can be made again."""
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return (Path(base) if base else Path.home() / ".cache") / "forkviz"


def wine_is_missing() -> str:
    """Why programs for Windows can't run here, and what helps; "" if they can."""
    if _ON_WINDOWS or shutil.which("wine"):
        return ""
    return "this needs Windows or Wine: on Debian, apt-get install wine wine64"


@dataclass(frozen=True, slots=True)
class Ran:
    """How a program ended.  status: its exit status, None where it was killed for its time."""

    status: int | None
    output: str
    errors: str


@dataclass(frozen=True, slots=True)
class Windows:
    """A place to run programs for Windows.  wine, prefix: None on Windows itself."""

    wine: str | None = None
    prefix: Path | None = None

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
                env={**os.environ, **self._environment(), **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=errors,
                start_new_session=not _ON_WINDOWS,
            )
            try:
                status: int | None = process.wait(timeout)
            except subprocess.TimeoutExpired:
                status = None
            finally:
                if process.poll() is None:
                    _kill(process)
            return Ran(status, _text(output), _text(errors))

    def settle(self) -> None:
        """Wait until nothing runs in the prefix any more, for some time at the most."""
        self._server("-w")

    def close(self) -> None:
        """End everything that runs in the prefix."""
        self._server("-k")
        self._server("-w")

    def _server(self, option: str) -> None:
        server = shutil.which("wineserver") or next(filter(os.path.exists, _SERVERS), None)
        if self.prefix is None or server is None:
            return
        with suppress(subprocess.TimeoutExpired):
            subprocess.run(
                [server, option],
                env={**os.environ, **self._environment()},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_GOING,
                check=False,
            )

    def _environment(self) -> dict[str, str]:
        if self.prefix is None:
            return {}
        return {
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            # Without these it asks for .NET and a browser, and writes into the user's menus.
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=d",
        }

    # -- one file, three names -------------------------------------------------------------------

    def windows_path(self, path: Path) -> str:
        r"""How Windows names a file of this machine: ``Z:\tmp\x`` under Wine."""
        full = str(path.absolute())
        return full if self.prefix is None else "Z:" + full.replace("/", "\\")

    def cygwin_path(self, path: Path) -> str:
        """How a Cygwin program names it: ``/cygdrive/z/tmp/x``."""
        full = self.windows_path(path)
        return f"/cygdrive/{full[0].lower()}" + full[2:].replace("\\", "/")

    def host_path(self, path: str, root: Path) -> Path | None:
        """The file of this machine that a Cygwin whose root is *root* calls *path*, if it is there.

        /usr/bin and /usr/lib are /bin and /lib.
        """
        parts = PurePosixPath(path).parts
        if parts[:2] == ("/", "cygdrive") and len(parts) > 3:
            top = self._drive(parts[2])
            parts = parts[3:]
        else:
            top = root
            parts = (
                parts[2:] if parts[:3] in (("/", "usr", "bin"), ("/", "usr", "lib")) else parts[1:]
            )
        if ".." in parts:
            return None
        found = _as_windows_finds(top, parts)
        return found if found is not None and found.is_file() else None

    def _drive(self, letter: str) -> Path:
        if self.prefix is None:
            return Path(f"{letter}:/")
        return self.prefix / "dosdevices" / f"{letter.lower()}:"


@contextmanager
def open_windows(prefix: Path | None = None) -> Iterator[Windows]:
    """Windows for the length of the block.

    prefix: of Wine, made if it is not there; forkviz's own in the user's cache where it is left
    out, or a passing one while another forkviz uses that.  Raises Unavailable without Wine.
    """
    missing = wine_is_missing()
    if missing:
        raise Unavailable(missing)
    if _ON_WINDOWS:
        yield Windows()
        return
    with _prefix(prefix) as folder:
        windows = Windows(shutil.which("wine"), folder)
        try:
            if not (folder / "system.reg").is_file():
                made = windows.run(["wineboot", "--init"], folder.parent, timeout=_BOOT)
                if made.status is None:
                    raise ForkvizError(f"Wine did not make its prefix {folder} within {_BOOT} s")
                # It goes on with files and registry after that program has ended.
                windows.settle()
            yield windows
        finally:
            windows.close()


@contextmanager
def _prefix(wanted: Path | None) -> Iterator[Path]:
    """The folder of a prefix that nobody else uses."""
    import fcntl

    folder = wanted or cache_folder() / "wineprefix"
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_name(folder.name + ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            with tempfile.TemporaryDirectory(prefix="forkviz-wine-") as passing:
                yield Path(passing, "prefix")
            return
        yield folder


def _as_windows_finds(folder: Path, parts: Sequence[str]) -> Path | None:
    """The path of *parts* below *folder*; upper and lower case are alike where it must be."""
    for part in parts:
        step = folder / part
        if not step.exists():
            try:
                names = [path for path in folder.iterdir() if path.name.lower() == part.lower()]
            except OSError:
                return None
            if not names:
                return None
            step = min(names)
        folder = step
    return folder


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End *process* and its group."""
    try:
        if _ON_WINDOWS:
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
