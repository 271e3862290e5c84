"""live_windows: where Windows programs run here: on Windows itself, or under Wine."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from forkviz.errors import Unavailable
from forkviz.native.build import cache_folder

__all__ = ["HOW_TO_GET_WINE", "Windows", "find_windows"]

HOW_TO_GET_WINE = (
    "live forks need Windows, or Wine, so that 'wine' is on PATH "
    "(Debian: apt-get install wine wine64)"
)
#: Names a Wine prefix for forkviz.
VARIABLE = "FORKVIZ_WINEPREFIX"


@dataclass(frozen=True, slots=True)
class Windows:
    """How a Windows program is started here.  launcher: what goes before it.  prefix: Wine's."""

    launcher: tuple[str, ...] = ()
    prefix: Path | None = None

    @property
    def is_wine(self) -> bool:
        """Whether it is Wine."""
        return bool(self.launcher)

    def environment(self) -> dict[str, str]:
        """The environment of its programs: Wine is quiet, and has the prefix to itself."""
        if self.prefix is None:
            return dict(os.environ)
        return {
            **os.environ,
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            # A new prefix asks for neither of them; no window is ever shown.
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "DISPLAY": "",
        }

    def path(self, place: Path) -> str:
        """*place* as a Windows program writes it."""
        full = str(place.resolve())
        return "Z:" + full.replace("/", "\\") if self.is_wine else full

    def is_new(self) -> bool:
        """Whether the first start has to make Wine's prefix, which takes about ten seconds."""
        return self.prefix is not None and not (self.prefix / "system.reg").exists()


def find_windows(*, tell: Callable[[str], None] = lambda text: None) -> Windows:
    """Windows, or Wine with a prefix of its own in the user's cache.  Raises Unavailable.

    FORKVIZ_WINEPREFIX names another prefix.  tell: is given a line before a long wait.
    """
    if sys.platform == "win32":
        return Windows()
    wine = shutil.which("wine") or shutil.which("wine64")
    if wine is None:
        raise Unavailable(HOW_TO_GET_WINE)
    named = os.environ.get(VARIABLE)
    prefix = Path(named) if named else cache_folder() / "wine"
    prefix.parent.mkdir(parents=True, exist_ok=True)
    found = Windows((wine,), prefix.resolve())
    if found.is_new():
        tell(f"making a Wine prefix in {prefix}, which takes about ten seconds ...")
    return found


def processes_with(token: str) -> Iterator[int]:
    """Ids of the processes on this Linux that have *token* among their arguments.

    Under Wine a child is no child of ours; its command line is what tells it apart.
    """
    wanted = token.encode()
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if wanted in entry.read_bytes().split(b"\0"):
                yield int(entry.parent.name)
        except OSError:  # it ended meanwhile
            continue


@contextmanager
def one_prefix_maker(windows: Windows) -> Iterator[None]:
    """Let one process at a time make a Wine prefix; others wait until it is there."""
    if windows.prefix is None or not windows.is_new():
        yield
        return
    import fcntl

    lock = windows.prefix.with_name(windows.prefix.name + ".lock")
    with open(lock, "w", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
