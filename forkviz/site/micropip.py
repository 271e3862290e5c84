"""micropip: the installer that the kernel in a tab starts with, as a wheel.

It asks for a newer Python than forkviz does, so no environment can be counted on to have it.  It
is fetched by pip, once, into the user's cache, and held to a digest.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

from forkviz.errors import Unavailable
from forkviz.files import make_folder, replace_bytes
from forkviz.native.build import cache_folder
from forkviz.site.pyodide import PYTHON

__all__ = ["FILE", "fetched", "place"]

VERSION = "0.11.1"
FILE = f"micropip-{VERSION}-py3-none-any.whl"
#: Of the wheel, in hexadecimal digits.
SHA512 = (
    "212f50faf6f07e56b1234a6497be50f1c78d9fae4e4e03994f75c464c2b512d0"
    "c933869a02d639d41be57c389dd905848a69c4f6b7cb297d59e753df5858079b"
)
#: The Python that it is for.
_PYTHON = ".".join(PYTHON.split(".")[:2])
#: Seconds within which pip is done.
_PATIENCE = 300


def place() -> Path:
    """Where the wheel is kept, or would be."""
    return cache_folder() / FILE


def fetched() -> bytes:
    """The wheel: from the cache, or else from pip, and then in the cache.  Raises Unavailable."""
    kept = place()
    if kept.is_file() and _is_it(data := kept.read_bytes()):
        return data
    data = _from_pip()
    make_folder(kept.parent)
    replace_bytes(kept, data)
    return data


def _is_it(data: bytes) -> bool:
    return hashlib.sha512(data).hexdigest() == SHA512


def _from_pip() -> bytes:
    options = ["--no-deps", "--only-binary=:all:", f"--python-version={_PYTHON}"]
    hint = (
        f"run `pip download {' '.join(options)} micropip=={VERSION}` where there is a network, and "
        f"put the wheel at {place()}"
    )
    with tempfile.TemporaryDirectory() as folder:
        words = ["download", "--disable-pip-version-check", "--quiet", *options, f"--dest={folder}"]
        try:
            done = subprocess.run(
                [sys.executable, "-m", "pip", *words, f"micropip=={VERSION}"],
                capture_output=True,
                text=True,
                timeout=_PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise Unavailable(f"pip did not fetch micropip {VERSION}: no end", hint=hint) from error
        file = Path(folder, FILE)
        if done.returncode or not file.is_file():
            raise Unavailable(
                f"pip could not fetch micropip {VERSION}", hint=hint, detail=done.stderr
            )
        data = file.read_bytes()
    if not _is_it(data):
        raise Unavailable(f"what pip fetched is not micropip {VERSION}: its SHA-512 differs")
    return data
