"""same-basename: the child's loader found another file of that name first."""

from __future__ import annotations

import re

from forkviz.core.region import basename
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Evidence,
    Reason,
    Remedy,
    Shell,
    Verified,
)
from forkviz.diagnosis.places.verdicts import maps_too
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.failures import of_rules
from forkviz.diagnosis.texts.quoting import quoted, signs
from forkviz.diagnosis.tree import safe_name
from forkviz.lazy.patterns import regex

__all__ = ["SAME_BASENAME"]

_PATH = regex(r"(?:\\\?\?\\)?(?P<path>\S.*?\.(?:dll|so|exe))\b", re.IGNORECASE)
_SENTENCE = "The child loads another file of the same name"


def _find(case: Case) -> tuple[Cause, ...]:
    found = tuple(of_rules(case, "other DLL of that name"))
    if not found:
        return ()
    means = "the child's loader found a file of this name elsewhere"
    said: list[Evidence] = [
        quoted(case, each, "different DLL with same basename", means=means) for each in found
    ]
    paths: list[str] = []
    for role in ("parent", "child"):
        for sign in signs(case, rf"\b{role} loaded: (?P<path>[^\n]+)"):
            said.append(sign.quoted(f"the file of the {role}"))
            # A line may be wrapped, or hold the other path, too.
            if found_path := _PATH.match(sign.match["path"]):
                paths.append(found_path["path"])
    name = next((basename(each) for each in paths), "") or basename(found[0].dll)
    name = safe_name(name, "NAME.dll")
    both = " and ".join(dict.fromkeys(paths[:2])) or f"two files called {name}"
    cause = Cause(
        CauseClass.SAME_BASENAME,
        Certainty.CERTAIN,
        _SENTENCE,
        f"Parent and child have {both}. The runtime finds its DLLs by name alone.",
        tuple(said),
        remedies=(
            Remedy(
                "See which files of that name are on the search path, then remove or rename one",
                f"where {name}",
                Shell.CMD,
                Verified.UNTESTED,
                effort="1 file",
                others=((Shell.POWERSHELL, f"where.exe {name}"),),
            ),
            Remedy(
                "Start the program from another folder",
                verified=Verified.UNTESTED,
                effort="nothing is changed",
                note="the loader also looks in the current folder",
            ),
        ),
        not_this=(Reason("a DLL in the way", "no place is named: the files differ"),),
        does_not_help=(Reason("rebaseall, rebase", "both files keep their name"),),
    )
    return (cause,)


SAME_BASENAME = Rule(
    CauseClass.SAME_BASENAME,
    1,
    maps_too(CauseClass.SAME_BASENAME, _find),
    "the child's loader found another file of that name first",
    "the two paths in the message",
    _SENTENCE,
    cures=(
        ("remove or rename one", Verified.UNTESTED),
        ("start from another folder", Verified.UNTESTED),
    ),
)
