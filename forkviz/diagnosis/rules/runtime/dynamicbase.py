"""dynamicbase: the runtime's file itself allows Windows to move it."""

from __future__ import annotations

from forkviz.core.address import hex_
from forkviz.diagnosis.asking import ask_for_policy
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Evidence,
    Next,
    Reason,
    Remedy,
    Shell,
    Verified,
)
from forkviz.diagnosis.places.verdicts import maps_too
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.runtime.moved import mismatches, moved_reads
from forkviz.diagnosis.rules.runtime.policy import dynamicbase_flags, forced
from forkviz.diagnosis.rules.runtime.runtime_relocated import (
    CANNOT_FORK,
    moved_evidence,
    moved_places,
    peflags_remedy,
)
from forkviz.diagnosis.texts.failures import failures
from forkviz.diagnosis.texts.quoting import quoted

__all__ = ["DYNAMICBASE"]

#: Messages that leave the cause open.
_OPEN = frozenset(
    {
        *("died early", "died loading", "died before the stack", "refused", "child state"),
        *("parent silent", "stack dump", "cut", "fork failed", "wait failed"),
    }
)
_SENTENCE = "The runtime's file lets Windows choose its place"


def _find(case: Case) -> tuple[Cause, ...]:
    moved = tuple(moved_evidence(case))
    if forced(case):
        return ()
    flags = dynamicbase_flags(case)
    on = tuple(sign for sign, may in flags if may)
    off = tuple(sign for sign, may in flags if not may)
    high = [each for each in moved_reads(case) if each.high]
    if off and not on:
        if not moved:
            return ()
        return (
            _excluded(tuple(s.quoted("the file does not allow itself to be moved") for s in off)),
        )
    if not (on or high):
        return ()
    if not moved:
        if any(each.rule not in _OPEN for each in failures(case)):
            return ()
        moved = tuple(
            quoted(case, each, means="a fork failed; the message does not say why", proves=False)
            for each in failures(case)
        )
    certainty = Certainty.CERTAIN if on and (high or _differ(case)) else Certainty.LIKELY
    if not on:
        moved = tuple(
            quoted(case, each.finding, f"{each.start:x}", means="where images go that may move")
            for each in high
        )
    places = ", ".join(hex_(each.start) for each in high[:3])
    cause = Cause(
        CauseClass.DYNAMICBASE,
        certainty,
        _SENTENCE,
        (f"The child has it at {places}. " if places else "")
        + "Runtimes from 3.4 on may carry the flag dynamicbase; in containers Windows uses it.",
        (*moved, *(sign.quoted("the file's header allows it to be moved") for sign in on)),
        remedies=(
            peflags_remedy(case),
            Remedy(
                "In a container's image, turn the policy off (ForceRelocateImages)",
                "Set-ProcessMitigation -System -Disable ForceRelocateImages",
                Shell.POWERSHELL,
                Verified.REPORTED,
                effort="one line of the image's recipe; lowers a protection inside the image",
            ),
        ),
        places=moved_places(case),
        not_this=(Reason("a process that was ended", "then the place would be the runtime's own"),),
        does_not_help=(CANNOT_FORK,),
    )
    return (cause,)


def _differ(case: Case) -> bool:
    return any(each.moved for each in mismatches(case))


def _excluded(against: tuple[Evidence, ...]) -> Cause:
    return Cause(CauseClass.DYNAMICBASE, Certainty.EXCLUDED, _SENTENCE, against=against)


def _ask(case: Case) -> Next:
    return ask_for_policy(
        case,
        (CauseClass.MANDATORY_ASLR, "ForceRelocateImages is ON"),
        (CauseClass.DYNAMICBASE, "it is OFF or NOTSET, and peflags shows +dynamicbase"),
    )


DYNAMICBASE = Rule(
    CauseClass.DYNAMICBASE,
    3,
    maps_too(CauseClass.DYNAMICBASE, _find),
    "the runtime file itself allows ASLR (3.4 and later); containers above all",
    "`peflags`, or a place above 0x7FF000000000",
    _SENTENCE,
    _ask,
    CauseClass.RUNTIME_RELOCATED,
    cures=(
        ("a runtime without dynamicbase", Verified.REPORTED),
        ("turn the policy off in the image", Verified.REPORTED),
    ),
)
