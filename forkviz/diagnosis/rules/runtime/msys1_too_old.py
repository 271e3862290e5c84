"""msys1-too-old: MSYS 1 on a Windows that is newer than it."""

from __future__ import annotations

from forkviz.diagnosis.asking import ask_for_map
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Next, Reason, Remedy, Verified
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.failures import ended_with
from forkviz.diagnosis.texts.quoting import quoted, signs

__all__ = ["MSYS1_TOO_OLD"]

_SENTENCE = "MSYS 1 is older than this Windows can run"
_INIT_FAILED = 0xC0000142
#: Windows 8.1 or newer, as people and programs write it.
_NEW = (
    r"\b(?:Windows|Win)(?:\(R\))?[ -]?(?:NT )?"
    r"(?:(?:8\.1|1[01])\b|(?:Server )?20(?:12 ?R2|16|19|22|25)\b)"
    r"|\b(?:NT[-_ ]?|Version |Microsoft Windows \[Version )?(?:10\.0(?:[.-]\d{5})|6\.3[.-]9600)\b"
    r"|\bNT-(?:10\.0|6\.3)\b|\bwin(?:81|10|11)\b|\bwindows-(?:2016|2019|2022|2025|latest)\b"
    r"|\b2[0-5]H[12]\b"
)
#: How old the tree is, as its own programs say.
_TREE = r"\bWinAVR[ -]?20[01]\d\w*|\bMSYS-1\.0\S*|\bmsysgit\b[^\n]{0,20}|\bgit version 1\.\d\S*"


def _find(case: Case) -> tuple[Cause, ...]:
    found = tuple(each for each in ended_with(case, _INIT_FAILED) if each.era == "msys1")
    version = next(signs(case, _NEW), None)
    if not found or version is None:
        return ()
    cause = Cause(
        CauseClass.MSYS1_TOO_OLD,
        Certainty.LIKELY,
        _SENTENCE,
        "The message is of MSYS 1's runtime, which was made before Windows 8.1; since then its "
        "children end with 0xC0000142.",
        (
            *(
                quoted(
                    case,
                    each,
                    "sync_with_child",
                    "0xC0000142",
                    means="MSYS 1's own words: the child's DLLs could not start",
                )
                for each in found
            ),
            version.quoted("this Windows is newer than MSYS 1"),
            *(sign.quoted("how old the tree is") for sign in list(signs(case, _TREE))[:1]),
        ),
        remedies=(
            Remedy(
                "Put a newer msys-1.0.dll in place of the old one",
                verified=Verified.REPORTED,
                effort="1 file",
                close_first="every program of the tree",
            ),
            Remedy(
                "Use MSYS2 instead",
                verified=Verified.DOCUMENTED,
                effort="another tree",
            ),
        ),
        not_this=(Reason("a DLL that is missing", "that would end a child with 0xC0000135"),),
        does_not_help=(Reason("rebaseall, rebase", "no DLL is in the wrong place"),),
    )
    return (cause,)


def _ask(case: Case) -> Next:
    return ask_for_map(
        case,
        (CauseClass.INJECTED_FIXED, "a DLL of another product is loaded into the program"),
    )


MSYS1_TOO_OLD = Rule(
    CauseClass.MSYS1_TOO_OLD,
    9,
    _find,
    "MSYS 1 on a Windows that is newer than it",
    "the dialect and the version of Windows",
    _SENTENCE,
    _ask,
    cures=(
        ("a newer msys-1.0.dll", Verified.REPORTED),
        ("MSYS2 instead", Verified.DOCUMENTED),
    ),
)
