"""old-runtime-in-path: a sh or make of an old tree answers."""

from __future__ import annotations

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
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.failures import of_rules
from forkviz.diagnosis.texts.quoting import quoted, signs

__all__ = ["OLD_RUNTIME_IN_PATH"]

_SENTENCE = "A program of an old tree has the name"
#: The function by which the parent copied its memory until May 2011, and the era of its words.
_OLD, _ERA = "fork_copy", "before-2011"
_LAST = 2011
#: When a text was written, as mails and logs have it.
_DATED = r"^(?:Date|Sent):[^\n]*?\b(?P<mailed>(?:19|20)\d\d)\b|\b(?P<logged>20\d\d)-\d\d-\d\d[T ]"


def _find(case: Case) -> tuple[Cause, ...]:
    copied = of_rules(case, "not copied by parent", "linked data not copied")
    found = tuple(each for each in copied if each.era == _ERA)
    if not found or _was_then(case):
        return ()
    program = program_of(case).removesuffix(".exe")
    names = " ".join(dict.fromkeys(("sh", "make", program.lower()))).replace(" prog", "")
    cause = Cause(
        CauseClass.OLD_RUNTIME_IN_PATH,
        Certainty.LIKELY,
        _SENTENCE,
        "No runtime since May 2011 has fork_copy in its messages: one from an older tree runs.",
        tuple(
            quoted(case, each, _OLD, means="a function that the runtime lost in May 2011")
            for each in found
        ),
        remedies=(
            Remedy(
                "See which sh and make are on the search path",
                f"where {names}",
                Shell.CMD,
                Verified.DOCUMENTED,
                effort="nothing is changed",
                others=((Shell.POWERSHELL, f"where.exe {names}"),),
            ),
            Remedy(
                "Take the old tree out of PATH, or put the new one before it",
                verified=Verified.UNTESTED,
                effort="one setting",
            ),
            Remedy(
                "Run it as administrator",
                verified=Verified.REPORTED,
                effort="it is not known why it helped",
            ),
        ),
        not_this=(
            Reason(
                "a mapping that cannot be read",
                "here 998 comes from the old copy, not from a mapping",
            ),
        ),
        does_not_help=(Reason("rebaseall of the new tree", "its files are not what runs here"),),
    )
    return (cause,)


def _ask(_: Case) -> Next:
    return Next(
        "which trees the search path leads to: the first one answers",
        "where sh make bash",
        Shell.CMD,
        "then the version of each: its folder's uname -r",
        (
            NextShows(CauseClass.OLD_RUNTIME_IN_PATH, "a file of another tree comes first"),
            NextShows(CauseClass.TWO_RUNTIMES, "two trees of today are on the path"),
        ),
    )


def _was_then(case: Case) -> bool:
    """Whether every date in the texts is of the time of that runtime."""
    years = [int(sign.match["mailed"] or sign.match["logged"]) for sign in signs(case, _DATED)]
    return bool(years) and max(years) <= _LAST


OLD_RUNTIME_IN_PATH = Rule(
    CauseClass.OLD_RUNTIME_IN_PATH,
    9,
    _find,
    "a sh or make of an old tree (before 2011) answers",
    "`fork_copy:`",
    _SENTENCE,
    _ask,
    cures=(
        ("find which sh answers", Verified.DOCUMENTED),
        ("mend PATH", Verified.UNTESTED),
        ("as administrator", Verified.REPORTED),
    ),
)
