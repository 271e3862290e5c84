"""fails: which call of a forkee fails first, and with which error."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import TypeVar

from forkviz.core.address import PAGE, SLOT, hex_, slot_ceil
from forkviz.core.region import Region, Use
from forkviz.course.events import events_of
from forkviz.course.fields import Field, Form
from forkviz.course.parts import Wrongs, aim, child_table, choices_of, dll_names, dll_table, region
from forkviz.course.prefixes import first_child
from forkviz.course.problem import Bounds, Drawn, Kind, Problem, Solution
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import Aborted, Call, Event, Finished, OrderDecided, Why
from forkviz.rebase.proof import forked
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.trace import Trace
from forkviz.windows.errors import ERROR_BAD_EXE_FORMAT, ERROR_INVALID_ADDRESS

__all__ = ["FAILS"]

BOUNDS = Bounds(dlls=(2, 2), events=(20, 120))
POLICY = "cygwin-2011-05-30"
#: Slots of the places: where the first DLL prefers to be, where both are.
FIRST, SECOND, THIRD = (0x40, 0x50), (0x60, 0x70), (0x80, 0x90)
SIZES = (9, 60)
#: How many things are wrong with a fork, and how many choices there are at the most.
THINGS, MOST = (0, 1, 1, 2, 2, 3), 5
_Item = TypeVar("_Item")
NOTHING = "no call fails, and the fork succeeds"
ERRORS = {
    ERROR_INVALID_ADDRESS: "ERROR_INVALID_ADDRESS",
    ERROR_BAD_EXE_FORMAT: "ERROR_BAD_EXE_FORMAT",
}
_FOR = {
    Why.PROTECT: "which reserves its place",
    Why.TRIAL: "which maps it on trial",
    Why.REAL: "which loads it for good",
}


@dataclass(frozen=True, slots=True)
class _Thing:
    """One thing that may be wrong: said in a sentence; a region of the child, or a fault.

    name, so, unless, look: what is said to someone who takes it for the first failure, where it is
    so and where it is not; empty where it makes no call fail.
    """

    said: str
    held: Region | None
    fault: Fault | None
    name: str = ""
    so: str = ""
    unless: str = ""
    look: str = ""


def _draw(rng: Random, seed: int) -> Drawn | None:
    names = dll_names(rng, 2)
    base, home = (rng.randrange(*where) * SLOT for where in (SECOND, THIRD))
    sizes = [rng.randrange(*SIZES) * PAGE for _ in names]
    # The sort reverses the two: they have nothing to do with each other.
    moved = Dll(names[0], DllKind.LOAD, rng.randrange(*FIRST) * SLOT, sizes[0], base)
    stays = Dll(names[1], DllKind.LOAD, home, sizes[1], home)
    listed = [moved, stays]
    rng.shuffle(listed)
    things = list(_things(rng, moved, stays))
    picked = sorted(_some(rng, range(len(things)), rng.choice(THINGS)))
    plain = Scenario("Which call fails", 32, tuple(listed), POLICY)
    scenario = _with(plain, [things[at] for at in picked])
    trace = forked(scenario)
    answer_text = _failing(trace)
    # What each thing would do alone is what there is to choose from, and each is the answer as
    # often as the others: early calls fail first, so chance alone gives them too often.
    alone = [_failing(events_of(_with(plain, [thing]))) for thing in things]
    there = [each for each in dict.fromkeys([*alone, NOTHING]) if each]
    if None in alone or answer_text != there[aim(seed, len(there))]:
        return None
    others = [each for each in there if each != answer_text]
    choices = choices_of(rng, [answer_text, *_some(rng, others, MOST - 1)])
    letters: dict[str | None, str] = {said: letter for letter, said in choices}
    wrongs = Wrongs(letters[answer_text])
    for at, (thing, said) in enumerate(zip(things, alone, strict=True)):
        if said in letters and said != NOTHING:
            wrongs.add(letters[said], *_said(thing, at in picked))
    if NOTHING in letters and answer_text != NOTHING:
        wrongs.add(letters[NOTHING], *_overlooked(things, picked))
    if len(wrongs) < max(len(choices) - 1, 3) or not BOUNDS.allow(2, len(trace)):
        return None
    order = next(event.order for event in trace if isinstance(event, OrderDecided))
    dlls = [scenario.dll(name) for name in order]
    text = (
        f"A forkee has to reload two DLLs, in the order of the table. First VirtualAlloc reserves "
        "the place of each, in turn; if something is there, that fails with "
        f"{ERROR_INVALID_ADDRESS} (ERROR_INVALID_ADDRESS), and the forkee gives up.",
        "Then LoadLibraryEx maps each DLL on trial that the parent does not have at its preferred "
        "base. If it lands in a wrong place, the forkee fills that hole and tries again, up to 6 "
        "times. When all are in their places, LoadLibrary loads each of the two for good, in turn. "
        f"If a file is damaged, both fail with {ERROR_BAD_EXE_FORMAT} (ERROR_BAD_EXE_FORMAT).",
        _situation(things, picked),
    )
    problem = Problem(
        "fails",
        seed,
        "Which call fails first, and with which error?",
        text,
        (dll_table(dlls), *((child_table(scenario.child),) if scenario.child else ())),
        Field("your choice", Form.CHOICE, choices),
        first_child(trace),
    )
    solution = Solution(letters[answer_text], wrongs.all(), tuple(_walk(trace)))
    return Drawn(problem, solution, scenario)


def _some(rng: Random, of: Sequence[_Item], count: int) -> list[_Item]:
    """*count* of them, in any order."""
    mixed = list(of)
    rng.shuffle(mixed)
    return mixed[:count]


def _things(rng: Random, moved: Dll, stays: Dll) -> Iterator[_Thing]:
    """What can be wrong with the fork of the two."""
    for dll in (moved, stays):
        start = dll.base + rng.randrange(slot_ceil(dll.size) // SLOT) * SLOT
        end = min(start + rng.randrange(1, 8) * PAGE, dll.end)
        yield _Thing(
            "",
            region(start, end, "win heap" if dll is moved else "hook.dll", Use.HEAP),
            None,
            "only what is inside a DLL's place prevents its reservation",
            f"Something of the child is in the place of {dll.name}, so this call would fail",
            f"This call would fail if something were in the place of {dll.name}. But that is free",
            f"what does the child hold between {hex_(dll.base)} and {hex_(dll.end)}?",
        )
    preferred = moved.preferred
    yield _Thing("", region(preferred, preferred + SLOT, "thread stack", Use.STACK), None)
    for dll in (moved, stays):
        yield _Thing(
            f"The file of {dll.name} was damaged after the parent had loaded it.",
            None,
            Fault(FaultKind.LOAD_FAILS, dll=dll.name),
            "a file matters only when it is loaded",
            f"The file of {dll.name} is damaged, so this call would fail",
            f"This call would fail if the file of {dll.name} were damaged. But it is not",
            "go through the calls in their order, and stop at the first one that can't succeed.",
        )


def _with(plain: Scenario, things: Sequence[_Thing]) -> Scenario:
    return replace(
        plain,
        child=tuple(sorted(thing.held for thing in things if thing.held is not None)),
        faults=tuple(thing.fault for thing in things if thing.fault is not None),
    )


def _failing(events: Iterable[Event]) -> str | None:
    """The first call that fails, in words; None where the forkee gives up without one."""
    for event in events:
        match event:
            case Call(dll=dll, why=why, error=error, result=0):
                if why not in _FOR or error not in ERRORS:
                    return None
                return f"{event.name} of {dll}, {_FOR[why]}, with {error} ({ERRORS[error]})"
            case Finished(succeeded=True):
                return NOTHING
    return None


def _said(thing: _Thing, is_there: bool) -> tuple[str, str, str]:
    if is_there:
        return (
            "the first call that fails ends the fork",
            f"{thing.so}. But another call comes before it, and fails.",
            "go through the calls in their order, and stop at the first one that can't succeed.",
        )
    return thing.name, f"{thing.unless}.", thing.look


def _overlooked(things: Sequence[_Thing], picked: Sequence[int]) -> tuple[str, str, str]:
    """What is said to someone for whom nothing fails."""
    first = next(things[at] for at in picked if things[at].name)
    if first.held is not None:
        return (
            "a DLL needs its place up to its last byte",
            "The base of each place may be free. But one of the places is not free up to its end.",
            "for each DLL, does the child hold anything between its base and its end?",
        )
    return (
        "the child loads each file again",
        "All places are free. But a forkee can't copy a DLL from its parent's memory: it loads "
        "the file again.",
        "which files are loaded, and is one of them damaged?",
    )


def _situation(things: Sequence[_Thing], picked: Sequence[int]) -> str:
    said = [things[at].said for at in picked if things[at].said]
    if any(things[at].held for at in picked):
        said.append("The last table has what else the child holds.")
    else:
        said.append("The child holds nothing else.")
    return " ".join(said)


def _walk(trace: Trace) -> Iterator[str]:
    for event in trace:
        match event:
            case Call(why=why, dll=str(name), result=result, error=error) if why in _FOR:
                came = f"fails with {error}" if not result else f"gives {hex_(result)}"
                yield f"{event.name} of {name}, {_FOR[why]}, {came}."
            case Aborted():
                yield "The forkee gives up."
                return
    yield "No call fails, and the fork succeeds."


FAILS = Kind(
    "fails", "which call fails, and with which error", "what-still-fails", 4, 4, BOUNDS, _draw
)
