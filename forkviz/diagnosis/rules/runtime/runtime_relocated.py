"""runtime-relocated: one runtime file, at a different place in the child than in the parent."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import hex_
from forkviz.diagnosis.asking import ask_for_policy
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
    Who,
)
from forkviz.diagnosis.places.verdicts import maps_too
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.runtime.moved import mismatches, moved_reads
from forkviz.diagnosis.rules.runtime.policy import dynamicbase_flags, forced, not_forced
from forkviz.diagnosis.texts.quoting import quoted
from forkviz.diagnosis.tree import tree_of

__all__ = ["CANNOT_FORK", "RUNTIME_RELOCATED", "moved_evidence", "moved_places", "peflags_remedy"]

_SENTENCE = "The runtime is at a different place in the child than in the parent"
CANNOT_FORK = Reason(
    "rebaseall", "its own shell cannot fork, and a new base changes nothing while Windows moves it"
)
_NOT_TWO = Reason(
    "two versions of the runtime", "then the difference would not be a multiple of 64 KiB"
)


def _find(case: Case) -> tuple[Cause, ...]:
    evidence = tuple(moved_evidence(case))
    if not evidence or forced(case) or any(on for _, on in dynamicbase_flags(case)):
        return ()  # mandatory-aslr, dynamicbase: they say more
    tree = tree_of(case)
    off = tuple(
        sign.quoted("the policy is off for what is shown here") for sign in not_forced(case)
    )
    differ = any(each.moved for each in mismatches(case))
    cause = Cause(
        CauseClass.RUNTIME_RELOCATED,
        Certainty.CERTAIN,
        _SENTENCE,
        f"{tree.runtime} is one file, and Windows puts it elsewhere in the child. A policy, the "
        "file's own flag, or a product does that.",
        evidence,
        off,
        remedies=(
            Remedy(
                "See whether Windows moves images by force (ForceRelocateImages)",
                "Get-ProcessMitigation -System",
                Shell.POWERSHELL,
                Verified.DOCUMENTED,
                effort="nothing is changed",
                note="where ForceRelocateImages is ON: take the program out of the policy",
            ),
            peflags_remedy(case),
            Remedy(
                "Restart Windows",
                "shutdown /r /t 0",
                Shell.CMD,
                Verified.REPORTED,
                effort="one restart",
            ),
        ),
        places=moved_places(case),
        not_this=(_NOT_TWO,) if differ else (),
        who=Who("a policy, the file's own flag, or a product moves it", Certainty.POSSIBLE),
        does_not_help=(CANNOT_FORK,),
    )
    return (cause,)


def peflags_remedy(case: Case) -> Remedy:
    """Take from the runtime's file what lets Windows move it."""
    tree = tree_of(case)
    return Remedy(
        f"Turn off dynamicbase in a copy of {tree.runtime}, and swap it in from cmd",
        f"{tree.program('peflags.exe')} --dynamicbase=0 /tmp/{tree.runtime}",
        Shell.CMD,
        Verified.REPORTED,
        effort="1 file",
        close_first="every program of the tree",
        note=f"copy {tree.runtime} to /tmp first; peflags without an option shows the flag",
    )


def moved_evidence(case: Case) -> Iterator[Evidence]:
    """The lines that say that the runtime moved."""
    for each in mismatches(case):
        if each.moved:
            apart = hex_(abs(each.parent - each.child))
            yield quoted(
                case,
                each.finding,
                f"{each.parent:x}/0x{each.child:x}",
                f"{each.parent:x}",
                f"{each.child:x}",
                means=f"apart by {apart}, a multiple of 64 KiB: one file at two places",
            )
    for read in moved_reads(case):
        means = "not where the runtime belongs (from 0x180040000): it was moved"
        if read.high:
            means = "far above the runtime's place: where Windows puts images that may move"
        yield quoted(case, read.finding, f"{read.start:x}", means=means)


def moved_places(case: Case) -> tuple[Place, ...]:
    """The rows of the small map."""
    runtime = tree_of(case).runtime
    found: list[Place] = []
    for each in mismatches(case)[:1]:
        found.append(Place("In the parent", Look.THERE, each.parent, each.parent + 1, runtime))
        found.append(Place("In the child", Look.THERE, each.child, each.child + 1, runtime))
    for read in moved_reads(case)[:2]:
        found.append(Place("In a child", Look.THERE, read.start, read.start + 1, runtime))
    prefers = Place("It prefers", Look.PREFERS, 0x180040000, 0x180640000, runtime)
    wide = any((place.start or 0) > 0xFFFFFFFF for place in found)
    return (*((prefers,) if wide else ()), *found)


def _ask(case: Case) -> Next:
    return ask_for_policy(
        case,
        (CauseClass.MANDATORY_ASLR, "ForceRelocateImages is ON"),
        (CauseClass.DYNAMICBASE, "it is OFF or NOTSET, and peflags shows +dynamicbase"),
    )


RUNTIME_RELOCATED = Rule(
    CauseClass.RUNTIME_RELOCATED,
    3,
    maps_too(CauseClass.RUNTIME_RELOCATED, _find),
    "one runtime file, at a different place in the child than in the parent, by ASLR, a policy or "
    "a product",
    "a mismatch by a multiple of 64 KiB, or a copy from a place outside the runtime's own",
    _SENTENCE,
    _ask,
    cures=(
        ("look at the policy", Verified.DOCUMENTED),
        ("a runtime without dynamicbase", Verified.REPORTED),
        ("restart Windows", Verified.REPORTED),
    ),
)
