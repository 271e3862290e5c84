"""Resolve requirements.lock from pyproject.toml, with uv in a throw-away environment.

One file for every Python from 3.11 on and every system, with hashes and without the address of an
index. Versions that are already in the lock stay; `make lock LOCK_ARGS=--upgrade` lets them move.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = "requirements.lock"
PYPROJECT = "pyproject.toml"


def build_requirements() -> str:
    """What the build backend needs, one requirement a line: the lock pins that too."""
    with (ROOT / PYPROJECT).open("rb") as file:
        return "\n".join(tomllib.load(file)["build-system"]["requires"]) + "\n"


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        scripts = Path(folder, "Scripts" if sys.platform == "win32" else "bin")
        subprocess.run([scripts / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
        command = [
            *[str(scripts / "uv"), "pip", "compile", PYPROJECT, "-"],
            *["--all-extras", "--output-file", LOCK, "--quiet"],
            *["--universal", "--python-version", "3.11", "--fork-strategy", "fewest"],
            *["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"],
            *["--custom-compile-command", "make lock", *arguments],
        ]
        done = subprocess.run(command, cwd=ROOT, input=build_requirements(), text=True, check=False)
        return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
