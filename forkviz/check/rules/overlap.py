"""overlap: two images want one place, so one of them is relocated in a process that has both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forkviz.check.clusters import clusters
from forkviz.check.finding import Finding, Level, RuleName
from forkviz.check.rule import Rule
from forkviz.core.address import hex_
from forkviz.core.text import listed
from forkviz.rebase.placed import PlacedImage

__all__ = ["OVERLAP"]


def _find(images: Sequence[PlacedImage]) -> Iterator[Finding]:
    """Programs count against DLLs: a program is there first.  Programs share a base lawfully."""
    for cluster in clusters(images):
        text = f"{listed(cluster.names)} at {hex_(cluster.at)}"
        yield Finding(Level.ERROR, RuleName.OVERLAP, cluster.names, text)


OVERLAP = Rule(
    RuleName.OVERLAP,
    _find,
    level=Level.ERROR,
    short="two images want one place",
    meaning="Two DLLs, or a DLL and a program, want one place; sizes are rounded up to 64 KiB. In "
    "a process that loads both, the later one is put elsewhere, and a forked child may not get it "
    "there again. Images that overlap in a chain are one finding.",
    mend="Give one of them another base: link it with `-Wl,--image-base=0xBASE`, or move it with"
    " `forkviz rebase`.",
)
