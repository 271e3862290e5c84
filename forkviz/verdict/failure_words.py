"""failure_words: the sentence of a fork that fails: what cannot what, and why."""

from __future__ import annotations

from collections.abc import Callable

from forkviz.core.address import hex_
from forkviz.machine.phase import Phase
from forkviz.verdict.pieces import Pieces, address, name, names, said, text
from forkviz.verdict.reason import WhyFails
from forkviz.verdict.verdict import Link, Occupant, Role, Verdict

__all__ = ["failing"]

#: winerror.h, of loads that fail of something else than room.
_ERRORS = {
    2: "the file is not found",
    5: "access is denied",
    126: "a module is not found",
    127: "a procedure is not found",
    193: "it is not a valid image",
    1114: "its entry point fails",
    1455: "memory and page file are used up",
}


def failing(verdict: Verdict) -> Pieces:
    """The sentence of a *verdict* with a reason; it ends with a full stop."""
    assert verdict.reason is not None
    return (*_SENTENCES[verdict.reason](verdict), text("."))


def _where(verdict: Verdict) -> Phase | None:
    """The phase that it fails in."""
    found: Link | None = verdict.link(Role.FAILURE)
    return found.phase if found is not None else None


def _error(verdict: Verdict) -> str:
    known = _ERRORS.get(verdict.error)
    return f"error {verdict.error}, {known}" if known else f"error {verdict.error}"


# -- a place is taken ------------------------------------------------------------------------------


def _cannot(verdict: Verdict, how: str = "") -> Pieces:
    """X cannot land at 0x…: what a DLL cannot have, up to the colon."""
    assert verdict.place is not None
    verb = how or ("cannot land at" if verdict.reload else "cannot get its place")
    return (name(verdict.subject), text(f" {verb} "), address(verdict.place[0]), text(": "))


def _holder(occupant: Occupant | None) -> Pieces:
    """Who has the place, as a clause."""
    if occupant is None:
        return (text("something is there"),)
    if not occupant.assumed:
        return (name(occupant.name), text(" is there"))
    if occupant.suspects:
        return (text("it is taken, perhaps by "), *names(occupant.suspects))
    return (text("it is taken; the log does not say by what"),)


def _taken(verdict: Verdict) -> Pieces:
    return (*_cannot(verdict), *_holder(verdict.occupant))


def _memory(verdict: Verdict) -> Pieces:
    """The parent's memory that the child cannot make again, up to the colon."""
    assert verdict.place is not None
    subject = (name(verdict.subject),) if verdict.subject else (text("memory of the parent"),)
    return (*subject, text(" cannot be made again at "), address(verdict.place[0]), text(": "))


def _memory_taken(verdict: Verdict) -> Pieces:
    own = verdict.occupant is not None and verdict.occupant.own
    return (*_memory(verdict), *(_own(verdict) if own else _holder(verdict.occupant)))


def _memory_refused(verdict: Verdict) -> Pieces:
    why = (
        f"Windows refuses it, {_error(verdict)}" if verdict.error else "the child does not say why"
    )
    return (*_memory(verdict), text(why))


def _own_reservation(verdict: Verdict) -> Pieces:
    return (*_cannot(verdict), text("the child's own reservation is still there"))


def _own_block(verdict: Verdict) -> Pieces:
    return (*_cannot(verdict), *_own(verdict))


def _own(verdict: Verdict) -> Pieces:
    """What of the fork's own doing is in the place, as a clause."""
    whose = verdict.with_
    if not whose:
        return (text("the child itself keeps the low 4 MiB"),)
    if whose == verdict.subject:
        return (text("a block that the child made reaches into it"),)
    return (text("the child keeps it for "), name(whose))


def _there_already(verdict: Verdict) -> Pieces:
    if verdict.with_:
        brings = (name(verdict.with_), text(" has brought it there before its turn"))
        return (*_cannot(verdict), *brings)
    return (*_cannot(verdict), text("it is there already, before its turn"))


# -- something is elsewhere ------------------------------------------------------------------------


def _moved(verdict: Verdict, before: str = "") -> Pieces:
    child: Pieces = (text(" is not in the child"),)
    if verdict.got is not None:
        child = (text(" is at "), address(verdict.got), text(" in the child"))
    parent: Pieces = ()
    if verdict.place is not None:
        parent = (text(", at "), address(verdict.place[0]), text(" in the parent"))
    pushed: Pieces = ()
    if verdict.occupant is not None:
        pushed = (text("; there the child has "), name(verdict.occupant.name))
        if verdict.occupant.assumed:
            pushed = (text("; its place is taken"),)
    return (text(before), name(verdict.subject), *child, *parent, *pushed)


def _linked(verdict: Verdict) -> Pieces:
    return _moved(verdict, "linked ")


