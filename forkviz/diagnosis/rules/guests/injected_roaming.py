"""injected-roaming: a DLL that the program never asked for, at a new base in each child."""

from __future__ import annotations

from forkviz.core.address import hex_
from forkviz.diagnosis.asking import ask_for_strace
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Next, Reason, Remedy, Verified
from forkviz.diagnosis.places.verdicts import maps_first
from forkviz.diagnosis.remedies import exception_for_tree
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.guests.injected_fixed import guest_evidence, guest_places
from forkviz.diagnosis.rules.guests.near import guests
from forkviz.diagnosis.tree import safe_name

__all__ = ["INJECTED_ROAMING"]

_SENTENCE = "A DLL that the program never asked for is at a different base in each child"


def _find(case: Case) -> tuple[Cause, ...]:
    found = [each for each in guests(case) if len(each.bases) > 1]
    if not found:
        return ()
    guest = found[0]
    name = guest.over.name
    places = ", ".join(map(hex_, guest.bases[:4]))
    cause = Cause(
        CauseClass.INJECTED_ROAMING,
        Certainty.CERTAIN if all(each.exact for each in found) else Certainty.LIKELY,
        _SENTENCE,
        f"{name} is at {places}: it takes a free place in each process, and sometimes that is one "
        "that the parent's DLLs have.",
        guest_evidence(case, found),
        remedies=(
            Remedy(
                f"Uninstall the product of {name}, or turn it off, to prove it",
                verified=Verified.REPORTED,
                effort="one product",
                note=f"{safe_name(name)} must not be in any new process",
            ),
            exception_for_tree(case, f"one entry in the exclusion list of {name}'s product"),
        ),
        places=guest_places(found),
        not_this=(Reason("two DLLs of the tree", f"{name} is not a DLL of the tree"),),
        does_not_help=(
            Reason("rebase, rebaseall", "wherever the DLLs go, it may be there next time"),
        ),
    )
    return (cause,)


def _ask(case: Case) -> Next:
    return ask_for_strace(
        case,
        (CauseClass.INJECTED_ROAMING, "the DLL covers the place, at yet another base"),
        (CauseClass.INJECTED_FIXED, "it is at a base that was seen before"),
    )


INJECTED_ROAMING = Rule(
    CauseClass.INJECTED_ROAMING,
    4,
    maps_first(CauseClass.INJECTED_ROAMING, _find),
    "a DLL that the program never asked for holds the wanted place, at a new base each time",
    "two children, two bases",
    _SENTENCE,
    _ask,
    cures=(
        ("remove its product, or add an exception", Verified.REPORTED),
        ("see which product it belongs to", Verified.DOCUMENTED),
    ),
)
