"""stack-or-heap-in-the-way: the parent's stack, heap or shared region has no room in the child."""

from __future__ import annotations

from forkviz.core.address import hex_, size_text
from forkviz.core.captures.findings import Finding
from forkviz.diagnosis.asking import ask_for_map, program_of
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Evidence,
    Look,
    Next,
    Place,
    Reason,
    Remedy,
    Shell,
    Verified,
)
from forkviz.diagnosis.places.verdicts import maps_first
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.failures import of_rules
from forkviz.diagnosis.texts.quoting import quoted
from forkviz.diagnosis.tree import bits_of, tree_of

__all__ = ["STACK_OR_HEAP_IN_THE_WAY"]

_SENTENCE = "The child has no room where the parent has its stack or heap"
_PLACES = (
    "stack not placed",
    "heap not placed",
    "heap elsewhere",
    "runtime's heap not placed",
    "shared region not mapped",
    "shared memory not made again",
)
#: Errors that name another cause: refused, no room at all, cannot be read, no memory.
_OTHERS = frozenset({5, 8, 14, 998, 1455})
_STATES = {0x1000: "committed", 0x2000: "reserved", 0x10000: "free"}


def _find(case: Case) -> tuple[Cause, ...]:
    found = [each for each in of_rules(case, *_PLACES) if each.error not in _OTHERS]
    found += [each for each in of_rules(case, "not copied") if _has_no_place(each)]
    found.sort(key=lambda each: (each.file, each.line))
    if not found:
        return ()
    exact = [each for each in found if _meets(each)]
    cause = Cause(
        CauseClass.STACK_OR_HEAP_IN_THE_WAY,
        Certainty.CERTAIN if exact else Certainty.LIKELY,
        _SENTENCE,
        _detail((exact or found)[0]),
        tuple(_evidence(case, each) for each in found),
        remedies=_remedies(case),
        places=_places((exact or found)[0]),
        not_this=(
            Reason("two DLLs with one base", "the message names a stack, a heap or a region"),
        ),
        does_not_help=(
            Reason("rebaseall", "no DLL has lost its place: the runtime's own memory has"),
        ),
    )
    return (cause,)


def _has_no_place(finding: Finding) -> bool:
    """Whether the child found no place for the cygheap: since 3.4 it then begins at 0."""
    return dict(finding.numbers).get("cygheap_start") == 0