def _retries_used(verdict: Verdict) -> Pieces:
    if not verdict.of:
        return (*_cannot(verdict), text("it lands elsewhere each time"))
    if verdict.of == 2:
        return (*_cannot(verdict), text("it lands elsewhere in both tries"))
    others = f", {verdict.number} of them by other DLLs" if verdict.number else ""
    return (*_cannot(verdict), text(f"all {verdict.of} retries are used{others}"))


def _landed(verdict: Verdict) -> Pieces:
    at: Pieces = (address(verdict.got),) if verdict.got is not None else (text("another place"),)
    kept: Pieces = (text(", while its place is kept"),) if verdict.occupant is not None else ()
    if verdict.with_:
        return (*_cannot(verdict), name(verdict.with_), text(" brings it along to "), *at, *kept)
    return (*_cannot(verdict), text("Windows loads it at "), *at, *kept)


def _lingers(verdict: Verdict) -> Pieces:
    at: Pieces = (text(" at "), address(verdict.got)) if verdict.got is not None else ()
    return (*_cannot(verdict), text("it stays mapped where it landed first"), *at)


def _other_file(verdict: Verdict) -> Pieces:
    return (name(verdict.subject), text(" is another file in the child than in the parent"))


# -- Windows refuses, or the child ends ------------------------------------------------------------


def _no_room(verdict: Verdict) -> Pieces:
    return (*_cannot(verdict), text(f"Windows finds no room for it (error {verdict.error})"))


def _load_refused(verdict: Verdict) -> Pieces:
    return (name(verdict.subject), text(f" cannot be loaded: {_error(verdict)}"))


def _call_refused(verdict: Verdict) -> Pieces:
    call = text(verdict.with_ or "a call of Windows")
    at: Pieces = (text(" at "), address(verdict.got)) if verdict.got is not None else ()
    begin = _cannot(verdict) if verdict.place is not None and verdict.subject else ()
    return (*begin, call, *at, text(f" fails, {_error(verdict)}"))


def ended(verdict: Verdict, how: str, then: str) -> Pieces:
    """The child HOW in C4 (exit code 0x…), THEN."""
    phase = _where(verdict)
    where = f" in {phase.name}" if phase is not None else ""
    code = f" (exit code {hex_(verdict.exit_code)})" if verdict.exit_code is not None else ""
    return (text(f"the child {how}{where}{code}{then}"),)


def _gives_up(verdict: Verdict) -> Pieces:
    if not verdict.message:
        return _ends(verdict)
    phase = _where(verdict)
    where = f" in {phase.name}" if phase is not None else ""
    return (text(f"the child gives up{where}: "), *said(verdict.message))


def _ends(verdict: Verdict) -> Pieces:
    if verdict.exit_code is None:
        return ended(verdict, "ends", "; the log does not say how")
    return ended(verdict, "ends", ", and does not say why")


def _in_parent(verdict: Verdict) -> Pieces:
    what = f"no child is seen to fail; fork() returns -1, errno {verdict.errno}"
    return (text(what), text(", "), *said(verdict.message)) if verdict.message else (text(what),)


_SENTENCES: dict[WhyFails, Callable[[Verdict], Pieces]] = {
    WhyFails.TAKEN: _taken,
    WhyFails.MEMORY_TAKEN: _memory_taken,
    WhyFails.OWN_RESERVATION: _own_reservation,
    WhyFails.OWN_BLOCK: _own_block,
    WhyFails.THERE_ALREADY: _there_already,
    WhyFails.LINK_MOVED: _linked,
    WhyFails.LINK_MISSING: _linked,
    WhyFails.RUNTIME_MOVED: _moved,
    WhyFails.PROGRAM_MOVED: _moved,
    WhyFails.RETRIES_USED: _retries_used,
    WhyFails.LANDED_ELSEWHERE: _landed,
    WhyFails.LINGERS: _lingers,
    WhyFails.OTHER_FILE: _other_file,
    WhyFails.NO_ROOM: _no_room,
    WhyFails.LOAD_REFUSED: _load_refused,
    WhyFails.CALL_REFUSED: _call_refused,
    WhyFails.MEMORY_REFUSED: _memory_refused,
    WhyFails.KILLED: lambda it: ended(it, "is killed", ", before it can say why"),
    WhyFails.CRASHED: lambda it: ended(it, "crashes", ", before it can say why"),
    WhyFails.DLL_NOT_FOUND: lambda it: ended(it, "is ended", ": a DLL that it needs is not found"),
    WhyFails.SESSION_ENDED: lambda it: ended(it, "is ended", ": the session is being closed"),
    WhyFails.MEMORY_USED_UP: lambda it: ended(it, "is ended", ": memory and page file are used up"),
    WhyFails.GIVES_UP: _gives_up,
    WhyFails.ENDS: _ends,
    WhyFails.IN_PARENT: _in_parent,
}
