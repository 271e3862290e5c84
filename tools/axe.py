"""Find axe-core, the checker of accessibility that the browser tests ask, and fetch it with npm.

Run as a program it fetches the pinned version, once, into the user's cache; node and npm are
installed on Debian and Ubuntu for root.  Where that can't be, it does nothing: what needs it is
then skipped by name, with `HOW_TO_GET` as the reason.
"""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from forkviz.native.kept import is_whole, keep
from tools.chromium import may_install

VERSION = "4.14.1"
#: Of the package, as the registry tells it.
SHA512 = "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ=="
MEMBER = "package/axe.min.js"
APT_PACKAGES = ("nodejs", "npm")
HOW_TO_GET = (
    f"axe-core {VERSION} is missing: install npm (https://nodejs.org; Debian: apt-get install "
    f"{' '.join(APT_PACKAGES)}) and run python -m tools.axe, which fetches it once"
)


def place() -> Path:
    """Where the script is kept, or would be."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "forkviz" / f"axe-core-{VERSION}.min.js"


def find_axe() -> Path | None:
    """The script, None if it was not fetched, or is not as it came."""
    return place() if is_whole(place()) else None


def script_of(package: Path) -> bytes:
    """What is wanted of a package; raises ValueError for one that is not the pinned one."""
    found = base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode()
    if found != SHA512:
        raise ValueError(f"{package.name} is not axe-core {VERSION}: its SHA-512 is {found}")
    with tarfile.open(package) as archive:
        member = archive.extractfile(MEMBER)
        assert member is not None
        return member.read()


def fetch() -> bool:
    """Fetch it with npm; whether that worked.  npm says why where it did not."""
    npm = shutil.which("npm")
    if npm is None:
        return False
    with tempfile.TemporaryDirectory() as folder:
        command = [npm, "pack", f"axe-core@{VERSION}", "--pack-destination", folder, "--silent"]
        subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=False)
        packages = list(Path(folder).glob("*.tgz"))
        if len(packages) != 1:
            return False
        script = script_of(packages[0])
    place().parent.mkdir(parents=True, exist_ok=True)
    # Whoever looks meanwhile sees the whole of it or nothing.
    part = place().with_suffix(f".{os.getpid()}")
    part.write_bytes(script)
    keep(part, place())
    return True


def install_npm() -> None:
    """Install node and npm with apt-get; apt-get says why where that fails."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for options in (["update", "-qq"], ["install", "-qq", "-y", "--no-install-recommends",
                                        *APT_PACKAGES]):  # fmt: skip
        command = ["apt-get", *options]
        subprocess.run(command, env=environment, stdout=sys.stderr, check=False)


def main() -> int:
    if not find_axe():
        if not shutil.which("npm") and may_install():
            print("Installing", *APT_PACKAGES, "with apt-get ...", flush=True)
            install_npm()
        print(f"Fetching axe-core {VERSION} with npm ...", flush=True)
        fetch()
    if not find_axe():
        print(HOW_TO_GET, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
