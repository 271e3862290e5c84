"""asked: what can be asked of a fork, and how the answer is worked out of its trace.

The names are part of a lesson's format (docs/lessons.md has a row for each).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from forkviz.core.region import Kind, Region, module_key
from forkviz.course.fields import Answer, Form
from forkviz.errors import ForkvizError
from forkviz.machine.dll import Dll
from forkviz.machine.events import (
    Aborted,
    BlockChosen,
    Call,
    ChildEnded,
    FrameEntered,
    OrderDecided,
    Why,
)
from forkviz.machine.phase import Phase
from forkviz.traces.trace import Trace
from forkviz.verdict.judge import verdict_of

__all__ = ["ASKED", "ENDS", "MOST_CHOICES", "NoAnswer", "WhatIsAsked", "dragged", "first_block"]

#: How a fork ends, as a choice.
ENDS = ("it succeeds", "it fails")
#: Choices of a question at the most.
MOST_CHOICES = 10

#: Phases to choose from: a fork has 23.
_OFTEN = (Phase.P7, Phase.C3, Phase.C5, Phase.C6, Phase.C7, Phase.P11, Phase.C8, Phase.P13)


class NoAnswer(ForkvizError):
    """The fork has nothing of what is asked."""


@dataclass(frozen=True, slots=True)
class WhatIsAsked:
    """form: of the answer.  label: before its field.  of_dll: whether a DLL must be named.

    work: the answer of a trace and a DLL's name; of a CHOICE it is one of *choices*' texts.
    choices: of a CHOICE, or the names of an ORDER.
    """

    form: Form
    label: str
    work: Callable[[Trace, str], Answer]
    of_dll: bool = False
    choices: Callable[[Trace], tuple[str, ...]] | None = None


def first_block(trace: Trace) -> tuple[int, BlockChosen]:
    """The step at which reserve_at first decides what to block, and the decision."""
    for step, event in enumerate(trace):
        if isinstance(event, BlockChosen):
            return step, event
    raise NoAnswer("nothing is blocked in this fork")


def dragged(trace: Trace) -> Iterator[tuple[int, str, str, int]]:
    """Each load that brought a DLL of the list along: step, who, whom, where that landed."""
    listed = {module_key(dll.name) for dll in trace.scenario.dlls}
    for step, event in enumerate(trace):
        if isinstance(event, Call) and event.dll is not None and event.why in (Why.REAL, Why.TRIAL):
            for region in event.delta.added:
                key = module_key(region.name)
                if key in listed and key != module_key(event.dll):
                    yield step, event.dll, region.name, region.start


def dll_of(trace: Trace, name: str) -> Dll:
    """The DLL of that name; raises NoAnswer."""
    for dll in trace.scenario.dlls:
        if module_key(dll.name) == module_key(name):
            return dll
    raise NoAnswer(f"the fork has no {name}")


def _calls(trace: Trace, why: Why, name: str = "") -> list[Call]:
    return [
        event
        for event in trace
        if isinstance(event, Call)
        and event.why is why
        and (not name or (event.dll is not None and module_key(event.dll) == module_key(name)))
    ]


def _exit_code(trace: Trace, _: str) -> int:
    ended = [event for event in trace if isinstance(event, ChildEnded)]
    if not ended:
        raise NoAnswer("no child of this fork ends")
    return ended[-1].exit_code


def _lands(trace: Trace, name: str) -> int:
    """Where the loader first puts the DLL: on trial, or for good, or with another one."""
    key = module_key(dll_of(trace, name).name)
    for event in trace:
        if isinstance(event, Call):
            for region in event.delta.added:
                if _is_image(region, key):
                    return region.base
    for region in trace.initial_child:
        if _is_image(region, key):
            return region.base
    raise NoAnswer(f"{name} is never in the child")


def _is_image(region: Region, key: str) -> bool:
    """Whether *region* is of that DLL itself: a place that is kept for it has its name, too."""
    return region.kind is Kind.IMAGE and module_key(region.name) == key


def _order(trace: Trace, _: str) -> tuple[str, ...]:
    for event in trace:
        if isinstance(event, OrderDecided):
            return event.order
    raise NoAnswer("this fork decides no order")


def _occupant(trace: Trace, _: str) -> str:
    occupant = verdict_of(trace).occupant
    if occupant is None:
        raise NoAnswer("nothing is in the way in this fork")
    return occupant.name


def _names(trace: Trace) -> tuple[str, ...]:
    """What is in the child, or is to be: each name once, sorted."""
    found = {region.name for region in trace.initial_child if region.name}
    found |= {dll.name for dll in trace.scenario.dlls}
    occupant = verdict_of(trace).occupant
    if occupant is not None:
        found.add(occupant.name)
    return tuple(sorted(found))


def _lost(trace: Trace, _: str) -> str:
    lost = [event.dll for event in trace if isinstance(event, Aborted) and event.dll is not None]
    if not lost:
        raise NoAnswer("this fork loses no DLL")
    return dll_of(trace, lost[-1]).name


def _dlls(trace: Trace) -> tuple[str, ...]:
    return tuple(dll.name for dll in trace.scenario.dlls)


def _gives_up(trace: Trace, _: str) -> str:
    step = trace.failure()
    if step < 0:
        raise NoAnswer("this fork succeeds")
    return _said(trace.state(step).phase)


def _phases(trace: Trace) -> tuple[str, ...]:
    """Those in which most forks fail, and that of this one, in the order of a fork."""
    step = trace.failure()
    own = () if step < 0 else (trace.state(step).phase,)
    return tuple(_said(phase) for phase in Phase if phase in (*_OFTEN, *own))


def _said(phase: Phase) -> str:
    return f"{phase.name}: {phase.label}"


def _destructors(trace: Trace, _: str) -> str:
    ended = [event for event in trace if isinstance(event, ChildEnded)]
    if not ended:
        raise NoAnswer("no child of this fork ends")
    return "they run" if ended[-1].destructors else "none runs"


def _deepest(trace: Trace, _: str) -> int:
    found = [event.retries for event in trace if isinstance(event, FrameEntered)]
    if not found:
        raise NoAnswer("there is no recursion in this fork")
    return max(found)


def _ends(trace: Trace, _: str) -> str:
    return ENDS[0] if trace.succeeded else ENDS[1]


#: By the name in a lesson's file.
ASKED: dict[str, WhatIsAsked] = {
    "succeeds": WhatIsAsked(Form.CHOICE, "the fork", _ends, choices=lambda _: ENDS),
    "attempts": WhatIsAsked(Form.COUNT, "children", lambda trace, _: trace.outcome.attempts),
    "children-lost": WhatIsAsked(
        Form.COUNT,
        "children lost",
        lambda trace, _: sum(isinstance(event, ChildEnded) for event in trace),
    ),
    "exit-code": WhatIsAsked(Form.CODE, "exit code", _exit_code),
    "errno": WhatIsAsked(Form.CODE, "errno", lambda trace, _: trace.errno),
    "destructors": WhatIsAsked(
        Form.CHOICE, "destructors", _destructors, choices=lambda _: ("they run", "none runs")
    ),
    "message": WhatIsAsked(
        Form.CHOICE, "the message", lambda trace, _: trace.message or "none", choices=lambda _: ()
    ),
    "gives-up": WhatIsAsked(Form.CHOICE, "the phase", _gives_up, choices=_phases),
    "lost": WhatIsAsked(Form.CHOICE, "the DLL", _lost, choices=_dlls),
    "occupant": WhatIsAsked(Form.CHOICE, "in the way", _occupant, choices=_names),
    "order": WhatIsAsked(Form.ORDER, "the order", _order, choices=_dlls),
    "base": WhatIsAsked(
        Form.ADDRESS, "starts at", lambda trace, name: dll_of(trace, name).base, of_dll=True
    ),
    "lands": WhatIsAsked(Form.ADDRESS, "lands at", _lands, of_dll=True),
    "trials": WhatIsAsked(
        Form.COUNT,
        "trial maps",
        lambda trace, name: len(_calls(trace, Why.TRIAL, dll_of(trace, name).name)),
        of_dll=True,
    ),
    "blocks": WhatIsAsked(Form.COUNT, "blocks", lambda trace, _: len(_calls(trace, Why.BLOCK))),
    "retries": WhatIsAsked(Form.COUNT, "retries", _deepest),
    "calls": WhatIsAsked(
        Form.COUNT, "calls", lambda trace, _: sum(isinstance(event, Call) for event in trace)
    ),
    "block-start": WhatIsAsked(
        Form.ADDRESS, "the block starts at", lambda trace, _: first_block(trace)[1].start
    ),
    "block-size": WhatIsAsked(
        Form.SIZE, "size of the block", lambda trace, _: first_block(trace)[1].size
    ),
    "block-rule": WhatIsAsked(
        Form.CHOICE,
        "the rule",
        lambda trace, _: first_block(trace)[1].rule.name,
        choices=lambda _: ("UP_TO", "PAST", "WHOLE"),
    ),
    "dragged": WhatIsAsked(
        Form.CHOICE, "the DLL", lambda trace, _: _first_dragged(trace), choices=_dlls
    ),
}


def _first_dragged(trace: Trace) -> str:
    for _step, _who, whom, _where in dragged(trace):
        return dll_of(trace, whom).name
    raise NoAnswer("no DLL is dragged in")
