"""access-denied-by-product: a protection product refuses a mapping or a handle."""

from __future__ import annotations

import re

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
    Who,
)
from forkviz.diagnosis.remedies import NOTHING_MOVED, exception_for_tree
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.failures import of_rules
from forkviz.diagnosis.texts.quoting import quoted
from forkviz.lazy.patterns import regex

__all__ = ["ACCESS_DENIED_BY_PRODUCT"]

_SENTENCE = "Windows refuses the child a mapping"
#: ERROR_ACCESS_DENIED, and its status.
_REFUSED, _STATUS = 5, 0xC0000022
#: What a text of another kind names that is a mapping or a handle.
_OF_MAPPING = regex(
    r"Map(?:View|ping)|Section|DuplicateHandle|OpenProcess|VirtualAlloc|VirtualProtect|memory",
    re.IGNORECASE,
)
_MAPPINGS = (
    "shared region not mapped",
    "shared memory not made again",
    "mmaps not made again",
    "heap not placed",
    "stack not placed",
    "runtime's heap not placed",
    "no interim mapping",
    "not copied",
)


def _find(case: Case) -> tuple[Cause, ...]:
    found = tuple(
        each
        for each in of_rules(case, *_MAPPINGS, "gave up")
        if (each.rule != "gave up" or _OF_MAPPING.search(each.text))
        and (each.error == _REFUSED or dict(each.numbers).get("status") == _STATUS)
    )
    if not found:
        return ()
    cause = Cause(
        CauseClass.ACCESS_DENIED_BY_PRODUCT,
        Certainty.LIKELY,
        _SENTENCE,
        "Error 5 means that access was refused. A taken place gives 487, and used-up memory 1455.",
        tuple(
            quoted(
                case,
                each,
                "Win32 error 5",
                means="5: access denied, not a taken place (487)",
            )
            for each in found
        ),
        remedies=(
            exception_for_tree(case),
            Remedy(
                "Turn the protection off for one attempt, to prove it",
                verified=Verified.REPORTED,
                effort="lowers a protection: ask whoever runs it, and turn it on again afterwards",
            ),
            Remedy(
                "See what Microsoft Defender has blocked",
                "Get-MpThreatDetection | Select-Object -First 5",
                Shell.POWERSHELL,
                Verified.DOCUMENTED,
                effort="nothing is changed",
            ),
        ),
        not_this=(Reason("a place that is taken", "that gives error 487"),),
        who=Who("a protection product refuses it", Certainty.LIKELY),
        does_not_help=NOTHING_MOVED,
    )
    return (cause,)


def _ask(case: Case) -> Next:
    return ask_for_strace(
        case,
        (CauseClass.ACCESS_DENIED_BY_PRODUCT, "a DLL of a protection product is loaded first"),
        (CauseClass.INJECTED_FIXED, "a DLL of another product lies over the wanted place"),
    )


ACCESS_DENIED_BY_PRODUCT = Rule(
    CauseClass.ACCESS_DENIED_BY_PRODUCT,
    1,
    _find,
    "a protection product refuses a mapping or a handle",
    "error 5 where the place is free",
    _SENTENCE,
    _ask,
    cures=(
        ("an exception", Verified.REPORTED),
        ("protection off for one try", Verified.REPORTED),
        ("see what was blocked", Verified.DOCUMENTED),
    ),
)
