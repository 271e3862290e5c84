"""remedy: what helps against the verdict's reason, in a few words, and how it is tried."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from forkviz.core.address import hex_
from forkviz.core.region import basename
from forkviz.scenarios.windows import Aslr
from forkviz.traces.trace import Trace
from forkviz.verdict.pieces import Piece, Pieces, address, name, names, text
from forkviz.verdict.reason import WhyFails
from forkviz.verdict.verdict import Risk, Verdict, VerdictKind

__all__ = ["Remedy", "remedy_of", "remedy_of_diagnosis"]

#: Reasons that no move of a DLL helps against, with what does.
_HELP = {
    WhyFails.KILLED: "look at what ends it: security software, a crash dump.",
    WhyFails.CRASHED: "look at what ends it: a crash dump, a DLL's destructor.",
    WhyFails.ENDS: "look at what ends it: security software, a crash dump.",
    WhyFails.RUNTIME_MOVED: "close all Cygwin programs, then rebase.",
    WhyFails.PROGRAM_MOVED: "look at the policies of Windows: they may move images.",
    WhyFails.DLL_NOT_FOUND: "find out with cygcheck which DLL is missing.",
    WhyFails.SESSION_ENDED: "none is needed: the session was ending.",
    WhyFails.MEMORY_USED_UP: "close programs, or enlarge the page file.",
    WhyFails.LOAD_REFUSED: "look at the file: run cygcheck on it.",
    WhyFails.OTHER_FILE: "restart the program: its DLL was replaced while it ran.",
    WhyFails.LINK_MISSING: "restart the program: its DLL was replaced while it ran.",
}


class Remedy(NamedTuple):
    """pieces: in words.  number: of the diagnosis' remedy that does it, -1 for none.

    edit: else the change of the scenario that does it, as ``parse_edit`` reads it, or None.
    """

    pieces: Pieces
    number: int = -1
    edit: Mapping[str, Any] | None = None


def remedy_of(trace: Trace, found: Verdict, diagnosis: Mapping[str, Any] | None) -> Remedy | None:
    """What helps; None where nothing has to, or nothing is known to.

    diagnosis: why it fails, as ``diagnosis_data`` has it.
    """
    if found.kind is VerdictKind.RISK:
        return _of_risk(trace, found)
    if found.kind is not VerdictKind.FAILS:
        return None
    number = _chosen(diagnosis)
    chosen = _remedies(diagnosis)[number] if number >= 0 else {}
    pieces = _against(trace, found, chosen.get("moves") or (), str(chosen.get("text", "")))
    return Remedy(pieces, number) if pieces else None


def remedy_of_diagnosis(diagnosis: Mapping[str, Any]) -> Remedy | None:
    """What *diagnosis* has against its first cause; None where it has nothing."""
    number = _chosen(diagnosis)
    if number < 0:
        return None
    chosen = _remedies(diagnosis)[number]
    rebase = _rebase(chosen.get("moves") or ())
    return Remedy((*rebase, text(".")) if rebase else _told(str(chosen["text"])), number)


def _told(remedy: str) -> Pieces:
    """The diagnosis' own words, as they stand after a colon."""
    return (name(f"{remedy[:1].lower()}{remedy[1:]}".rstrip(".")), text("."))


def _of_risk(trace: Trace, found: Verdict) -> Remedy | None:
    """A DLL that prefers the place that it has needs no retry, unless Windows moves it anyhow."""
    if found.risk is not Risk.LAST_RETRY or found.place is None:
        return None
    dll = trace.scenario.dll(found.subject)
    if not dll.relocated or (dll.dynamic_base and trace.scenario.loader.aslr is not Aslr.NONE):
        return None
    retry = "retry" if found.of > 1 else "second try"
    then = f", and no {retry} is needed." if not found.number else f", and it needs no {retry}."
    # A name that is not shown as it is would not come back as it is.
    edit = None
    if name(found.subject).value == found.subject:
        edit = {"edit": "rebase", "dll": found.subject, "base": hex_(found.place[0])}
    return Remedy((text("rebase "), name(found.subject), text(then)), edit=edit)


def _remedies(diagnosis: Mapping[str, Any] | None) -> Sequence[Mapping[str, Any]]:
    """Those of the first cause."""
    causes = diagnosis["causes"] if diagnosis is not None else ()
    return causes[0]["remedies"] if causes else ()


def _chosen(diagnosis: Mapping[str, Any] | None) -> int:
    """The number of the remedy that a real fork succeeded with, else of the first that moves a DLL,
    else of the first; -1 where there is none.
    """
    remedies = _remedies(diagnosis)
    tried = (i for i, one in enumerate(remedies) if one.get("proof") == "tried")
    moving = (i for i, one in enumerate(remedies) if one.get("moves"))
    return next(tried, next(moving, 0 if remedies else -1))


def _against(trace: Trace, found: Verdict, moves: Sequence[Mapping[str, Any]], told: str) -> Pieces:
    """What helps against the reason.  told: the diagnosis' own words of the remedy."""
    rebase = _rebase(moves)
    occupant = found.occupant
    assert found.reason is not None
    if occupant is None or not (occupant.guest or occupant.assumed):
        return _without_guest(found, rebase, told)
    if occupant.assumed and not occupant.suspects:
        look = text("capture the child's map to see what is there.")
        return (*rebase, text("; or "), look) if rebase else (look,)
    who = names(occupant.suspects) if occupant.suspects else (name(occupant.name),)
    out: Pieces = (text("keep "), *who, text(" out of "), *_program(trace))
    if not found.dll:
        return (*out, text("."))
    moved = [str(move["name"]) for move in moves] or [found.subject]
    return (*out, text(", or rebase "), *names(moved, "and"), text("."))


def _without_guest(found: Verdict, rebase: Pieces, told: str) -> Pieces:
    """A move of DLLs, what always helps against the reason, or what the diagnosis has."""
    assert found.reason is not None
    if rebase:
        return (*rebase, text("."))
    if found.reason in _HELP:
        return (text(_HELP[found.reason]),)
    if told:
        return _told(told)
    return (text("rebase "), name(found.subject), text(".")) if found.dll else ()


def _rebase(moves: Sequence[Mapping[str, Any]]) -> Pieces:
    """Rebase a.dll to 0x… and b.dll to 0x…; () for no move."""
    found: list[Piece] = []
    for move in moves:
        found += [text("rebase " if not found else " and "), name(str(move["name"]))]
        found += [text(" to "), address(int(move["to"]))]
    return tuple(found)


def _program(trace: Trace) -> Pieces:
    """The program that forks, where the parent's map or list has it."""
    images = (dll.file for dll in trace.scenario.dlls)
    regions = (basename(region.name) for region in trace.scenario.parent)
    named = (one for one in (*images, *regions) if one.lower().endswith(".exe"))
    found = next(named, "")
    return (name(found),) if found else (text("the program"),)
