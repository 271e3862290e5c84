"""dll-not-found: a DLL that the program links to is not on the child's search path."""

from __future__ import annotations

from forkviz.diagnosis.asking import ask_for_strace, program_of
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Next, Reason, Remedy, Shell, Verified
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.failures import ended_with, failures
from forkviz.diagnosis.texts.quoting import quoted
from forkviz.diagnosis.tree import tree_of

__all__ = ["DLL_NOT_FOUND"]

_SENTENCE = "The child does not find a DLL that the program links to"
#: STATUS_DLL_NOT_FOUND, and ERROR_MOD_NOT_FOUND.
_STATUS, _ERROR = 0xC0000135, 126


def _find(case: Case) -> tuple[Cause, ...]:
    ended = tuple(ended_with(case, _STATUS))
    failed = tuple(each for each in failures(case) if each.error == _ERROR and each.dll)
    found = ended or failed
    if not found:
        return ()
    tree, program = tree_of(case), program_of(case)
    cause = Cause(
        CauseClass.DLL_NOT_FOUND,
        Certainty.CERTAIN if ended else Certainty.LIKELY,
        _SENTENCE,
        "0xC0000135 is Windows' own code for it. The code does not say which DLL."
        if ended
        else "Error 126 means that the named DLL, or one that it links to, was not found.",
        tuple(
            quoted(case, each, "0xC0000135", means="STATUS_DLL_NOT_FOUND, and nothing else")
            for each in ended
        )
        or tuple(
            quoted(case, each, f"Win32 error {_ERROR}", means="this DLL, or one that it links to")
            for each in failed
        ),
        remedies=(
            Remedy(
                "Find out which DLL is not found",
                f"{tree.program('cygcheck.exe')} {program}",
                Shell.CMD,
                Verified.DOCUMENTED,
                effort="nothing is changed",
                others=((Shell.DASH, f"ldd {program} | grep 'not found'"),),
            ),
            Remedy(
                "Put the DLL's folder into PATH, or install its package",
                verified=Verified.DOCUMENTED,
                effort="one setting, or one package",
            ),
        ),
        not_this=(Reason("a place that is taken", "the child ended before any DLL was placed"),),
        does_not_help=(
            Reason("rebaseall, rebase", "a DLL is missing, and none is in a wrong place"),
            Reason("ASLR settings", "nothing moved"),
        ),
    )
    return (cause,)


def _ask(case: Case) -> Next:
    return ask_for_strace(
        case,
        (CauseClass.DLL_NOT_FOUND, "the last DLL that loads is one that links to the missing one"),
        (CauseClass.PROGRAM_CRASHED, "all DLLs load, and the child ends by an exception"),
    )


DLL_NOT_FOUND = Rule(
    CauseClass.DLL_NOT_FOUND,
    1,
    _find,
    "a DLL that the program links to is not on the child's search path",
    "exit code 0xC0000135",
    _SENTENCE,
    _ask,
    cures=(
        ("find out which", Verified.DOCUMENTED),
        ("PATH, or its package", Verified.DOCUMENTED),
    ),
)
