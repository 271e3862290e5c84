"""program-crashed: the child ended by its own fault, or that of the runtime."""

from __future__ import annotations

from forkviz.core.captures.findings import Finding
from forkviz.diagnosis.asking import program_of
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Next,
    NextShows,
    Reason,
    Remedy,
    Shell,
    Verified,
)
from forkviz.diagnosis.remedies import NOTHING_MOVED
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.failures import failures, of_rules
from forkviz.diagnosis.texts.quoting import quoted, signs

__all__ = ["PROGRAM_CRASHED"]

_SENTENCE = "The program itself crashed in the child"
#: Exception codes by which a program ends for a reason of its own.
_OWN = {
    0xC0000094: "a division by zero",
    0xC0000095: "an integer overflow",
    0xC000008E: "a division by zero in floating point",
    0xC0000096: "a privileged instruction",
    0xC000001D: "an illegal instruction",
    0xC00000FD: "a stack overflow",
    0xC0000374: "a damaged heap",
    0xC0000409: "a failed check of the program's own",
    0x80000003: "a breakpoint",
    0xC06D007E: "a DLL that was to be loaded late and is missing",
    0xC06D007F: "a function that was to be found late and is missing",
}
_ACCESS_VIOLATION = 0xC0000005
#: What the runtime prints and dumps of an exception, and what a debugger says of one.
_EXCEPTION = (
    r"\bException:? STATUS_\w+|\bSTATUS_(?:INTEGER_DIVIDE_BY_ZERO|STACK_OVERFLOW|"
    r"ILLEGAL_INSTRUCTION|HEAP_CORRUPTION)\b|\b(?:division|divide) by zero\b|"
    r"\b(?:SIGSEGV|Segmentation fault|EXCEPTION_ACCESS_VIOLATION|access violation)\b"
    r"(?:[^\n]{0,100}\n){0,2}[^\n]{0,100}\b[\w-]{1,80}\.(?:c|cc|cpp|cxx|h|rs|go|f90):\d+"
)
#: The last byte of 0xE….... is of the language: C++, .NET, Visual Basic.
_DUMP = "stack dump"
#: Messages beside which a stack dump says what happened.
_OPEN = frozenset({_DUMP, "died early", "refused", "cut", "fork failed"})
_SOFTWARE = range(0xE0000000, 0xF0000000)


def _find(case: Case) -> tuple[Cause, ...]:
    ended = tuple(each for each in failures(case) if _is_own(each))
    told = tuple(signs(case, _EXCEPTION))
    crashed = [e for e in failures(case) if told and e.exit_code == _ACCESS_VIOLATION]
    dumped = () if ended or crashed else _dumps(case)
    if not (ended or crashed or dumped):
        return ()
    found = (*ended, *crashed)
    cause = Cause(
        CauseClass.PROGRAM_CRASHED,
        Certainty.CERTAIN if ended and told else Certainty.LIKELY,
        _SENTENCE,
        "The child ended with an exception of the program, not of the fork.",
        (
            *(quoted(case, e, f"0x{e.exit_code or 0:X}", means=_means(e)) for e in found),
            *(quoted(case, e, "stack", means="it crashed, and wrote down where") for e in dumped),
            *(sign.quoted("what happened in the program itself") for sign in told[:2]),
        ),
        remedies=(
            Remedy(
                "Debug the program: its stackdump names the place",
                f"addr2line -f -e {program_of(case)} ADDRESS",
                Shell.DASH,
                Verified.REPORTED,
                effort="nothing is changed",
                note="ADDRESS: those of the stackdump's frames",
            ),
            Remedy(
                "Update the program and the runtime",
                verified=Verified.REPORTED,
                effort="one update",
            ),
        ),
        not_this=(Reason("a place that is taken", "no DLL and no place is named"),),
        does_not_help=NOTHING_MOVED,
    )
    return (cause,)


def _dumps(case: Case) -> tuple[Finding, ...]:
    """Stack dumps, where the runtime named no reason: it writes one for its own errors, too."""
    others = [each for each in failures(case) if each.rule not in _OPEN]
    return () if others else tuple(of_rules(case, _DUMP))


def _is_own(finding: Finding) -> bool:
    code = finding.exit_code
    return code is not None and (code in _OWN or code in _SOFTWARE)


def _means(finding: Finding) -> str:
    code = finding.exit_code or 0
    if code in _SOFTWARE:
        return "0xE...: an exception that a language's own runtime raises"
    return f"{_OWN.get(code, 'an access violation')}: a fault in a program"


def _ask(case: Case) -> Next:
    return Next(
        "the stackdump of the child, or the event of its crash",
        "Get-WinEvent -FilterHashtable @{LogName='Application';Id=1000} -MaxEvents 5 | fl Message",
        Shell.POWERSHELL,
        "the event names the module in which it crashed",
        (
            NextShows(CauseClass.PROGRAM_CRASHED, "the program's own module"),
            NextShows(CauseClass.INJECTED_FIXED, "a module of another product"),
        ),
    )


PROGRAM_CRASHED = Rule(
    CauseClass.PROGRAM_CRASHED,
    1,
    _find,
    "the child ended by its own fault, or that of the runtime",
    "an exception line, a stack dump, an exit code 0xE…",
    _SENTENCE,
    _ask,
    cures=(
        ("debug it", Verified.REPORTED),
        ("a newer program and runtime", Verified.REPORTED),
    ),
)
