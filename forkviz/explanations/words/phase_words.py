"""phase_words: what a phase does under a policy, and what there is to know about it.

``Phase.title`` says what a phase is for in most versions; where a policy does less or more in it,
that is said here.
"""

from __future__ import annotations

from forkviz.machine.phase import Phase
from forkviz.machine.policy import LinkCheck, Policy

__all__ = ["phase_label", "phase_name", "phase_title", "phase_why"]

_WHYS = {
    Phase.P4: "The child will wake up here, on a copy of this stack, and return 0.",
    Phase.P7: "Windows copies nothing: the new process starts from its file, like any other.",
    Phase.C1: "No Cygwin code runs yet; where linked DLLs land is settled here.",
    Phase.C2: "The flag in_forkee is set; from here on a failure is the fork's.",
    Phase.P8: "The parent waits for the event or for the child's end, whichever comes first.",
    Phase.C9: "The flag in_forkee is cleared; the copied setjmp returns for the second time.",
}


def phase_label(phase: Phase, policy: Policy) -> str:
    """Two words for *phase* under *policy*, such as ``keep places``."""
    match phase:
        case Phase.P3 if not policy.topsort:
            return "keep order"
        case Phase.C5 if policy.compared is LinkCheck.NONE:
            return "attach links"
        case Phase.C7 if not (policy.keeps_places and policy.reserve_space is Phase.C7):
            return "report"
        case _:
            return phase.label


def phase_name(phase: Phase, policy: Policy) -> str:
    """Number and label of *phase* under *policy*: ``C7 keep places``."""
    return f"{phase.name} {phase_label(phase, policy)}"


def phase_title(phase: Phase, policy: Policy) -> str:
    """What is done in *phase* under *policy*, as after a colon."""
    match phase:
        case Phase.P3 if not policy.topsort:
            return "the DLL list keeps the order in which the DLLs came"
        case Phase.P6 if not policy.forkables:
            return "lock the heaps"
        case Phase.C2 if policy.bad_addr:
            return f"{phase.title}; then it reserves the low 4 MiB"
        case Phase.C5 if policy.compared is LinkCheck.NONE:
            return "linked DLLs attach; nothing compares where they are"
        case _:
            return phase.title


def phase_why(phase: Phase, policy: Policy) -> str:
    """What there is to know about *phase* beyond its title, "" for nothing."""
    match phase:
        case Phase.P3 if policy.topsort:
            return "Done in the parent, before setjmp: the child inherits the sorted list."
        case Phase.P3:
            return "The child inherits the list as it is."
        case Phase.C3:
            early = policy.keeps_places and policy.reserve_space is Phase.C3
            return (
                "The child reads its parent's memory; its heaps must be at the parent's places."
                + (" At the end it reserves the places of the dlopened DLLs." if early else "")
            )
        case Phase.C5 if policy.compared is LinkCheck.NONE:
            return "A linked DLL that moved goes unnoticed here, and does harm later."
        case Phase.C5:
            return "A linked DLL that moved can't be repaired, only noticed."
        case Phase.C7 if policy.keeps_places and policy.reserve_space is Phase.C7:
            return "The places of dlopened DLLs are reserved before this first report."
        case Phase.C7:
            return "It is the first report: until now the parent knows nothing about its child."
        case Phase.C8:
            return _reload(policy)
        case _:
            return _WHYS.get(phase, "")


def _reload(policy: Policy) -> str:
    if policy.repaired:
        return "It goes by a plan, and keeps a ledger of what it reserves."
    if policy.dll_load:
        return "The recursion maps them on trial, one call deeper for each wrong landing."
    return "Each DLL gets two attempts, in the order of the list."
