"""commit-limit: memory and page file are used up; no place is to blame."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Evidence,
    Next,
    NextShows,
    Reason,
    Remedy,
    Shell,
    Verified,
)
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.sentences import is_asked, is_denied
from forkviz.diagnosis.texts.failures import failures
from forkviz.diagnosis.texts.quoting import quoted, signs

__all__ = ["COMMIT_LIMIT"]

#: ERROR_COMMITMENT_LIMIT, and the status that it is made of.
_ERROR, _STATUS = 1455, 0xC000012D
_TOLD = (
    r"\bWin32 error 1455\b|\b0xC000012D\b|pag(?:e|ing) ?file is too small|ERROR_COMMITMENT_LIMIT"
)
_SENTENCE = "Windows has no more memory to give"
_COUNTERS = r"Get-Counter '\Memory\Committed Bytes','\Memory\Commit Limit'"


def _find(case: Case) -> tuple[Cause, ...]:
    named = tuple(_named(case))
    if named:
        return (_cause(Certainty.CERTAIN, named),)
    said = tuple(
        sign.quoted("1455, in Windows' own words: memory plus page file are used up")
        for sign in signs(case, _TOLD)
        if not is_denied(sign) and not is_asked(sign)
    )
    return (_cause(Certainty.LIKELY, said),) if said else ()


def _named(case: Case) -> Iterator[Evidence]:
    for finding in failures(case):
        if finding.error == _ERROR:
            means = "1455: memory plus page file are used up; a taken place gives 487"
            yield quoted(case, finding, f"Win32 error {_ERROR}", means=means)
        elif finding.exit_code == _STATUS:
            means = "the child ended because Windows would not promise it memory"
            yield quoted(case, finding, "0xC000012D", means=means)


def _cause(certainty: Certainty, evidence: tuple[Evidence, ...]) -> Cause:
    return Cause(
        CauseClass.COMMIT_LIMIT,
        certainty,
        _SENTENCE,
        "The memory promised to all programs has reached the sum of memory and page file. A taken "
        "place in the address space would give error 487.",
        evidence,
        remedies=(
            Remedy(
                "End what holds the most memory",
                _COUNTERS,
                Shell.POWERSHELL,
                Verified.DOCUMENTED,
                effort="nothing is changed: it shows how near the limit is",
            ),
            Remedy(
                "Make the page file larger",
                "SystemPropertiesPerformance",
                Shell.CMD,
                Verified.DOCUMENTED,
                effort="one setting, as administrator",
                close_first="restart Windows",
            ),
            Remedy("Run fewer processes at once", verified=Verified.REPORTED, effort="one option"),
        ),
        not_this=(Reason("two DLLs at one place", "a place that is taken gives error 487"),),
        does_not_help=(
            Reason("rebaseall, rebase", "no DLL is in the wrong place"),
            Reason("ASLR settings", "nothing moved"),
        ),
    )


def _ask(_: Case) -> Next:
    return Next(
        "how much memory is promised while the program fails, and how much can be",
        _COUNTERS,
        Shell.POWERSHELL,
        "nothing is changed; the event log's event 2004 names what held most",
        (
            NextShows(CauseClass.COMMIT_LIMIT, "the two numbers are close"),
            NextShows(CauseClass.PROCESS_LIMIT, "they are far apart, and event 243 is logged"),
        ),
    )


COMMIT_LIMIT = Rule(
    CauseClass.COMMIT_LIMIT,
    1,
    _find,
    "memory plus page file are used up; not a place",
    "error 1455, exit code 0xC000012D",
    _SENTENCE,
    _ask,
    cures=(
        ("end what holds the most memory", Verified.DOCUMENTED),
        ("a larger page file", Verified.DOCUMENTED),
        ("fewer processes at once", Verified.REPORTED),
    ),
)
