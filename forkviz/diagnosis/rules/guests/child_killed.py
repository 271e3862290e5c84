"""child-killed: one of the two processes ended while memory was copied."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.diagnosis.asking import program_of
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Evidence,
    Look,
    Next,
    NextShows,
    Place,
    Reason,
    Remedy,
    Shell,
    Verified,
    Who,
)
from forkviz.diagnosis.remedies import NOTHING_MOVED, exception_for_tree
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.runtime.moved import Unread, mismatches, unread
from forkviz.diagnosis.texts.quoting import quoted, signs

__all__ = ["CHILD_KILLED"]

_SENTENCE = "One of the two processes ended during the copy"
#: What people say of a product.
_TOLD = (
    r"\b(?:agent|antivirus|anti-virus|EDR|XDR|endpoint|defender|protection|security|falcon|"
    r"sentinel\w*|cylance|sophos|carbon black|guard)\b[^.\n]{0,90}"
    r"\b(?:end(?:s|ed)|kill(?:s|ed)?|terminat\w+|quarantin\w+|block\w*|stop(?:s|ped)?)\b"
)
_SAID = "a sentence, not a log: it makes this likely, not certain"
_EVENTS = "Get-WinEvent -FilterHashtable @{LogName='Application';Id=1000} -MaxEvents 5"
_DETECTED = (
    "Get-MpThreatDetection | Select-Object -First 5 InitialDetectionTime, ProcessName, Resources"
)


def _find(case: Case) -> tuple[Cause, ...]:
    reads = unread(case)
    if not reads or any(not each.own for each in reads) or mismatches(case):
        return ()
    told = tuple(signs(case, _TOLD))[:1]
    both = any(each.role == "cygheap" for each in reads) and len({e.role for e in reads}) > 1
    program = program_of(case)
    cause = Cause(
        CauseClass.CHILD_KILLED,
        Certainty.CERTAIN if both else Certainty.LIKELY,
        _SENTENCE,
        "Nothing moved: what could not be read is at its own place, so the other process was gone. "
        "These lines do not prove what ended it.",
        tuple(
            sorted(
                (*_evidence(case, reads), *(sign.quoted(_SAID, proves=False) for sign in told)),
                key=lambda each: (each.file, each.line),
            )
        ),
        remedies=_remedies(case, program),
        places=tuple(
            Place("Unreadable", Look.UNREADABLE, start, end, what)
            for what, start, end in _ranges(reads)
        ),
        not_this=(
            Reason(
                "randomization of addresses",
                "then the runtime's data would be outside its own range",
            ),
            Reason("a place that is taken", "that gives error 487, not 299"),
        ),
        who=Who(
            "a protection product ended it" if told else "something outside ended it, or it died",
            Certainty.LIKELY if told else Certainty.POSSIBLE,
        ),
        does_not_help=NOTHING_MOVED,
    )
    return (cause,)


def _evidence(case: Case, reads: tuple[Unread, ...]) -> Iterator[Evidence]:
    for each in reads:
        heap = each.role == "cygheap"
        yield quoted(
            case,
            each.finding,
            "cygheap" if heap else "dll data",
            f"{each.start:x}",
            "299",
            means="the runtime's own heap, at its own place, cannot be read"
            if heap
            else "inside the runtime's own range: the runtime has not moved",
        )


def _ranges(reads: tuple[Unread, ...]) -> Iterator[tuple[str, int, int]]:
    for each in reads[:3]:
        end = dict(each.finding.numbers).get(f"{each.role}_end", each.start + 1)
        yield each.role.replace("_", " "), each.start, end


def _remedies(case: Case, program: str) -> tuple[Remedy, ...]:
    return (
        Remedy(
            "Find out what ended it: first, whether it crashed (the event log)",
            _EVENTS,
            Shell.POWERSHELL,
            Verified.DOCUMENTED,
            effort="nothing is changed",
            note=f"an entry for {program} at that time speaks against a product; no entry proves "
            f"nothing",
        ),
        exception_for_tree(case),
        Remedy("Run fewer processes at once", verified=Verified.REPORTED, effort="one option"),
    )


def _ask(case: Case) -> Next:
    return Next(
        "what ended it: the protection product's own event log",
        _DETECTED,
        Shell.POWERSHELL,
        "this is Microsoft Defender's list; for another product, look in its console at the time "
        "of the failure",
        (
            NextShows(
                CauseClass.ACCESS_DENIED_BY_PRODUCT, "an entry that says blocked, and not ended"
            ),
            NextShows(CauseClass.PROGRAM_CRASHED, "no entry, but a crash in the event log"),
        ),
    )


CHILD_KILLED = Rule(
    CauseClass.CHILD_KILLED,
    3,
    _find,
    "one of the two processes was ended from outside, or died, while memory was copied",
    "nothing moved, and all is unreadable",
    _SENTENCE,
    _ask,
    cures=(
        ("what ended it: the logs", Verified.DOCUMENTED),
        ("an exception", Verified.REPORTED),
        ("fewer processes at once", Verified.REPORTED),
    ),
)
