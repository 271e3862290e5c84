"""Find the chromium that the browser tests drive and, where the user may, install it.

Run as a program it installs what is missing on Debian and Ubuntu for root, and elsewhere does
nothing: the tiers that need it are then skipped by name, with `HOW_TO_GET` as the reason.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

VARIABLE = "FORKVIZ_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome")
APT_PACKAGES = ("chromium", "fonts-dejavu-core")
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
    f"on PATH (Debian: apt-get install {' '.join(APT_PACKAGES)}), or name the program in {VARIABLE}"
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


def install() -> bool:
    """Install chromium with apt-get; whether that worked. apt-get says why where it did not."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *APT_PACKAGES],
    )
    return all(
        # Standard error, so that what the tiers print stays readable.
        subprocess.run(command, env=environment, stdout=sys.stderr, check=False).returncode == 0
        for command in commands
    )


def main() -> int:
    if not find_chromium() and not os.environ.get(VARIABLE) and may_install():
        print("Installing", *APT_PACKAGES, "with apt-get ...", flush=True)
        install()
    if not find_chromium():
        print(HOW_TO_GET, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