def _ranges(finding: Finding) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The parent's range and the child's own, where the message has both."""
    numbers = dict(finding.numbers)
    keys = ("parent_stack_start", "parent_stack_end", "child_stack_start", "child_stack_end")
    if not all(key in numbers for key in keys):
        return None
    low, high, start, end = (numbers[key] for key in keys)
    return (low, high), (start, end)


def _meets(finding: Finding) -> bool:
    both = _ranges(finding)
    if both is None:
        return False
    (low, high), (start, end) = both
    return low < end and start < high


def _detail(finding: Finding) -> str:
    both = _ranges(finding)
    if both is not None and _meets(finding):
        (low, high), (start, end) = both
        shared = size_text(min(high, end) - max(low, start))
        return (
            f"The parent's stack is at {hex_(low)}-{hex_(high)}, and the child's own at "
            f"{hex_(start)}-{hex_(end)} lies over {shared} of it."
        )
    numbers = dict(finding.numbers)
    state = numbers.get("state")
    if state == 0x10000:
        size = size_text(numbers.get("region_size", 0))
        return f"The place is free, but at {size} it is smaller than what must go there."
    if state in _STATES:
        return f"The place is {_STATES[state]} in the child. A map shows what has it."
    return "Something in the child is where it must go. A map shows what it is."


def _evidence(case: Case, finding: Finding) -> Evidence:
    numbers = dict(finding.numbers)
    parts = [f"{numbers[key]:x}" for key in numbers if key not in ("size", "errno")]
    means = {
        True: "the child's own stack covers the parent's place",
        False: "a stack, heap or region cannot be put where the parent has it",
    }[_meets(finding)]
    if _has_no_place(finding):
        return quoted(case, finding, "0x0", means="0x0: the child found no place for the cygheap")
    error = () if finding.error is None else (f"Win32 error {finding.error}",)
    return quoted(case, finding, *parts, *error, means=means)


def _remedies(case: Case) -> tuple[Remedy, ...]:
    tree = tree_of(case)
    old = tree.runtime == "msys-1.0.dll"
    newer = Remedy(
        "Use a 64-bit tree with a newer runtime",
        verified=Verified.REPORTED,
        effort="another tree; on 64 bits the runtime has its own ranges for these",
    )
    if old:
        return (
            Remedy(
                "Rebase the runtime itself, away from what is there",
                "rebase -b 0x50000000 msys-1.0.dll",
                Shell.CMD,
                Verified.REPORTED,
                effort="1 file",
                close_first="every program of the tree",
            ),
            newer,
        )
    if bits_of(case) == 64 or any(map(_has_no_place, of_rules(case, "not copied"))):
        return (
            Remedy(
                "Update to a newer runtime",
                verified=Verified.REPORTED,
                effort="one update; since 3.4.7 a large cygheap no longer looks like a taken place",
                close_first="every program of the tree",
            ),
        )
    shell = program_of(case).removesuffix(".exe")
    shell = shell if shell in ("sh", "bash", "zsh", "dash", "ksh", "tcsh", "fish") else "bash"
    narrow = Remedy(
        "Start the 32-bit shell from a 32-bit cmd (another shell than before)",
        rf"%windir%\syswow64\cmd.exe /c {tree.program(shell + '.exe')}",
        Shell.CMD,
        Verified.REPORTED,
        effort="nothing is changed",
    )
    return (narrow, newer)


def _places(finding: Finding) -> tuple[Place, ...]:
    both = _ranges(finding)
    numbers = dict(finding.numbers)
    if both is not None:
        (low, high), (start, end) = both
        return (
            Place("In the parent", Look.THERE, low, high, "stack"),
            Place("In the way", Look.IN_THE_WAY, start, end, "the child's own stack"),
        )
    start = next(
        (
            numbers[key]
            for key in ("parent_stack_start", "base", "parent", "wanted")
            if key in numbers
        ),
        0,
    )
    if not start:
        return (Place("In the way", Look.UNKNOWN, None, None),)
    size = numbers.get("reserve_size") or numbers.get("region_size") or 0x10000
    end = numbers.get("parent_stack_end") or numbers.get("top") or start + size
    return (
        Place("It must be at", Look.PREFERS, start, max(end, start + 1)),
        Place("In the way", Look.UNKNOWN, None, None),
    )


def _ask(case: Case) -> Next:
    return ask_for_map(
        case,
        (CauseClass.STACK_OR_HEAP_IN_THE_WAY, "the range is near the top of a stack or a heap"),
        (CauseClass.INJECTED_FIXED, "a DLL of another product is in the range"),
    )


STACK_OR_HEAP_IN_THE_WAY = Rule(
    CauseClass.STACK_OR_HEAP_IN_THE_WAY,
    8,
    maps_first(CauseClass.STACK_OR_HEAP_IN_THE_WAY, _find),
    "the place of the parent's stack, heap, cygheap or of a shared region is taken in the child, "
    "by the child's own stack or heap",
    "two ranges in the message overlap; `State` tells free (0x10000), reserved (0x2000), "
    "committed (0x1000)",
    _SENTENCE,
    _ask,
    cures=(
        ("a 64-bit tree", Verified.REPORTED),
        ("32 bits: a 32-bit cmd", Verified.REPORTED),
        ("MSYS 1: rebase the runtime", Verified.REPORTED),
        ("move the DLL whose place the child's memory has", Verified.UNTESTED),
    ),
)
