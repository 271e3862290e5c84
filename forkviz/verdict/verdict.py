"""verdict: what becomes of a fork, in one value: its kind, its reason, the chain, the occupant.

``words`` says it; nothing here is a text but names from the trace itself.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from forkviz.machine.phase import Phase
from forkviz.verdict.reason import WhyFails

__all__ = ["Link", "Note", "Occupant", "Risk", "Role", "Verdict", "VerdictKind"]


class VerdictKind(StrEnum):
    """What becomes of the fork."""

    FAILS = "fails"
    SUCCEEDS = "succeeds"
    RISK = "risk"  # it succeeds, and the next one may not
    WAITS = "waits"  # it has not ended yet


class Risk(StrEnum):
    """Why a fork that succeeds is at risk."""

    LAST_RETRY = "last retry"  # a DLL lands when no other try is left
    LATER_CHILD = "later child"  # a child before it failed
    UNNOTICED = "unnoticed"  # something is elsewhere in the child, and nothing compares it


class Role(StrEnum):
    """What a step is in the chain, in the order in which a chain has them."""

    CAUSE = "cause"
    THEN = "then"  # a step between, without which the cause would do no harm
    RETRY = "retry"  # one try of several; shown while it is the one
    LANDS = "lands"  # where it goes well after all
    FAILURE = "failure"


class Note(StrEnum):
    """What a step of the chain is, beyond its phase."""

    NONE = ""
    LANDS_ELSEWHERE = "lands elsewhere"
    COMES_ALONG = "comes along"  # another DLL's load brings it
    NOT_GIVEN_BACK = "not given back"  # in retry ``number``
    RETRY = "retry"  # ``number`` of ``of``
    CHILD_FAILS = "child fails"  # child ``number``
    CHILD = "child"  # child ``number``


class Link(NamedTuple):
    """A step of the chain.  assumed: no step shows it; this one is the earliest that it can be.

    note, number, of: what it is, with its numbers.
    """

    role: Role
    step: int
    phase: Phase
    assumed: bool = False
    note: Note = Note.NONE
    number: int = 0
    of: int = 0


class Occupant(NamedTuple):
    """Who is in the place in the child, ``[start, end)``.

    name: as the map or the scenario has it, or what kind of memory it is.  own: whether the fork
    itself put it there.  guest: whether another program's doing is there, which could be kept out.
    assumed: whether no source names it; suspects: who it may be then.
    """

    start: int
    end: int
    name: str
    own: bool = False
    guest: bool = False
    assumed: bool = False
    suspects: tuple[str, ...] = ()


class Verdict(NamedTuple):
    """What becomes of a fork, and why.

    reason: of a failure.  risk: of a success that is at risk.  subject: the DLL, or the memory,
    that it is about, "" for none; dll: whether it is a DLL.  place: where that has to be, and got:
    where the child has it; each None where it is not known, or it is about no place.  reload: in
    the reload of dlopened DLLs, and not before.  error: of Windows, 0 for none.  exit_code: of the
    child, None where it is not known.  message: what the child says where it names nothing else.
    number, of: retries or DLLs, as the reason has them; of a last retry,
    how many other DLLs need some.  with_: the DLL whose load does it.

    links: the chain, in the order of its steps; the failing step is the last.  occupant: who is in
    the way in the child, None for nothing.
    """

    kind: VerdictKind
    reason: WhyFails | None = None
    risk: Risk | None = None
    subject: str = ""
    dll: bool = False
    place: tuple[int, int] | None = None
    got: int | None = None
    reload: bool = False
    error: int = 0
    exit_code: int | None = None
    errno: int = 0
    message: str = ""
    number: int = 0
    of: int = 0
    with_: str = ""
    links: tuple[Link, ...] = ()
    occupant: Occupant | None = None

    def link(self, role: Role) -> Link | None:
        """The first step of that role, None where the chain has none."""
        return next((link for link in self.links if link.role is role), None)

    @property
    def cause(self) -> int:
        """The step of the cause, -1 where the chain has none."""
        found = self.link(Role.CAUSE)
        return found.step if found is not None else -1

    @property
    def failure(self) -> int:
        """The step at which the fork fails, -1 where it does not."""
        found = self.link(Role.FAILURE)
        return found.step if found is not None else -1
