"""clobber_evidence: what a log says is in DLLs' places, in each child of a fork, and who may be
there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from forkviz.core.address import SLOT, hex_
from forkviz.core.region import Kind, Region, Source, State, Use, basename, is_of_windows
from forkviz.machine.dll import CYGWIN_DLLS, Dll
from forkviz.machine.phase import Phase
from forkviz.scenarios.windows import Fault, FaultKind

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture, Module, Process
    from forkviz.core.captures.forklog import ForkLog

__all__ = ["clobbered", "taken_places"]


def clobbered(
    capture: Capture, parent: Process, dlls: Iterable[Dll], notes: list[str]
) -> tuple[Region | None, tuple[Fault, ...]]:
    """What the log says is in DLLs' places, as ``taken_places`` has it, and who may be there."""
    if capture.log is None:
        return None, ()
    suspects = _suspects(capture, parent)
    taken, faults = taken_places(capture.log, dlls, notes, [suspect.name for suspect in suspects])
    for suspect in suspects if taken is not None or faults else ():
        notes.append(
            f"suspect: {suspect.path} neither belongs to Windows nor uses Cygwin, and its code "
            f"runs in the child as it starts"
        )
    return taken, faults


def taken_places(
    log: ForkLog, dlls: Iterable[Dll], notes: list[str], suspects: Sequence[str] = ()
) -> tuple[Region | None, tuple[Fault, ...]]:
    """What *log* says is in a DLL's place: the address is known, its size and owner are not.

    What is there in every child that the fork made; else, for each child that found something, a
    fault of it alone.
    """
    bases = {dll.base for dll in dlls}
    taken = [_taken(log, number, bases, notes, suspects) for number in range(len(log.tries()))]
    starts = {region.start if region is not None else -1 for region in taken}
    if len(starts) == 1:
        return taken[-1], ()
    faults = [
        Fault(FaultKind.INJECT, Phase.C1, number, region.start, region.size, name=region.name)
        for number, region in enumerate(taken, 1)
        if region is not None
    ]
    return None, tuple(faults)


def _taken(
    log: ForkLog, number: int, bases: set[int], notes: list[str], suspects: Sequence[str]
) -> Region | None:
    """What the child of that number, from 0, says is in a DLL's place."""
    abort = log.tries()[number].abort
    if abort is None or abort.address is None or abort.phase not in ("C3", "C7"):
        return None
    if abort.address not in bases:
        notes.append(f"{log.file}:{abort.line} names {hex_(abort.address)}, where no DLL is")
        return None
    own = next((x for x in log.tries()[number].loads if x.loaded and x.base == abort.address), None)
    if own is not None and own.line < abort.line:
        # A linked DLL whose file was replaced imports it.
        notes.append(
            f"{log.file}:{abort.line} says that {hex_(abort.address)} is occupied, and {own.line} "
            f"that {basename(own.path)} itself was mapped there as the child began: a linked DLL "
            f"drags it in, which the headers need not show"
        )
        return None
    notes.append(
        f"{log.file}:{abort.line} says that {hex_(abort.address)} is occupied; it does not say by "
        f"what, nor how far: {hex_(SLOT)} bytes are assumed"
    )
    by = f", perhaps {' or '.join(suspects)}" if suspects else ""
    return Region(
        abort.address,
        abort.address + SLOT,
        State.RESERVED,
        Kind.PRIVATE,
        abort.address,
        "",
        f"an unknown occupant{by} ({log.file}:{abort.line})",
        Use.INJECTED,
        Source.ASSUMED,
    )


def _suspects(capture: Capture, parent: Process) -> list[Module]:
    """Modules that are neither Windows' nor Cygwin's, and in the child too as far as is known."""
    log = capture.log
    in_child = None
    if log is not None and log.child:
        in_child = {basename(e.path).lower() for each in log.tries() for e in each.loaded()}
    found = []
    for module in parent.modules():
        image = capture.image(module.path)
        name = module.name.lower()
        if is_of_windows(module.path) or name in CYGWIN_DLLS:
            continue
        if image is None or image.is_executable:
            continue
        uses_cygwin = any(basename(i).lower() in CYGWIN_DLLS for i in image.imports)
        if not uses_cygwin and (in_child is None or name in in_child):
            found.append(module)
    return found
