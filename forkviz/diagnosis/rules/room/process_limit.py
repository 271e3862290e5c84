"""process-limit: the desktop heap, a job or a plan has room for no further process."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forkviz.diagnosis.asking import ask_for_strace
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
from forkviz.diagnosis.remedies import NOTHING_MOVED
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.sentences import is_asked, is_denied
from forkviz.diagnosis.texts.failures import ended_with
from forkviz.diagnosis.texts.quoting import Sign, quoted, signs
from forkviz.lazy.patterns import regex

__all__ = ["PROCESS_LIMIT"]

_SENTENCE = "Windows has no room for one more process in this session"
_INIT_FAILED = 0xC0000142
_EVENT = r"desktop heap allocation failed|\bId\s*[:=]\s*243\b"
_EVENT_LOOSE = r"\bevent (?:ID )?243\b|\bWin32k\b[^\n]{0,80}\b243\b|\b243\b[^\n]{0,80}\bWin32k\b"
#: Counter-proofs: with fewer at once, or under a larger limit, the same works.
_FEWER = (
    r"\b(?:with|at|using|down to|under) (?:fewer|less|only|a single|one|two|-j ?[1-4]\b|"
    r"max\w* ?=? ?[1-4]\b|\d+ (?:workers?|jobs?|processes|threads))[^.\n]{0,80}"
    r"\b(?:works?|fine|succeeds?|passes|passed|ok|no (?:error|failure)s?|never fails?)\b"
    r"|\b(?:SharedSection|desktop heap|larger plan|bigger plan|larger instance|process limit|"
    r"job limit)\b[^.\n]{0,80}\b(?:works?|fine|fixed|fixes|solved|helped|helps|gone|raised)\b"
)
_FAILS = regex(
    r"\b(?:not|still|neither|no better|no difference)\b|n't\b|(?<!never )\bfails?\b", re.IGNORECASE
)
_KEY = r"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\SubSystems"


def _find(case: Case) -> tuple[Cause, ...]:
    ended = tuple(ended_with(case, _INIT_FAILED))

    event = tuple(_said(case, _EVENT)) or tuple(_said(case, _EVENT_LOOSE))
    fewer = tuple(each for each in _said(case, _FEWER) if not _FAILS.search(each.match[0]))
    if not (ended and (event or fewer)):
        return ()
    cause = Cause(
        CauseClass.PROCESS_LIMIT,
        Certainty.CERTAIN if event else Certainty.LIKELY,
        _SENTENCE,
        "The child's DLLs could not start: user32.dll needs a part of the session's desktop heap, "
        "or a job allows no more processes.",
        (
            *(
                quoted(
                    case,
                    each,
                    "0xC0000142",
                    means="a DLL's start failed, which by itself decides nothing",
                )
                for each in ended
            ),
            *(sign.quoted("Windows' own event: the desktop heap is used up") for sign in event),
            *(sign.quoted("counter-evidence: it works with a wider limit") for sign in fewer),
        ),
        remedies=(
            Remedy(
                "Run fewer processes at once",
                verified=Verified.REPORTED,
                effort="one option (make -j, workers)",
            ),
            Remedy(
                "See how large the desktop heap is (SharedSection)",
                f'reg query "{_KEY}" /v Windows',
                Shell.CMD,
                Verified.DOCUMENTED,
                effort="nothing is changed",
                note="the third number is that of services, in KiB; a larger one needs a restart",
            ),
            Remedy(
                "Take a larger plan, or raise the job's limit",
                verified=Verified.REPORTED,
                effort="with a hosted build service",
            ),
        ),
        not_this=(
            Reason("two DLLs at one place", "no DLL and no place is named"),
            Reason("a DLL that is missing", "that would end a child with 0xC0000135"),
        ),
        does_not_help=NOTHING_MOVED,
    )
    return (cause,)


def _said(case: Case, pattern: str) -> Iterator[Sign]:
    """The places of *pattern* in sentences that neither deny it nor ask for it."""
    return (each for each in signs(case, pattern) if not is_denied(each) and not is_asked(each))


def _ask(case: Case) -> Next:
    return ask_for_strace(
        case,
        (CauseClass.PROCESS_LIMIT, "all DLLs load where they belong, user32.dll last"),
        (CauseClass.RUNTIME_RELOCATED, "the runtime loads away from 0x180040000"),
    )


PROCESS_LIMIT = Rule(
    CauseClass.PROCESS_LIMIT,
    4,
    _find,
    "desktop heap, job or plan",
    "0xC0000142 *and* event 243 of Win32k, or counter-evidence",
    _SENTENCE,
    _ask,
    cures=(
        ("fewer processes at once", Verified.REPORTED),
        ("see the size of the desktop heap", Verified.DOCUMENTED),
        ("a larger plan", Verified.REPORTED),
    ),
)
