"""Install what the live tests need, where the user may: Wine, a compiler for Windows, npm.

Run as a program it installs what is missing on Debian and Ubuntu for root, and elsewhere does
nothing: the tests that need it are then skipped by name, with `HOW_TO_GET` as the reason.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from tools.chromium import may_install

#: Each program, and the packages that bring it.
PROGRAMS = {
    "wine": ("wine", "wine64"),
    "x86_64-w64-mingw32-gcc": ("gcc-mingw-w64-x86-64",),
    "npm": ("npm",),
}
HOW_TO_GET = "{missing} missing: on Debian, apt-get install " + " ".join(
    package for packages in PROGRAMS.values() for package in packages
)


def missing() -> list[str]:
    """The programs that are not there."""
    return [program for program in PROGRAMS if not shutil.which(program)]


def how_to_get() -> str:
    """What is missing and how to get it; "" where nothing is."""
    gone = missing()
    verb = "is" if len(gone) == 1 else "are"
    return HOW_TO_GET.format(missing=f"{', '.join(gone)} {verb}") if gone else ""


def install(programs: list[str]) -> bool:
    """Install *programs* with apt-get; whether that worked. apt-get says why where it did not."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    packages = [package for program in programs for package in PROGRAMS[program]]
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
    if missing() and may_install():
        print("Installing for the live tests:", *missing(), "...", flush=True)
        install(missing())
    if text := how_to_get():
        print(text, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
