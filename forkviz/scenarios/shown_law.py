"""shown_law: the law that a capture's runtime has, as far as the capture shows which it is.

A release or a day that is shown decides; where it is of MSYS2, Cygwin's of the same number has the
law.  What a map shows besides, the base of the user heap, tells a range of releases only: it is
said, and decides nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from forkviz.core.address import hex_
from forkviz.core.captures.capture import Capture
from forkviz.core.captures.runtime import Runtime, believed, disagreements
from forkviz.core.law.era import FIRST_DAY, LAST_DAY, OLDEST, Release
from forkviz.machine.inherited import heap_of
from forkviz.machine.policy import DEFAULT_POLICY, get_policy

__all__ = ["ShownLaw", "shown_law", "shown_policy"]

#: Bases of the user heap of 64 bits, with the releases that put it there.
_HEAPS: dict[int, tuple[Release, Release | None, str]] = {
    0x6_0000_0000: ((1, 7, 22), (3, 1, 0), "to 3.0.7"),
    0x8_0000_0000: ((3, 1, 0), (3, 4, 0), "from 3.1.0 to 3.3.6"),
    0xA_0000_0000: ((3, 4, 0), None, "from 3.4.0 on"),
}


class ShownLaw(NamedTuple):
    """What a capture shows of its law.

    policy: the name of one, the default where it shows none.  notes, conflicts: sentences.
    """

    policy: str
    notes: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


def shown_policy(capture: Capture) -> str:
    """The name of the policy that *capture* is forked under where none is asked for."""
    return shown_law(capture).policy


def shown_law(capture: Capture) -> ShownLaw:
    """The law of the runtime of *capture*, and why."""
    shown = capture.shown_runtimes()
    runtime = believed(shown)
    conflicts = disagreements(shown)
    if runtime is None:
        return ShownLaw(DEFAULT_POLICY, _by_heap(capture, None))
    ours = "MSYS2's runtime" if runtime.msys else "the runtime"
    where = f"{runtime.by.value} ({runtime.place})" if runtime.file else runtime.by.value
    policy = _policy(runtime)
    if policy is None:
        said = f"{ours} is {runtime.version} according to {where}: its law is not known"
        return ShownLaw(DEFAULT_POLICY, (said,), conflicts)
    more = ", which is Cygwin's of that number" if runtime.msys else ""
    said = f"{ours} is {runtime.version} according to {where}: the law is {policy}{more}"
    odd = _by_heap(capture, runtime.release)
    return ShownLaw(policy, (said,), (*conflicts, *odd))


def _policy(runtime: Runtime) -> str | None:
    """The policy of *runtime*, None where no law is known for it."""
    if runtime.day and FIRST_DAY <= runtime.day <= f"{LAST_DAY}-31":
        return get_policy(f"cygwin-{runtime.day}").name
    if runtime.release < OLDEST:
        return None
    return get_policy(f"cygwin-{runtime.version}").name


def _by_heap(capture: Capture, release: Release | None) -> tuple[str, ...]:
    """What the base of the user heap tells; with a *release* only what contradicts it."""
    parent = capture.parent
    heap = heap_of(parent.space) if parent is not None and parent.space.bits == 64 else None
    if heap is None or heap.start not in _HEAPS:
        return ()
    first, beyond, when = _HEAPS[heap.start]
    if release is None:
        return (
            f"the user heap is at {hex_(heap.start)}, as in Cygwin {when}; nothing shows which "
            f"release it is",
        )
    if first <= release and (beyond is None or release < beyond):
        return ()
    return (
        f"the user heap is at {hex_(heap.start)}, as in Cygwin {when}, and not in"
        f" {'.'.join(map(str, release))}, which is believed",
    )
