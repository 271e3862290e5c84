"""A file of npm's that tests need: fetched once, into the user's cache, and held to a digest.

node and npm are installed on Debian and Ubuntu for root.  Where that can't be, nothing is done:
what needs the file is then skipped by name, with `how_to_get` as the reason.
"""

from __future__ import annotations

import base64
import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from forkviz.native.build import cache_folder
from forkviz.native.kept import is_whole, keep
from tools.chromium import may_install
from tools.node import npm_command

APT_PACKAGES = ("nodejs", "npm")


@dataclass(frozen=True, slots=True)
class NpmMember:
    """A file of a package: ``sha512`` is the package's, base64, as the registry has it.

    file: its name in the cache.  tool: the program that fetches it, for whoever lacks it.
    """

    package: str
    version: str
    sha512: str
    member: str
    file: str
    tool: str

    @property
    def how_to_get(self) -> str:
        """What to do where it is missing."""
        return (
            f"{self.package} {self.version} is missing: install npm (https://nodejs.org; Debian: "
            f"apt-get install {' '.join(APT_PACKAGES)}) and run python -m {self.tool}, which "
            f"fetches it once"
        )

    def place(self) -> Path:
        """Where the file is kept, or would be."""
        return cache_folder() / self.file

    def find(self) -> Path | None:
        """The file, None if it was not fetched, or is not as it came."""
        return self.place() if is_whole(self.place()) else None

    def content_of(self, package: Path) -> bytes:
        """What is wanted of a package; raises ValueError for one that is not the pinned one."""
        found = base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode()
        if found != self.sha512:
            raise ValueError(
                f"{package.name} is not {self.package} {self.version}: its SHA-512 is {found}"
            )
        with tarfile.open(package) as archive:
            member = archive.extractfile(self.member)
            assert member is not None
            return member.read()

    def fetch(self) -> bool:
        """Fetch it with npm; whether that worked.  npm says why where it did not."""
        npm = npm_command()
        if npm is None:
            return False
        with tempfile.TemporaryDirectory() as folder:
            name = f"{self.package}@{self.version}"
            command = [*npm, "pack", name, "--pack-destination", folder, "--silent"]
            subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=False)
            packages = list(Path(folder).glob("*.tgz"))
            if len(packages) != 1:
                return False
            content = self.content_of(packages[0])
        place = self.place()
        place.parent.mkdir(parents=True, exist_ok=True)
        # Whoever looks meanwhile sees the whole of it or nothing.
        part = place.with_suffix(f".{os.getpid()}")
        part.write_bytes(content)
        keep(part, place)
        return True

    def get(self) -> int:
        """What the tool does: fetch it where it is missing, and say so; 0, for that is no error."""
        if not self.find():
            if not npm_command() and may_install():
                print("Installing", *APT_PACKAGES, "with apt-get ...", flush=True)
                install_npm()
            print(f"Fetching {self.package} {self.version} with npm ...", flush=True)
            self.fetch()
        if not self.find():
            print(self.how_to_get, flush=True)
        return 0


def install_npm() -> None:
    """Install node and npm with apt-get; apt-get says why where that fails."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for options in (["update", "-qq"], ["install", "-qq", "-y", "--no-install-recommends",
                                        *APT_PACKAGES]):  # fmt: skip
        command = ["apt-get", *options]
        subprocess.run(command, env=environment, stdout=sys.stderr, check=False)
