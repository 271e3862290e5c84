"""Find the Firefox in which pages are tried besides chromium and, where the user may, install it.

Run as a program it installs Debian's firefox-esr for root, and elsewhere does nothing: what needs
it is then skipped by name, with `HOW_TO_GET` as the reason.  npm's puppeteer-core drives it
(``tools/front/firefox.mjs``).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from typing import Any, NamedTuple

from tools.chromium import may_install
from tools.node import ROOT, find_node

__all__ = ["HOW_TO_GET", "Seen", "drive", "find_firefox"]

VARIABLE = "FORKVIZ_FIREFOX"
NAMES = ("firefox-esr", "firefox")
APT_PACKAGES = ("firefox-esr",)
HOW_TO_GET = (
    f"Firefox is missing: install it so that one of {', '.join(NAMES)} is on PATH (Debian: apt-get "
    f"install {' '.join(APT_PACKAGES)}), or name the program in {VARIABLE}"
)


class Seen(NamedTuple):
    """What came of a drive: values that were asked for, errors, and addresses that were asked."""

    answers: list[Any]
    problems: list[str]
    requests: list[str]


def find_firefox() -> str | None:
    """The path of the browser to drive; None if there is none.

    A name in FORKVIZ_FIREFOX is the user's decision: if it leads nowhere, nothing replaces it.
    """
    if named := os.environ.get(VARIABLE):
        return shutil.which(named)
    return next(filter(None, map(shutil.which, NAMES)), None)


def drive(*steps: Mapping[str, Any]) -> Seen:
    """Take *steps*, which ``tools/front/firefox.mjs`` describes, in a Firefox of its own."""
    node, firefox = find_node(), find_firefox()
    assert node is not None, "node is missing"
    assert firefox is not None, HOW_TO_GET
    command = [node, str(ROOT / "tools" / "front" / "firefox.mjs"), firefox]
    done = subprocess.run(
        command, input=json.dumps(steps), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-4000:])
    return Seen(**json.loads(done.stdout))


def install() -> None:
    """Install it with apt-get, which says why where that fails."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for options in (
        ["update", "-qq"],
        ["install", "-qq", "-y", "--no-install-recommends", *APT_PACKAGES],
    ):
        subprocess.run(["apt-get", *options], env=environment, stdout=sys.stderr, check=False)


def main() -> int:
    if not find_firefox() and not os.environ.get(VARIABLE) and may_install():
        print("Installing", *APT_PACKAGES, "with apt-get ...", flush=True)
        install()
    if not find_firefox():
        print(HOW_TO_GET, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
