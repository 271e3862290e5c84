"""package_lists: which files rebaseall takes in the tree of a Cygwin.

Those that the lists of Cygwin's setup name (``/etc/setup/*.lst.gz``) and that end as a DLL does,
and what perl, Python, PHP, R, Ruby and Octave installed beside them.  Measured with rebase 4.4.4.
"""

from __future__ import annotations

import fnmatch
import gzip
import zlib
from collections.abc import Sequence
from pathlib import Path

from forkviz import limits
from forkviz.lazy.patterns import regex
from forkviz.rebase.placed import PlacedImage

__all__ = ["listed_files"]

_LISTS = "etc/setup"
_ENDINGS = (".dll", ".so", ".oct")
#: What is left out: the runtime, what logs users on, what is no Cygwin's.
_WITHOUT = regex(r"/cygwin1\.dll$|/cyglsa.*\.dll$|sys-root/mingw")
#: Where languages put what they install by themselves.
_SITES = (
    "/usr/lib/perl5/site_perl/*",
    "/usr/lib/py*/site-packages/*",
    "/usr/lib/php/*",
    "/usr/lib/R/site-library/*",
    "/usr/lib/rub*/gems/*",
    "/usr/lib/octave/site/*",
)
#: Most bytes that are read of all lists, unpacked.
_PIECE = 1 << 16


def listed_files(root: Path, images: Sequence[PlacedImage]) -> frozenset[str] | None:
    """The paths that rebaseall hands to rebase, as they are in Cygwin; None where no list is there.

    images: of the tree, for those beside the lists.
    """
    lists = sorted((root / _LISTS).glob("*.lst.gz"))
    if not lists:
        return None
    found = set()
    left = limits.of("file")
    for file in lists:
        text = _unpacked(file, left)
        left -= len(text)
        for line in text.decode("utf-8", "surrogateescape").split("\n"):
            path = "/" + line.strip("\r")
            if path.endswith(_ENDINGS) and not _WITHOUT.search(path):
                found.add(path)
    for image in images:
        if image.path.endswith(_ENDINGS) and any(
            fnmatch.fnmatchcase(image.path, pattern) for pattern in _SITES
        ):
            found.add(image.path)
    return frozenset(found)


def _unpacked(file: Path, most: int) -> bytes:
    """The text of a list, cut after *most* bytes or where it is damaged."""
    parts: list[bytes] = []
    size = 0
    try:
        with gzip.open(file, "rb") as stream:
            while size < most and (part := stream.read(min(_PIECE, most - size))):
                parts.append(part)
                size += len(part)
    except (OSError, EOFError, zlib.error):
        pass  # rebaseall goes on with the others, too
    return b"".join(parts)
