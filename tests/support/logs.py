"""Logs of strace with several forks, and of forks with several children: a real one, and others
that were made of real ones.
"""

from __future__ import annotations

from tests.support.scenarios import CAPTURES

__all__ = ["BAD", "GOOD", "RETRIED", "again", "in_vain", "looped"]

GOOD = (CAPTURES / "cygwin-3.0.7-perl-small" / "fork.strace").read_text()
BAD = (CAPTURES / "cygwin-3.0.7-perl-clobbered" / "fork.strace").read_text()
#: A real fork that was tried again: its first child failed, the second one did not.
RETRIED = (CAPTURES / "cygwin-3.0.7-perl-retried" / "fork.strace").read_text()


def _cut(text: str, *marks: str) -> list[str]:
    """*text* cut before each line that holds the next of *marks*."""
    pieces = [[]]
    wanted = list(marks)
    for line in text.splitlines(keepends=True):
        if wanted and wanted[0] in line:
            pieces.append([])
            del wanted[0]
        pieces[-1].append(line)
    assert not wanted
    return ["".join(piece) for piece in pieces]


def in_vain() -> str:
    """RETRIED, made to fail twice: its second child meets what the first one met."""
    before, first, dies, anew, _ = _cut(
        RETRIED, "dofork: entering", "Process 220 created", "dofork: entering", "Process 232"
    )
    dies_again = dies.replace("220", "232").replace("1015", "1016")
    return before + first + dies + anew + dies_again


def looped(child: int = 232) -> str:
    """RETRIED, as a parent until 2011 would have made it: CreateProcess again within one fork().

    child: the Windows id of the second child.
    """
    start, dies, _, works = _cut(
        RETRIED, "Process 220 created", "frok::parent: returning -1", "hardlinks created"
    )
    works = works.split("\n", 1)[1]  # there were no hardlinks then
    return start + dies + works.replace("232", str(child))


def again(parent: tuple[int, int], child: tuple[int, int]) -> str:
    """The fork that fails once more, without its program's start, by other processes.

    parent, child: Windows id and Cygwin pid of each.
    """
    part = BAD[BAD.index("dofork: entering") :].split("\n", 1)[1]
    part = f"  300  1 [main] perl 450 dofork: entering\n{part}"
    for old, new in zip(("1160", "450", "1176", "451"), (*parent, *child), strict=True):
        part = part.replace(old, str(new))
    return part
