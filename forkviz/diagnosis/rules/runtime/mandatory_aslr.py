"""mandatory-aslr: the policy "force randomization for images" moves the runtime."""

from __future__ import annotations

from forkviz.diagnosis.asking import ask_for_policy, program_of
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Next,
    Reason,
    Remedy,
    Shell,
    Verified,
)
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.runtime.moved import mismatches, unread
from forkviz.diagnosis.rules.runtime.policy import forced
from forkviz.diagnosis.rules.runtime.runtime_relocated import (
    CANNOT_FORK,
    moved_evidence,
    moved_places,
)
from forkviz.diagnosis.texts.failures import failures
from forkviz.diagnosis.texts.quoting import Sign, quoted, signs

__all__ = ["MANDATORY_ASLR"]

#: Messages that leave the cause open, or name a place that the policy may have changed.
_OPEN = frozenset(
    {
        *("mismatch", "not copied", "died early", "died loading", "died before the stack"),
        *("refused", "child state", "parent silent", "stack dump", "cut", "fork failed"),
        *("wait failed", "not started", "occupied", "not remapped", "mapped elsewhere"),
        *("loaded elsewhere", "segment elsewhere"),
    }
)
_SENTENCE = "A Windows policy moves the runtime in every child"


def _find(case: Case) -> tuple[Cause, ...]:
    on = forced(case)
    if not on or not _fits(case):
        return ()
    program = program_of(case).removesuffix(".exe")
    file = "PROG.exe" if program == "PROG" else f"{program}.exe"
    moved = tuple(moved_evidence(case))
    said = moved or tuple(
        quoted(case, each, means="a fork failed; the message does not say why", proves=False)
        for each in failures(case)
    )
    own = _is_programs_own(on)
    against = (
        ()
        if own
        else tuple(
            sign.quoted("the system's setting only; a program's own would win")
            for sign in signs(case, r"^[ \t]*Override ForceRelocateImages\s*[:=]\s*False\b")
        )
    )
    cause = Cause(
        CauseClass.MANDATORY_ASLR,
        Certainty.CERTAIN if own and moved else Certainty.LIKELY,
        _SENTENCE,
        "The policy moves every image, even where its place is free, so that parent and child "
        "have the runtime at two places."
        + ("" if own else f" It probably applies to {file}, whose own setting is not shown."),
        (*said, *(s.quoted("Windows moves images even where their place is free") for s in on)),
        against,
        remedies=(
            Remedy(
                f"Take {file} out of the policy (force randomization for images)",
                f"Set-ProcessMitigation -Name {file} -Disable ForceRelocateImages",
                Shell.POWERSHELL,
                Verified.REPORTED,
                effort="one program, as administrator; others of the tree may need the same",
                close_first=f"start {file} again",
            ),
            Remedy(
                "Turn the policy off for all programs",
                "Set-ProcessMitigation -System -Disable ForceRelocateImages",
                Shell.POWERSHELL,
                Verified.REPORTED,
                effort="as administrator; lowers a protection for everything",
                close_first="restart Windows",
            ),
        ),
        places=moved_places(case),
        not_this=(
            Reason(
                "two versions of the runtime",
                "then the two addresses would not differ by a multiple of 64 KiB",
            ),
        )
        if moved
        else (),
        does_not_help=(CANNOT_FORK,),
    )
    return (cause,)


def _fits(case: Case) -> bool:
    """Whether the messages leave room for it: none names another thing than the runtime."""
    if any(not each.moved for each in mismatches(case)):
        return False
    if any(each.rule not in _OPEN for each in failures(case)):
        return False
    reads = unread(case)
    return not reads or any(not each.own for each in reads)


def _is_programs_own(on: tuple[Sign, ...]) -> bool:
    """Whether the listing is of one program: Get-ProcessMitigation -Name shows its file first."""
    for sign in on:
        above = sign.text.bare[max(sign.line - 40, 0) : sign.line - 1]
        if any(
            line.strip().lower().startswith(("processname", "get-processmitigation -name"))
            or " -name " in line.lower()
            for line in above
        ):
            return True
    return False


def _ask(case: Case) -> Next:
    return ask_for_policy(
        case,
        (CauseClass.MANDATORY_ASLR, "the program's own ForceRelocateImages is ON or NOTSET"),
        (CauseClass.DYNAMICBASE, "it is OFF: then the file itself allows the move"),
    )


MANDATORY_ASLR = Rule(
    CauseClass.MANDATORY_ASLR,
    3,
    _find,
    'the policy "force randomization for images"',
    "`ForceRelocateImages : ON`",
    _SENTENCE,
    _ask,
    CauseClass.RUNTIME_RELOCATED,
    cures=(
        ("take the program out of the policy", Verified.REPORTED),
        ("turn the policy off, restart Windows", Verified.REPORTED),
    ),
)
