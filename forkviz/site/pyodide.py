"""pyodide: CPython for a browser; a page with an engine carries its core.

It comes from npm's package ``pyodide``, pinned by its version and by the SHA-512 of the whole.
Found is, in this order: what the user names, what was fetched once into the user's cache, what npm
fetches now.  Each file is compared with its SHA-256 before it goes into a page.
"""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import tarfile
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from forkviz.errors import ForkvizError, Unavailable
from forkviz.files import make_folder
from forkviz.native.build import cache_folder

__all__ = ["FILES", "PYTHON", "VERSION", "Pyodide", "cache_place", "find_pyodide"]

VERSION = "314.0.7"
#: The Python that it is.
PYTHON = "3.14.2"
#: Of npm's package, as the registry tells it.
SHA512 = "0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A=="
#: The SHA-256 of what is used of it.
FILES = {
    "pyodide.mjs": "6f1d60f7bf529beb300f0f47983c921d3982363640ba20af0e38efdddbc66109",
    "pyodide.js": "3141b814715a72e59b51b1b18b9ceae5bf19f7c852417e431bb0a34feadf825c",
    "pyodide.asm.mjs": "f7cdc8ece80678ceb712f8e65ebe6d3a83203a180c399865f49612a051693635",
    "pyodide.asm.wasm": "cc36e3cab04fdfc9a63ff13eb52eae2b911bf46c025cc7b281f394bd3de1d5e6",
    "python_stdlib.zip": "fa1957e5777068fc4f7437f96d860ae2fbe9c19732ba06c84e004ec16dd7dd7a",
    "pyodide-lock.json": "5dc2fc119108bc148c7457dc86e7675b5c87e1cafd420b9c34c1eaef7b36c010",
}
#: Bytes that a package may have.
MOST = 64 << 20
#: Seconds that npm may take.
PATIENCE = 300.0
_HINT = (
    f"install npm, or run `npm pack pyodide@{VERSION}` where there is one, and name the file: "
    f"--pyodide pyodide-{VERSION}.tgz"
)


class Pyodide:
    """The files of a package: in a folder, or in npm's archive.

    place: where it is, for a message.
    """

    def __init__(self, place: Path) -> None:
        """Of the folder or the .tgz *place*.  Raises ForkvizError where neither is there."""
        self.place = place
        self._archive: bytes | None = None
        if place.is_dir():
            return
        try:
            if place.stat().st_size > MOST:
                raise _wrong(place, f"it is larger than {MOST >> 20} MiB")
            self._archive = place.read_bytes()
        except OSError as error:
            raise _wrong(place, error.strerror or "it can't be read") from None
        found = base64.b64encode(hashlib.sha512(self._archive).digest()).decode()
        if found != SHA512:
            raise _wrong(place, f"its SHA-512 is {found}")

    @lru_cache(maxsize=len(FILES))  # noqa: B019  # one lives as long as the page is written
    def read(self, name: str) -> bytes:
        """The file *name*, one of ``FILES``.

        Raises ForkvizError where it is missing or has another content than it should.
        """
        data = self._member(name)
        if hashlib.sha256(data).hexdigest() != FILES[name]:
            raise _wrong(self.place, f"{name} has another content")
        return data

    def _member(self, name: str) -> bytes:
        try:
            if self._archive is None:
                return (self.place / name).read_bytes()
            with tarfile.open(fileobj=BytesIO(self._archive)) as archive:
                member = archive.extractfile(f"package/{name}")
                assert member is not None
                return member.read()
        except (OSError, KeyError, tarfile.TarError):
            raise _wrong(self.place, f"it has no {name}") from None


def _wrong(place: Path, why: str) -> ForkvizError:
    return ForkvizError(f"{place} is not Pyodide {VERSION}: {why}", hint=_HINT)


def cache_place() -> Path:
    """Where the package is kept, or would be."""
    return cache_folder() / f"pyodide-{VERSION}.tgz"


def find_pyodide(named: str | os.PathLike[str] | None = None) -> Pyodide:
    """The package that is named, a folder or a .tgz; else the one in the cache, fetched once.

    Raises ForkvizError for one that is not the pinned one, and Unavailable where none is there and
    npm can't fetch it.
    """
    if named is not None:
        return Pyodide(Path(named))
    if cache_place().is_file():
        try:
            return Pyodide(cache_place())
        except ForkvizError:  # half of it, from a fetch that was killed
            pass
    _fetch()
    return Pyodide(cache_place())


def _fetch() -> None:
    """Let npm put the package into the cache, once.  Raises Unavailable where it does not."""
    npm = shutil.which("npm")
    if npm is None:
        raise Unavailable(f"Pyodide {VERSION} is not here, and npm is not either", hint=_HINT)
    folder = cache_place().parent
    make_folder(folder)
    command = [npm, "pack", f"pyodide@{VERSION}", "--pack-destination", str(folder), "--silent"]
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, timeout=PATIENCE, text=True, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable(f"npm could not fetch Pyodide: {error}", hint=_HINT) from None
    if done.returncode or not cache_place().is_file():
        raise Unavailable(
            f"npm could not fetch Pyodide {VERSION}", hint=_HINT, detail=done.stderr or done.stdout
        )
