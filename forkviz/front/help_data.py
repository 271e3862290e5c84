"""help_data: what the explorer's help explains, as it is decided: marks, policies, switches."""

from __future__ import annotations

from typing import Any

from forkviz.machine.law.switches import SWITCH_TEXTS
from forkviz.machine.policy import ERAS, SWITCHES
from forkviz.scenarios.windows import FaultKind
from forkviz.views.timeline import MARKS

__all__ = ["FAULT_TEXTS", "help_data"]

#: What each fault is, for who adds one in a what-if.
FAULT_TEXTS: dict[FaultKind, str] = {
    FaultKind.INJECT: "an injected DLL takes a range of the child",
    FaultKind.HEAP: "a Windows heap grows",
    FaultKind.STACK: "a thread starts, and needs a stack",
    FaultKind.TEB: "a TEB or PEB is elsewhere than in the parent",
    FaultKind.ENTRY_ALLOCATES: "the entry point of a DLL takes memory",
    FaultKind.DRAGS_IN: "a DLL loads a foreign one",
    FaultKind.WRONG_SIZE: "the file on disk has another SizeOfImage than the parent's DLL",
    FaultKind.LOAD_FAILS: "LoadLibrary fails",
    FaultKind.KILL: "the child is killed",
    FaultKind.DESTRUCTOR: "the destructor of a DLL crashes in the child",
    FaultKind.ALLOCA: "the child crashes as it writes its stack trace",
}


def help_data() -> dict[str, Any]:
    """Pairs of a name and a text for each part of the help; the same for every fork.

    marks: kind, name and meaning of each.
    """
    return {
        "marks": [[kind, mark.name, mark.meaning] for kind, mark in MARKS.items()],
        "policies": [[name, era.title] for name, era in ERAS.items()],
        "switches": [[name, plain(SWITCH_TEXTS.get(name, ""))] for name in SWITCHES],
        "faults": [[str(kind), text] for kind, text in FAULT_TEXTS.items()],
    }


def plain(text: str) -> str:
    """*text* without the signs of Markdown."""
    return text.replace("`", "").replace("**", "")
