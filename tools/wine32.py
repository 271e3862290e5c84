"""Fetch what lets a Wine of 64 bits run programs of 32: three DLLs, of Debian's libwine for i386.

Debian's wine64 starts such programs in its WoW64 mode, but does not bring the DLLs for it. To
install libwine:i386 itself takes a machine of two architectures, and a hundred packages more; only
the files are wanted, so its archive is fetched and three are taken out of it. Everything that apt
writes for that is in a folder that goes again.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from forkviz.native.kept import note
from forkviz.windows.waiting import one_at_a_time
from forkviz.windows.wine32 import WINE_DLLS, digests, dlls_folder, found_dlls

PACKAGE = "libwine"
HOW_TO_GET = (
    "there is no Wine for programs of 32 bits: on Debian, after python -m tools.wine, "
    "python -m tools.wine32 fetches what it lacks"
)
_VERSION = "version"


def find() -> Path | None:
    """The folder that `fetch` filled, if it is whole and of the Wine that is installed."""
    folder = found_dlls()
    if folder is None:
        return None
    marker = folder / _VERSION
    return folder if marker.is_file() and marker.read_text("utf-8") == installed() else None


def installed() -> str:
    """The version of the package for this machine; "" where there is none."""
    command = ["dpkg-query", "--show", "--showformat", "${Version}", f"{PACKAGE}:amd64"]
    if shutil.which("dpkg-query") is None:
        return ""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""


def fetch(version: str) -> Path:
    """Fetch them in *version*; the folder.  Raises OSError, with what apt said, where it can't."""
    folder = dlls_folder()
    with (
        one_at_a_time(folder.with_name(f"{folder.name}.lock"), "fetches what Wine lacks"),
        # Beside its later place, so that it gets there whole or not at all.
        tempfile.TemporaryDirectory(prefix="fetch-", dir=folder.parent) as name,
    ):
        place = Path(name, "new")
        archive = _archive(Path(name), version)
        unpacked = _unpack(archive, place / "i386-windows")
        if unpacked != set(WINE_DLLS):
            lacks = ", ".join(sorted(set(WINE_DLLS) - unpacked))
            raise OSError(f"{PACKAGE} {version} has no {lacks}")
        (place / _VERSION).write_text(version, encoding="utf-8")
        note(digests(place), place, [_VERSION, *(f"i386-windows/{dll}" for dll in WINE_DLLS)])
        if folder.exists():
            folder.rename(Path(name, "old"))
        place.rename(folder)
    return folder


def _archive(place: Path, version: str) -> Path:
    """The package's archive, by an apt that keeps its lists and its notes in *place*."""
    (place / "status").touch()
    settings = {
        "Dir::State": place / "state",
        "Dir::State::status": place / "status",
        "Dir::Cache": place / "cache",
        "APT::Architecture": "i386",
        "APT::Architectures": "i386",
        "APT::Sandbox::User": "root",
    }
    for folder in ("state/lists/partial", "cache/archives/partial"):
        (place / folder).mkdir(parents=True)
    options = [word for key, value in settings.items() for word in ("-o", f"{key}={value}")]
    said = ""
    # A list that fails to load does not matter, if the package can.
    for command in (["update", "-qq"], ["download", "-qq", f"{PACKAGE}={version}"]):
        done = subprocess.run(
            ["apt-get", *options, *command],
            cwd=place,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        said += done.stderr
    archives = list(place.glob("*.deb"))
    if not archives:
        raise OSError(f"{PACKAGE} {version} for i386 can't be fetched:\n{said.strip()[-2000:]}")
    return archives[0]


def _unpack(archive: Path, into: Path) -> set[str]:
    """Take the DLLs out of *archive*; which ones there were."""
    into.mkdir(parents=True)
    command = ["dpkg-deb", "--fsys-tarfile", str(archive)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        try:
            with tarfile.open(fileobj=process.stdout, mode="r|") as files:
                found = _taken_out(files, into)
        except tarfile.TarError as error:
            raise OSError(f"{archive.name} can't be unpacked: {error}") from None
    return found


def _taken_out(files: tarfile.TarFile, into: Path) -> set[str]:
    found: set[str] = set()
    for member in files:
        path = Path(member.name)
        if path.parent.name == "i386-windows" and path.name in WINE_DLLS:
            content = files.extractfile(member)
            if content is not None:
                (into / path.name).write_bytes(content.read())
                found.add(path.name)
    return found


def main() -> int:
    version = installed()
    if find() is None and version and shutil.which("apt-get"):
        print("Fetching what Wine lacks for 32 bits ...", flush=True)
        try:
            fetch(version)
        except OSError as error:
            print(error, file=sys.stderr)
    found = find()
    print(found or HOW_TO_GET, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
