"""differences: what is the same and what is not in two maps, as sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from forkviz.core.address import hex_, size_text
from forkviz.core.diff import Change, Status
from forkviz.core.region import Use, basename

__all__ = ["GROUPS", "MEANING", "differences"]

#: Sentences of what moved, and names of what is in one process alone, that are given.
MOST = 40

#: What a status means, for one and for several.
MEANING = {
    Status.SAME: ("kept its place", "kept their place"),
    Status.CHANGED: (
        "has other pages in the child, or is another build",
        "have other pages in the child, or are other builds",
    ),
    Status.RESIZED: ("changed its size in place", "changed their size in place"),
    Status.MOVED: ("is elsewhere in the child", "are elsewhere in the child"),
    Status.REMOVED: ("is only in the parent", "are only in the parent"),
    Status.ADDED: ("is only in the child", "are only in the child"),
    Status.UNKNOWN: ("can't be compared", "can't be compared"),
}
#: The groups in their order.
GROUPS = (
    "Cygwin DLLs", "Windows DLLs and programs", "stacks", "heaps", "shared regions", "all else",
)  # fmt: skip
_BY_USE = {Use.IMAGE: GROUPS[1], Use.STACK: GROUPS[2], Use.HEAP: GROUPS[3], Use.SHARED: GROUPS[4]}


def differences(changes: Sequence[Change], cygwin: Collection[str]) -> Iterator[str]:
    """Sentences about *changes*: of each group the counts, then the names, then what moved.

    cygwin: paths of the modules that are Cygwin's.
    """
    groups: dict[str, list[Change]] = {name: [] for name in GROUPS}
    for change in changes:
        groups[_group(change, cygwin)].append(change)
    for heading, group in groups.items():
        counts = Counter(change.status for change in group)
        said = [f"{n} {MEANING[status][n > 1]}" for status in Status if (n := counts[status])]
        if said:
            yield f"{heading}: {', '.join(said)}"
        for status in (Status.REMOVED, Status.ADDED):
            names = sorted({basename(c.name) for c in group if c.status is status and c.name})
            if names:
                more = f", and {len(names) - MOST} more" if len(names) > MOST else ""
                yield f"{MEANING[status][0][3:]}: {', '.join(names[:MOST])}{more}"
    moved = [change for change in changes if change.status is Status.MOVED]
    for change in moved[:MOST]:
        name = change.name or f"({change.use})"
        yield (
            f"{name} is elsewhere in the child: {hex_(change.a)} → {hex_(change.b)}"
            f" ({size_text(change.a_size)})"
        )
    if len(moved) > MOST:
        yield f"{len(moved) - MOST} more are elsewhere in the child: forkviz diff lists them"


def _group(change: Change, cygwin: Collection[str]) -> str:
    return GROUPS[0] if change.name in cygwin else _BY_USE.get(change.use, GROUPS[-1])
