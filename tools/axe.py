"""axe-core, the checker of accessibility that browser tests ask.  As a program it fetches it."""

from __future__ import annotations

import sys
from pathlib import Path

from tools.npm_member import NpmMember

AXE = NpmMember(
    package="axe-core",
    version="4.14.1",
    sha512="FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==",
    member="package/axe.min.js",
    file="axe-core-4.14.1.min.js",
    tool="tools.axe",
)
HOW_TO_GET = AXE.how_to_get


def find_axe() -> Path | None:
    """The script, None if it was not fetched, or is not as it came."""
    return AXE.find()


def main() -> int:
    return AXE.get()


if __name__ == "__main__":
    sys.exit(main())
