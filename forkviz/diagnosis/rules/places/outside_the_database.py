"""outside-the-database: DLLs that rebaseall does not know are never moved apart."""

from __future__ import annotations

from forkviz.core.region import basename
from forkviz.diagnosis.asking import ask_for_bases
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
from forkviz.diagnosis.places.verdicts import maps_first
from forkviz.diagnosis.remedies import path_in, rebase_some
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.quoting import quoted, signs
from forkviz.diagnosis.texts.wanted import wanted
from forkviz.diagnosis.tree import is_outside, tree_of

__all__ = ["OUTSIDE_THE_DATABASE"]

_SENTENCE = "DLLs outside the tree's packages are in no rebase database"
_RAN = r"\brebaseall\b[^\n]{0,60}(?:before|already|did not help|no change|does(?: not|n't) help)"


def _find(case: Case) -> tuple[Cause, ...]:
    told = wanted(case)
    paths = {each.name: each.path for each in told if is_outside(each.path)}
    for image in case.capture.images:
        if is_outside(image.path):
            paths.setdefault(image.name.lower(), image.path)
    outside = [each for each in told if each.name in paths]
    if not outside:
        return ()
    folders = ", ".join(dict.fromkeys(basename(paths[each.name]) for each in outside))
    evidence = [
        quoted(
            case,
            each.finding,
            each.shown,
            means="the file is in a folder that no package installs into"
            if each.name in paths
            else "a further DLL of the same program",
            proves=each.name in paths,
        )
        for each in told
        if each.name in paths or each.path == basename(each.path)
    ]
    evidence += [sign.quoted("rebaseall does not see such files") for sign in signs(case, _RAN)][:1]
    files = [paths[each.name] for each in outside]
    tree = tree_of(case)
    listed = "\\n".join(dict.fromkeys(path_in(tree, path) for path in files))
    cause = Cause(
        CauseClass.OUTSIDE_THE_DATABASE,
        Certainty.LIKELY,
        _SENTENCE,
        f"{folders}: rebaseall moves what packages installed, and does not know this folder.",
        tuple(evidence),
        remedies=(
            rebase_some(case, *files, verified=Verified.REPORTED),
            Remedy(
                "Rebase all, with a list of the DLLs that are in no package",
                f"printf '{listed}\\n' > /tmp/own.txt; PATH=/usr/bin rebaseall -v -T /tmp/own.txt",
                Shell.DASH,
                Verified.REPORTED,
                effort="every file of the tree, and the listed ones",
                close_first="close every program of the tree, services too",
            ),
            Remedy(
                "Load fewer temporary DLLs across the fork",
                verified=Verified.UNTESTED,
                effort="a change of the program",
            ),
        ),
        does_not_help=(
            Reason("rebaseall without a list", "these files are in no package that it knows"),
            Reason("ASLR settings", "nothing here shows that the runtime moved"),
        ),
    )
    return (cause,)


def _ask(case: Case) -> Next:
    return ask_for_bases(
        case,
        (CauseClass.BASE_COLLISION, "the DLL is listed after all, and its row has a star"),
        (CauseClass.ADDRESS_SPACE_EXHAUSTED, "32 bits, and the rows leave no hole of its size"),
    )


OUTSIDE_THE_DATABASE = Rule(
    CauseClass.OUTSIDE_THE_DATABASE,
    5,
    maps_first(CauseClass.OUTSIDE_THE_DATABASE, _find),
    "DLLs that rebaseall doesn't know: home folders, gems, virtual environments, build trees, "
    "temporary files",
    "a path outside the tree; other DLLs of the tree are fine",
    _SENTENCE,
    _ask,
    cures=(
        ("rebase these files", Verified.REPORTED),
        ("`rebaseall -T LIST`", Verified.REPORTED),
        ("load fewer temporary DLLs across the fork", Verified.UNTESTED),
    ),
)
