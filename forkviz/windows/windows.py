"""windows: where programs for Windows run here: Windows itself, or Wine in a prefix of our own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from forkviz.errors import Unavailable
from forkviz.native.build import cache_folder
from forkviz.windows.wine32 import found_dlls

__all__ = ["HOW_TO_GET_WINE", "VARIABLE", "Windows", "find_windows"]

HOW_TO_GET_WINE = (
    "this needs Windows, or Wine, so that 'wine' is on PATH (Debian: apt-get install wine wine64)"
)
#: Names a Wine prefix for live forks.
VARIABLE = "FORKVIZ_WINEPREFIX"
#: Seconds for Wine's server to go.
_GOING = 120
_OF_ANOTHER_WINE = frozenset({"WINEARCH", "WINELOADER", "WINESERVER", "WINEDLLPATH"})
_SERVERS = ("/usr/lib/wine/wineserver", "/usr/lib/wine/wineserver64")


@dataclass(frozen=True, slots=True)
class Windows:
    """How a Windows program is started here.  launcher: what goes before it.  prefix: Wine's.

    dlls: what Wine lacks for programs of 32 bits, if that is wanted and was fetched.
    """

    launcher: tuple[str, ...] = ()
    prefix: Path | None = None
    dlls: Path | None = None

    @property
    def is_wine(self) -> bool:
        """Whether it is Wine."""
        return bool(self.launcher)

    @property
    def name(self) -> str:
        """What it is called."""
        return f"Wine ({self.launcher[0]})" if self.is_wine else "Windows"

    def environment(self) -> dict[str, str]:
        """The environment of its programs: Wine is quiet, and has the prefix to itself."""
        if self.prefix is None:
            return dict(os.environ)
        # What the user wants of his own Wine would be another one than ours.
        rest = {k: v for k, v in os.environ.items() if k not in _OF_ANOTHER_WINE}
        return {
            **rest,
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            # Without these it asks for .NET and a browser, and writes into the user's menus.
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=d",
            # No window is ever shown.
            "DISPLAY": "",
            **({"WINEDLLPATH": str(self.dlls)} if self.dlls else {}),
        }

    def for_bits(self, bits: int) -> Windows:
        """The same for programs of *bits*: with what Wine lacks for 32, if it was fetched."""
        return replace(self, dlls=found_dlls()) if bits == 32 and self.is_wine else self

    def path(self, place: Path) -> str:
        r"""*place* as a Windows program writes it: ``Z:\tmp\x`` under Wine."""
        full = str(place.absolute())
        return "Z:" + full.replace("/", "\\") if self.is_wine else full

    def drive(self, letter: str) -> Path:
        """The folder of this machine that Windows calls ``letter:``."""
        if self.prefix is None:
            return Path(f"{letter}:/")
        return self.prefix / "dosdevices" / f"{letter.lower()}:"

    def is_new(self) -> bool:
        """Whether the first start has to make Wine's prefix, which takes about ten seconds."""
        return self.prefix is not None and not (self.prefix / "system.reg").exists()

    def settle(self) -> bool:
        """Wait until nothing runs in the prefix any more, for two minutes at most; whether so."""
        return self._server("-w")

    def stay(self) -> None:
        """Keep the prefix's server until ``close``, also while nothing runs in it.

        By itself a server ends some seconds after its last program, and a program that starts at
        that moment loses its connection.
        """
        # A server that runs can't become one that stays.
        self.settle()
        self._server("-p")

    def close(self) -> None:
        """End everything that runs in the prefix."""
        self._server("-k")
        self._server("-w")

    def _server(self, option: str) -> bool:
        server = shutil.which("wineserver") or next(filter(os.path.exists, _SERVERS), None)
        if self.prefix is None or server is None:
            return True
        try:
            subprocess.run(
                [server, option],
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                # No pipes: a server that stays would keep them open.
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_GOING,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return False
        return True


def find_windows(
    prefix: Path | None = None, *, tell: Callable[[str], None] = lambda text: None
) -> Windows:
    """Windows, or Wine with a prefix of its own in the user's cache.  Raises Unavailable.

    prefix: another one; else FORKVIZ_WINEPREFIX may name one.  tell: is given a line before a long
    wait.
    """
    if sys.platform == "win32":
        return Windows()
    wine = shutil.which("wine") or shutil.which("wine64")
    if wine is None:
        raise Unavailable(HOW_TO_GET_WINE)
    named = os.environ.get(VARIABLE)
    folder = prefix or (Path(named) if named else cache_folder() / "wine")
    if folder.exists() and not folder.is_dir():
        raise Unavailable(f"{folder} is not a folder, so it can't be Wine's prefix")
    folder.parent.mkdir(parents=True, exist_ok=True)
    found = Windows((wine,), folder.resolve())
    if found.is_new():
        tell(f"making a Wine prefix in {folder}, which takes about ten seconds ...")
    return found
