"""Logs of strace with more than one fork, made of two real ones."""

from __future__ import annotations

from tests.support.scenarios import CAPTURES

__all__ = ["BAD", "GOOD", "again"]

GOOD = (CAPTURES / "cygwin-3.0.7-perl-small" / "fork.strace").read_text()
BAD = (CAPTURES / "cygwin-3.0.7-perl-clobbered" / "fork.strace").read_text()


def again(parent: tuple[int, int], child: tuple[int, int]) -> str:
    """The fork that fails once more, without its program's start, by other processes.

    parent, child: Windows id and Cygwin pid of each.
    """
    part = BAD[BAD.index("dofork: entering") :].split("\n", 1)[1]
    part = f"  300  1 [main] perl 450 dofork: entering\n{part}"
    for old, new in zip(("1160", "450", "1176", "451"), (*parent, *child), strict=True):
        part = part.replace(old, str(new))
    return part
