"""fork: how the parts follow each other, from the sort in the parent to fork()'s return.

The phases are those of ``phase``; what they do is in ``topsort``, ``reserve`` and ``reload``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forkviz.engine.dll import Dll, DllKind
from forkviz.engine.events import (
    Aborted,
    Event,
    Finished,
    ForkStarted,
    OrderDecided,
    PhaseEntered,
)
from forkviz.engine.forkee import ForkAborted, Forkee, pointer
from forkviz.engine.host import Host
from forkviz.engine.phase import Phase
from forkviz.engine.policy import Policy
from forkviz.engine.reload import load_after_fork
from forkviz.engine.reserve import reserve_space
from forkviz.engine.topsort import topsort

__all__ = ["EAGAIN", "fork"]

#: What fork() leaves in the parent's errno when its child could not be made.
EAGAIN = 11


def fork(dlls: Sequence[Dll], policy: Policy, host: Host, title: str = "") -> Iterator[Event]:
    """Fork: *dlls* is the parent's list, in the order in which they came; *host* does the calls.

    The last event is Finished, whatever happens: a fork that fails is an outcome, not an exception.
    """
    yield ForkStarted(policy.name, title)
    yield PhaseEntered(Phase.P3)
    order: tuple[str, ...] = ()
    for event in topsort(dlls):
        yield event
        if isinstance(event, OrderDecided):
            order = event.order
    by_name = {dll.name: dll for dll in dlls}
    forkee = Forkee(host, policy, [by_name[name] for name in order])
    try:
        for phase, work in _PHASES:
            forkee.phase = phase
            yield PhaseEntered(phase)
            if work is not None:
                yield from work(forkee)
    except ForkAborted as abort:
        dll = abort.dll.name if abort.dll else ""
        code = policy.exit_code_failed
        yield Aborted(
            forkee.phase, abort.function, abort.message, dll, abort.address, abort.size, code
        )
        yield Finished(
            succeeded=False,
            message=abort.message,
            exit_code=code,
            errno=EAGAIN,
            parent_text=_parent_text(forkee.phase),
        )
        return
    yield Finished(succeeded=True, message="", exit_code=0, errno=0, parent_text="")


def check_links(forkee: Forkee) -> Iterator[Event]:
    """C5: each linked DLL finds its entry in the inherited list (``dll_list::alloc``).

    The loader mapped it before Cygwin could do anything, so a wrong place can't be repaired.
    """
    for dll in forkee.dlls:
        if dll.kind is not DllKind.LINK:
            continue
        here = forkee.host.base_of(dll.name)
        if here not in (0, dll.base):
            raise ForkAborted(
                "dll_list::alloc",
                f"{dll.name}: Loaded to different address:"
                f" parent({pointer(dll.base)}) != child({pointer(here)})",
                dll,
                dll.base,
                dll.size,
            )
    yield from ()


def _parent_text(phase: Phase) -> str:
    """What the parent logs: it knows the child's pid only once the first handshake succeeded."""
    known = phase in (Phase.C8, Phase.P13)
    return f"child {'PID' if known else -1} - , errno {EAGAIN}"


_PHASES = (
    (Phase.P7, None),
    (Phase.C1, None),
    (Phase.C5, check_links),
    (Phase.C7, reserve_space),
    (Phase.P10, None),
    (Phase.P11, None),
    (Phase.C8, load_after_fork),
    (Phase.P13, None),
    (Phase.P14, None),
)
