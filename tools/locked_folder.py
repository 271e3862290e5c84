"""Packages in a folder of their own, as a lock pins them: what must not meet the rest.

A program sees them only where ``environment()`` says so.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
#: Holds the digest of the lock that the folder was made of.
_MARK = "lock.sha256"


@dataclass(frozen=True, slots=True)
class LockedFolder:
    """What *lock* pins, in *folder*; both are paths from the root of the checkout.

    title: what it is called where it is installed.
    """

    title: str
    lock: str
    folder: str

    @property
    def place(self) -> Path:
        """Where the packages are, or would be."""
        return ROOT / self.folder

    def find(self) -> Path | None:
        """The folder, None if it is not there, or is of another lock."""
        try:
            made = (self.place / _MARK).read_text(encoding="ascii")
        except OSError:
            return None
        return self.place if made == self._digest() else None

    def environment(self) -> dict[str, str]:
        """The variables of a program that is to find the packages, and the programs they bring."""
        path = os.pathsep.join((str(self.place / "bin"), os.environ.get("PATH", "")))
        return os.environ | {
            "PYTHONPATH": os.pathsep.join((str(self.place), str(ROOT))),
            "PATH": path,
        }

    def install(self) -> int:
        """Install what is missing; pip's exit status, which says why where it can't."""
        if self.find() is not None:
            return 0
        shutil.rmtree(self.place, ignore_errors=True)
        print(f"Installing {self.title} into {self.folder} ...", file=sys.stderr, flush=True)
        command = [
            *(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
            *("--no-deps", "--require-hashes", "--requirement", str(ROOT / self.lock)),
            *("--target", str(self.place)),
        ]
        if status := subprocess.run(command, check=False).returncode:
            return status
        (self.place / _MARK).write_text(self._digest(), encoding="ascii")
        return 0

    def _digest(self) -> str:
        return hashlib.sha256((ROOT / self.lock).read_bytes()).hexdigest()
