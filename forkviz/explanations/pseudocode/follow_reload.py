"""marks_reload: where the published reloads are, event by event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from forkviz.machine.dll import Dll
from forkviz.machine.events import (
    BlockChosen,
    BlockRule,
    Call,
    Compared,
    Event,
    FrameEntered,
    FrameLeft,
    Skipped,
    Why,
)

__all__ = [
    "CHILD",
    "DEEPEST",
    "FORK",
    "Follower",
    "Place",
    "RecursionFollower",
    "UptoFollower",
    "without",
]

#: Calls of one function inside of each other that a stack shows; a sort may have thousands.
DEEPEST = 12

FORK = ("fork",)
CHILD = (*FORK, "child")


class Place(NamedTuple):
    """The functions that have not returned, and a mark in the innermost of them."""

    stack: tuple[str, ...]
    mark: str


def without(stack: tuple[str, ...], *names: str) -> tuple[str, ...]:
    """*stack* without the calls of *names* that are innermost."""
    while stack[-1] in names:
        stack = stack[:-1]
    return stack


class Follower(Protocol):
    """Follows the reload of one child."""

    def place(self, step: int, event: Event, last: Place) -> Place | None:
        """The place of *event*, number *step*, after *last*; None where it has none."""
        ...


#: How reserve_at cut the hole.
RULES = {BlockRule.WHOLE: "whole", BlockRule.UP_TO: "up-to", BlockRule.PAST: "past"}


class RecursionFollower:
    """load_after_fork_impl: its frames are told by events of their own."""

    #: Where the calls of the function itself are, by what they are for.
    _OWN = {  # noqa: RUF012  # never changed
        Why.TRIAL: "trial",
        Why.UNMAP_TRIAL: "unmap",
        Why.UNMAP_INTERIM: "interim",
        Why.REAL: "real",
    }

    def __init__(self, dlls: Mapping[str, Dll]) -> None:
        self._dlls = dlls
        self._frames = 0

    def place(self, step: int, event: Event, last: Place) -> Place | None:
        """The place of *event*."""
        match event:
            case FrameEntered(_, retries):
                self._frames = min(retries, DEEPEST) + 1
                return Place(self._stack(), "enter")
            case FrameLeft(_, retries, block):
                self._frames = min(retries, DEEPEST) + 1
                found = Place(self._stack(), "return" if block >= 0 else "done")
                self._frames -= 1
                return found
            case Skipped():
                return Place(self._stack(), "skip")
            case Compared(trial=trial):
                return Place(self._stack(), "compare" if trial else "landed")
            case BlockChosen(rule=rule):
                return Place((*self._stack(), "reserve_at"), RULES[rule])
            case Call():
                return self._call(event)
            case _:
                return None

    def _stack(self) -> tuple[str, ...]:
        # A log does not tell when the function is called: its calls are of the first one then.
        return (*CHILD, *("load_after_fork_impl",) * max(self._frames, 1))

    def _call(self, call: Call) -> Place | None:
        match call.why:
            case Why.LOOK:
                return Place((*self._stack(), "reserve_at"), "look")
            case Why.BLOCK:
                return Place((*self._stack(), "reserve_at"), "block")
            case Why.UNBLOCK:
                return Place((*self._stack(), "release_at"), "free")
            case Why.UNPROTECT:
                # In step 2 of one that is mapped on trial, in step 3 of the others.
                dll = self._dlls.get(call.dll)
                trial = dll is not None and dll.relocated
                return Place(self._stack(), "unprotect" if trial else "give-back")
            case why:
                return Place(self._stack(), self._OWN.get(why, ""))


class UptoFollower:
    """The reload before the patches: what a query is for is told by its address and the try."""

    def __init__(self, dlls: Mapping[str, Dll]) -> None:
        self._dlls = dlls
        self._dll = ""
        self._tries = 0

    def place(self, step: int, event: Event, last: Place) -> Place | None:
        """The place of *event*."""
        match event:
            case Call():
                return self._call(event)
            case Compared(trial=trial):
                return Place(_TRY, "compare" if trial else "landed")
            case BlockChosen(rule=rule):
                return Place((*_LOAD, "reserve_at"), RULES[rule])
            case _:
                return None

    def _call(self, call: Call) -> Place | None:
        # The walks stay below the place; a block that is to be kept off from above does not.
        dll = self._dlls.get(call.dll)
        walks = dll is not None and call.address < dll.base
        match call.why:
            case Why.TRIAL:
                self._tries = self._tries + 1 if call.dll == self._dll else 1
                self._dll = call.dll
                return Place(_TRY, "trial")
            case Why.UNMAP_TRIAL | Why.UNMAP_INTERIM:
                return Place(_TRY, "unmap")
            case Why.REAL:
                return Place(_TRY, "real")
            case Why.LOOK if walks:
                walk = "reserve_upto" if self._tries < 2 else "release_upto"
                return Place((*_LOAD, walk), "look")
            case Why.LOOK:
                return Place((*_LOAD, "reserve_at"), "look")
            case Why.BLOCK:
                return Place((*_LOAD, "reserve_upto" if walks else "reserve_at"), "block")
            case Why.UNBLOCK:
                return Place((*_LOAD, "release_upto" if walks else "release_at"), "free")
            case _:
                return None


_LOAD = (*CHILD, "load_after_fork")
_TRY = (*_LOAD, "try_to_load")
