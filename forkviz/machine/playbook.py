"""Playbook: what a machine must say, in order, and the answers that it gets; for tests.

A part of the machine does no I/O, so a test needs neither a host nor a process::

    play = Playbook(reserve_at(forkee, 0x500000, dll))
    play.asks(VirtualQuery(dll, 0x500000), free_run)
    play.tells(BlockChosen("a.dll", 0x500000, 0x800000, 0x500000, 0x200000, BlockRule.UP_TO))
    play.asks(VirtualAlloc(dll, 0x500000, 0x200000, Why.BLOCK), done)
    play.returns(0x500000)

Any generator of effects and events can be played, not only forkviz's own.
"""

from __future__ import annotations

from typing import Any, NoReturn

from forkviz.machine.effects import Effect, Steps
from forkviz.machine.events import Event
from forkviz.machine.forkee import ChildDied

__all__ = ["Playbook"]

_ENDED = object()


class Playbook:
    """Plays one machine.  Each method raises AssertionError where the machine does otherwise."""

    def __init__(self, machine: Steps[Any]) -> None:
        self._machine = machine
        self._value: Any = None
        self._step = 0
        self._said: object = self._next(None)

    def asks(self, effect: Effect, answer: Any) -> Playbook:
        """The machine asks for *effect*, and is sent *answer*."""
        self._expect(effect)
        self._said = self._next(answer)
        return self

    def tells(self, event: Event) -> Playbook:
        """The machine records *event*."""
        self._expect(event)
        self._said = self._next(None)
        return self

    def dies(self, effect: Effect, exit_code: int, message: str = "killed") -> Playbook:
        """The machine asks for *effect*, and the child is found dead."""
        self._expect(effect)
        self._step += 1
        try:
            self._said = self._machine.throw(ChildDied(message, exit_code))
        except StopIteration as end:
            self._said, self._value = _ENDED, end.value
        return self

    def returns(self, value: Any = None) -> None:
        """The machine has nothing more to say, and returns *value*."""
        if self._said is not _ENDED:
            self._fail("the end")
        if self._value != value:
            raise AssertionError(f"it returns {self._value!r}, and not {value!r}")

    def _next(self, answer: Any) -> object:
        self._step += 1
        try:
            return self._machine.send(answer)
        except StopIteration as end:
            self._value = end.value
            return _ENDED

    def _expect(self, wanted: object) -> None:
        if type(self._said) is not type(wanted) or self._said != wanted:
            self._fail(repr(wanted))

    def _fail(self, wanted: str) -> NoReturn:
        said = "ends" if self._said is _ENDED else f"says {self._said!r}"
        raise AssertionError(f"step {self._step}: the machine {said}, and not {wanted}")
