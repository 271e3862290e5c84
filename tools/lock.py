"""Resolve the locks from pyproject.toml, with uv in a throw-away environment.

requirements.lock has everything but the extras of ``EXTRAS`` (a compiler of 100 MB, a fuzzer, what
builds the pages, other front ends), which requirements-extras.lock has, at the versions of the
other where both need one.  requirements-node.lock has node, for machines without one, and
requirements-grading.lock what nbgrader needs beyond requirements.lock, and requirements-peers.lock
what bench/peers measures forkviz beside.  Each is one file for every
Python from 3.11 on and every system, with hashes and without the address of an index.  Versions
that are already in a lock stay; `make lock LOCK_ARGS=--upgrade` lets them move.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
LOCK, EXTRAS_LOCK = "requirements.lock", "requirements-extras.lock"
NODE_LOCK = "requirements-node.lock"
GRADING_LOCK = "requirements-grading.lock"
PEERS_LOCK = "requirements-peers.lock"
PYPROJECT = "pyproject.toml"
EXTRAS = ("live", "fuzz", "docs", "lite", "frontends", "dask", "loky", "parquet")
NODE, GRADING, PEERS = "front", "grading", "peers"
#: What uv writes above the names of packages that it was not to write.
_LEFT_OUT = "\n# The following packages were excluded"


def pyproject() -> dict[str, Any]:
    with (ROOT / PYPROJECT).open("rb") as file:
        return tomllib.load(file)


def sources() -> dict[str, tuple[list[str], list[str]]]:
    """For each lock what uv is to resolve: of pyproject.toml, and requirements besides.

    What the build backend needs is pinned, too.
    """
    project = pyproject()
    optional = project["project"]["optional-dependencies"]
    extras = [name for name in optional if name not in (*EXTRAS, NODE, GRADING, PEERS)]
    options = [word for name in extras for word in ("--extra", name)]
    return {
        LOCK: ([PYPROJECT, *options], project["build-system"]["requires"]),
        EXTRAS_LOCK: ([], [line for name in EXTRAS for line in optional[name]]),
        NODE_LOCK: ([], optional[NODE]),
        GRADING_LOCK: ([], optional[GRADING]),
        PEERS_LOCK: ([], optional[PEERS]),
    }


def _without_pinned() -> list[str]:
    """Options that leave out what LOCK has: it is there already."""
    text = (ROOT / LOCK).read_text(encoding="utf-8")
    names = re.findall(r"^([A-Za-z0-9._-]+)==", text, re.MULTILINE)
    return [word for name in names for word in ("--no-emit-package", name)]


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        scripts = Path(folder, "Scripts" if sys.platform == "win32" else "bin")
        subprocess.run([scripts / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
        for lock, (of_project, requirements) in sources().items():
            command = [
                *[str(scripts / "uv"), "pip", "compile", *of_project, "-"],
                *["--output-file", lock, "--quiet"],
                *["--universal", "--python-version", "3.11", "--fork-strategy", "fewest"],
                *["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"],
                *["--custom-compile-command", "make lock", *arguments],
                # Both are installed into one environment, so what both need is one version.
                *(["--constraints", LOCK] if lock != LOCK else []),
                *(_without_pinned() if lock == GRADING_LOCK else []),
            ]
            text = "\n".join(requirements) + "\n"
            done = subprocess.run(command, cwd=ROOT, input=text, text=True, check=False)
            if done.returncode:
                return done.returncode
        # A list of all that was left out, which the other lock has.
        place = ROOT / GRADING_LOCK
        kept, _, _ = place.read_text(encoding="utf-8").partition(_LEFT_OUT)
        place.write_text(kept, encoding="utf-8")
        return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
