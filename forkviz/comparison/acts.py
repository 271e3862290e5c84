"""acts: what a step does, in a few words, for a headline and for a link to the step.

``explain`` says all of it; a headline says two steps side by side.
"""

from __future__ import annotations

from typing import NamedTuple

from forkviz.core.address import hex_
from forkviz.core.region import Use
from forkviz.machine.events import (
    Aborted,
    BlockChosen,
    Call,
    Checked,
    ChildCreated,
    ChildEnded,
    Compared,
    Event,
    FaultStruck,
    Finished,
    MapsRead,
    PhaseEntered,
    Planned,
    Replicated,
    RetryDecided,
    Skipped,
    Why,
)
from forkviz.machine.phase import Phase

__all__ = ["Act", "Piece", "act_of"]

#: A part of a sentence and what it is: ``text``, ``name``, ``address``, ``failed``, ``risk``
#: or ``ok``.
Piece = tuple[str, str]


class Act(NamedTuple):
    """What a step does.  long: after "A " or "B ", in pieces.  short: in a link, the DLL known."""

    long: tuple[Piece, ...]
    short: str


def act_of(event: Event, otherwise: str, about: str = "") -> Act:
    """What *event* does; *otherwise*: the sentence of one that no few words are known for.

    about: the DLL that it all is about; a load that drags it in says so.
    """
    match event:
        case Call():
            return _with(_call(event), event, about)
        case Compared():
            return _compared(event)
        case Checked():
            checked = _text("compares the address of "), _name(event.dll or event.what)
            return Act((*checked, _text(" with the parent's")), "compares addresses")
        case Replicated(what=what, ok=ok):
            verb = "makes" if ok else "cannot make"
            return Act((_text(f"{verb} {what} at the parent's place"),), f"{verb} {what}")
        case Skipped(dll=dll):
            return Act((_text("makes no trial of "), _name(dll)), "makes no trial")
        case BlockChosen() | Planned() | Aborted() | ChildEnded() | PhaseEntered():
            return _plain(event)
        case RetryDecided(retry=retry):
            more = "makes another child" if retry else "makes no other child"
            return Act((_text(more),), "tries again" if retry else "gives up")
        case FaultStruck(lethal=lethal):
            lost = "loses its child" if lethal else "gets something foreign into its child"
            return Act((_text(lost),), "is ended" if lethal else "the place is taken")
        case ChildCreated():
            return Act((_text("makes its child"),), "the child begins with it")
        case MapsRead():
            return Act((_text("finds its memory changed"),), "memory changes")
        case Finished(succeeded=succeeded):
            ends = "succeeds" if succeeded else "fails"
            return Act((_text(ends),), ends)
        case _:
            return Act((_text(f"comes to this: {otherwise.rstrip('.')}"),), "goes on")


def _text(text: str) -> Piece:
    return "text", text


def _name(text: str) -> Piece:
    return "name", text


def _address(number: int) -> Piece:
    return "address", hex_(number)


def _plain(event: BlockChosen | Planned | Aborted | ChildEnded | PhaseEntered) -> Act:
    match event:
        case BlockChosen(dll=dll):
            said = _text("decides what to block, so that the loader tries the next hole for ")
            return Act((said, _name(dll)), "chooses a block")
        case Planned():
            return Act((_text("plans the order of the loads"),), "plans the loads")
        case Aborted():
            return Act((_text("gives up"),), "fails")
        case ChildEnded():
            return Act((_text("loses its child"),), "is ended")
        case PhaseEntered(phase=phase):
            begins = phase is Phase.C1
            short = "the child begins" if begins else f"comes to {phase.name}"
            return Act((_text(f"comes to phase {phase.name}"),), short)


# -- calls -----------------------------------------------------------------------------------------

#: What a call does with a place or with a DLL, and where Windows refuses it.
_DOES: dict[Why, tuple[str, str]] = {
    Why.PROTECT: ("keeps the place of ", "keeps the place"),
    Why.UNPROTECT: ("gives the place of ", "gives it back"),
    Why.TRIAL: ("maps ", "maps it on trial"),
    Why.UNMAP_TRIAL: ("takes the trial map of ", "takes it away"),
    Why.UNMAP_INTERIM: ("takes the trial map of ", "takes it away"),
    Why.KEEP: ("keeps the map of ", "keeps the map"),
    Why.REAL: ("loads ", "loads it"),
}
#: What comes after the DLL's name.
_AFTER: dict[Why, str] = {
    Why.UNPROTECT: " back",
    Why.TRIAL: " on trial",
    Why.UNMAP_TRIAL: " away",
    Why.UNMAP_INTERIM: " away",
    Why.KEEP: " for good",
}
_REFUSED: dict[Why, tuple[str, str]] = {
    Why.PROTECT: ("cannot keep the place of ", "place is taken"),
    Why.TRIAL: ("has no room to map ", "has no room"),
    Why.KEEP: ("cannot keep the map of ", "cannot keep it"),
    Why.REAL: ("cannot load ", "cannot load it"),
}


def _call(call: Call) -> Act:
    if call.dll and (call.why in _REFUSED if call.failed else call.why in _DOES):
        long, short = (_REFUSED if call.failed else _DOES)[call.why]
        after = _AFTER.get(call.why, "")
        if call.why is Why.UNMAP_TRIAL and not call.delta.removed:  # others hold it, too
            after, short = " away, but it stays mapped", "it stays mapped"
        said = (_text(long), _name(call.dll), *((_text(after),) if after else ()))
        if call.why in (Why.TRIAL, Why.REAL) and not call.failed:
            return Act((*said, _text(" at "), _address(call.result)), short)
        return Act(said, short)
    where = (_address(call.address),) if call.address is not None else ()
    match call.why:
        case Why.BLOCK | Why.LOW_BLOCK | Why.MAKE_ROOM if not call.failed:
            end = (call.address or 0) + (call.size or 0)
            verb = "makes room at " if call.why is Why.MAKE_ROOM else "blocks "
            upto = (_text(" to "), _address(end)) if call.size else ()
            return Act((_text(verb), *where, *upto), "blocks memory")
        case Why.UNBLOCK:
            return Act((_text("lifts the block at "), *where), "lifts a block")
        case Why.LOOK | Why.LOW_LOOK:
            return Act((_text("looks what is at "), *where), "looks around")
        case _:
            verb = f"{'is refused' if call.failed else 'calls'} {call.name}"
            return Act((_text(verb),), verb)


def _with(act: Act, call: Call, about: str) -> Act:
    """*act*, with the DLL *about* that the call drags in, and where it lands."""
    if not about or about.lower() == (call.dll or "").lower():
        return act
    for region in call.delta.added:
        if region.use is Use.IMAGE and region.name.lower() == about.lower():
            more = _text(" and with it "), _name(about), _text(" at "), _address(region.base)
            return Act((*act.long, *more), act.short)
    return act


def _compared(event: Compared) -> Act:
    if event.same:
        return Act((_text("has "), _name(event.dll), _text(" in its place")), "lands")
    elsewhere = (_text("has "), _name(event.dll), _text(" at "), _address(event.got))
    return Act((*elsewhere, _text(", which is not its place")), "lands elsewhere")
