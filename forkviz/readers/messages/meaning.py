"""meaning: what messages settle for each other, and what their numbers say of the cause.

A message alone may fit several causes; its Windows error, its addresses and what stands beside it
leave fewer.  Nothing is claimed that the numbers refute.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forkviz.core.address import SLOT
from forkviz.core.captures.findings import Finding
from forkviz.lazy.patterns import regex

__all__ = ["settled"]

#: Lines of a strace log of a child that is beyond handle_fork.
_PAST_C3 = regex(r"fixup_mmaps_after_fork: succeeded|wait_for_sigthread|sigproc_init")

#: Windows errors that say why (winerror.h), for whatever was tried.
_ERRORS = {
    5: "access was denied; a taken place gives 487",
    8: "Windows had no room or no memory for it",
    487: "something else is at that place",
    998: "the memory could not be read: it is not committed, or guarded",
    1455: "memory and page file are used up (the commit limit); no place is at fault",
}
#: Rules in which 5 is of a process or a pipe, where no place is asked for.
_NO_PLACE = frozenset({"no signal pipe", "wait failed", "not copied", "gave up", "not started"})
#: MEM_FREE, as VirtualQuery gives it: nothing is there.
_FREE = 0x10000
#: Where the runtime prefers to be, by its width: 64 bits, 32 bits.
_OWN_RANGES = ((0x180040000, 0x181000000), (0x61000000, 0x62000000))
_PARTIAL_COPY = 299
#: What a child that ended with this code tells (ntstatus.h; sigproc.h for those of the runtime).
_EXITS = {
    0xC0000005: "it crashed: an access violation",
    0xC000012D: "memory and page file are used up (the commit limit)",
    0xC0000135: "a DLL that the program links to was not found",
    0xC0000142: "a DLL could not start itself, which alone does not say why",
    0xC000026B: "the session was ending, and no DLL starts then",
    0xC0000094: "it crashed: a division by zero",
    0x103: "the child still runs",
}


def settled(findings: Sequence[Finding], text: str) -> tuple[Finding, ...]:
    """*findings* of *text* with the phases and the meanings that all of them together settle."""
    gone = _is_gone(findings)
    return tuple(_meant(each, gone) for each in _phased(findings, text))


def _phased(findings: Sequence[Finding], text: str) -> Sequence[Finding]:
    """*findings* with the phase of an occupied place, which the era decides: reserve_space ran
    after the first handshake until 3.0, and runs before it since.

    A parent that says ``fork: child`` is older; ``dofork:`` is said by 3.0 and by all since, which
    leaves it open, unless a log has the child come further than C3.
    """
    if not any(f.rule == "occupied" and not f.phase for f in findings):
        return findings
    later = " fork: child " in text or _PAST_C3.search(text) is not None
    phase = "C7" if later else ""
    return [
        replace(f, phase=phase) if f.rule == "occupied" and not f.phase else f for f in findings
    ]


def _meant(finding: Finding, gone: bool) -> Finding:
    said = _of_numbers(finding, gone)
    return replace(finding, meaning=f"{finding.meaning}; {said}") if said else finding


def _of_numbers(finding: Finding, gone: bool) -> str:
    """What the numbers of *finding* say, "" for nothing.

    gone: whether all unreadable memory together says that a process was gone.
    """
    numbers = dict(finding.numbers)
    if finding.error == _PARTIAL_COPY:
        return _unreadable(numbers, gone)
    if finding.error == 487 and numbers.get("state") == _FREE:
        return "the place is free, and smaller than what was asked for"
    if _own_stack(numbers):
        return "the child's own stack is at that place"
    if finding.error in _ERRORS and not (finding.error == 5 and finding.rule in _NO_PLACE):
        return _ERRORS[finding.error]
    if finding.rule == "mismatch" and len(finding.addresses) == 2:
        apart = (finding.addresses[0] - finding.addresses[1]) % SLOT == 0
        return (
            "they are whole slots of 64 KiB apart: one copy at two places"
            if apart
            else "they are not whole slots of 64 KiB apart: two DLLs"
        )
    return "" if finding.exit_code is None else _EXITS.get(finding.exit_code, "")


def _own_stack(numbers: dict[str, int]) -> bool:
    """Whether the child's stack meets the place of its parent's."""
    try:
        return (
            numbers["child_stack_start"] < numbers["parent_stack_end"]
            and numbers["parent_stack_start"] < numbers["child_stack_end"]
        )
    except KeyError:
        return False


def _unreadable(numbers: dict[str, int], gone: bool) -> str:
    """What 299 says: of the runtime's own data that it moved, where nothing refutes that."""
    start = _data_start(numbers)
    if start is not None and not _is_own(start):
        return "the Cygwin DLL is not where it prefers to be, and at different places in the two"
    return "nothing moved: the other process was gone" if gone else ""


def _is_gone(findings: Sequence[Finding]) -> bool:
    """Whether the cygheap, which no DLL can move, was as unreadable as the runtime's data, which
    is where it belongs."""
    unread = [dict(f.numbers) for f in findings if f.error == _PARTIAL_COPY]
    starts = [each for each in map(_data_start, unread) if each is not None]
    heap = any("cygheap_start" in each for each in unread)
    return heap and bool(starts) and all(map(_is_own, starts))


def _data_start(numbers: dict[str, int]) -> int | None:
    return numbers.get("dll_data_start", numbers.get("dll_bss_start"))


def _is_own(address: int) -> bool:
    return any(low <= address < high for low, high in _OWN_RANGES)
