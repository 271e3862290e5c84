"""Speedscope, which shows profiles as flame charts in a browser.  As a program it fetches it.

bench/front_peers.py measures how long it takes to open.  What a page of its own needs is three
files of the package, and the font.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.npm_member import NpmMember

VERSION = "1.25.0"
FOLDER = f"speedscope-{VERSION}"
NAMES = (
    "index.html",
    "speedscope-Y2522XSH.js",
    "speedscope-GHPHNKXC.css",
    "SourceCodePro-Regular.ttf-ILST5JV6.woff2",
)
MEMBERS = tuple(
    NpmMember(
        package="speedscope",
        version=VERSION,
        sha512="cpf9HWTZf1ijLXBJrk87Ve/54tnYx6rlf0gUThvn3ook6h63hLXVOQiMf44PT+XoV503cPfvfiT5gP5vojp6Ag==",
        member=f"package/dist/release/{name}",
        file=f"{FOLDER}/{name}",
        tool="tools.speedscope",
    )
    for name in NAMES
)


def find() -> Path | None:
    """Its page, None if it, or a file that it needs, was not fetched."""
    places = [member.find() for member in MEMBERS]
    return places[0] if all(places) else None


def main() -> int:
    for member in MEMBERS:
        member.get()
    return 0


if __name__ == "__main__":
    sys.exit(main())
