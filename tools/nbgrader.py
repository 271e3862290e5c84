"""nbgrader, for the tests of `forkviz grade --nbgrader`.  As a program it installs it.

nbgrader adds itself to JupyterLab's menus and to its server wherever it is installed, and other
tests look at those.  So it is in a folder of its own: what it needs besides requirements.lock is
pinned by requirements-grading.lock, and a program sees it only where ``environment()`` says so.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements-grading.lock"
FOLDER = ROOT / "build" / "nbgrader"
HOW_TO_GET = "nbgrader is not installed: python -m tools.nbgrader"
#: Holds the digest of the lock that the folder was made of.
_MARK = "lock.sha256"


def find_nbgrader() -> Path | None:
    """The folder, None if it is not there, or is of another lock."""
    try:
        made = (FOLDER / _MARK).read_text(encoding="ascii")
    except OSError:
        return None
    return FOLDER if made == _digest() else None


def environment() -> dict[str, str]:
    """The variables of a program that is to find nbgrader, and the programs that come with it."""
    path = os.pathsep.join((str(FOLDER / "bin"), os.environ.get("PATH", "")))
    return os.environ | {"PYTHONPATH": os.pathsep.join((str(FOLDER), str(ROOT))), "PATH": path}


def _digest() -> str:
    return hashlib.sha256(LOCK.read_bytes()).hexdigest()


def main() -> int:
    if find_nbgrader() is not None:
        return 0
    shutil.rmtree(FOLDER, ignore_errors=True)
    print(f"Installing nbgrader into {FOLDER.relative_to(ROOT)} ...", flush=True)
    command = [
        *(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
        *("--no-deps", "--require-hashes", "--requirement", str(LOCK), "--target", str(FOLDER)),
    ]
    if status := subprocess.run(command, check=False).returncode:
        return status
    (FOLDER / _MARK).write_text(_digest(), encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
