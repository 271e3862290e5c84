"""Find the chromium that the browser tests drive and, where the user may, install it.

Run as a program it installs what is missing on Debian and Ubuntu for root, and elsewhere does
nothing: the tiers that need it are then skipped by name, with `HOW_TO_GET` as the reason.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

VARIABLE = "FORKVIZ_CHROMIUM"
#: Without a screen: the same engine that draws no window, for two thirds of the work.
SHELL = "chromium-headless-shell"
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome")
FONTS = "fonts-dejavu-core"
#: What is installed, the first that apt-get has: Ubuntu has no shell.
APT_PACKAGES = ((SHELL, FONTS), ("chromium", FONTS))
#: How a page is drawn the same on every machine, and without a screen.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--use-gl=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Whatever a page asks for, nothing leaves the machine.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
)
HOW_TO_GET = (
    f"chromium is missing: install Chromium or Google Chrome so that one of {', '.join(NAMES)} is "
    f"on PATH (Debian: apt-get install {' '.join(APT_PACKAGES[0])}), or name the program in "
    f"{VARIABLE}"
)


def find_chromium() -> str | None:
    """The path of the browser to drive; None if there is none.

    A name in FORKVIZ_CHROMIUM is the user's decision: if it leads nowhere, nothing replaces it.
    """
    if named := os.environ.get(VARIABLE):
        return shutil.which(named)
    return next(filter(None, map(shutil.which, NAMES)), None)


def may_install() -> bool:
    """Whether this user may install system packages, in a way that we know."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return is_root and Path("/etc/debian_version").exists() and bool(shutil.which("apt-get"))


def install(packages: Sequence[str]) -> bool:
    """Install *packages* with apt-get; whether that worked. apt-get says why where it did not."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages],
    )
    return all(
        # Standard error, so that what the tiers print stays readable.
        subprocess.run(command, env=environment, stdout=sys.stderr, check=False).returncode == 0
        for command in commands
    )


def main() -> int:
    """Install the shell where that may be done, chromium where there is neither; say what lacks."""
    if not os.environ.get(VARIABLE) and may_install() and not shutil.which(SHELL):
        for packages in APT_PACKAGES:
            print("Installing", *packages, "with apt-get ...", flush=True)
            if install(packages) or find_chromium():
                break
    if not find_chromium():
        print(HOW_TO_GET, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
