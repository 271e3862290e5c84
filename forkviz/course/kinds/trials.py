"""trials: how often a forkee maps DLLs on trial before all of them sit right, or it gives up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from forkviz.core.address import PAGE, SLOT, hex_, page_ceil, size_text, slot_ceil
from forkviz.core.region import Region, Use
from forkviz.course.fields import Field, Form
from forkviz.course.parts import Wrongs, aim, apart, child_table, dll_names, dll_table, region
from forkviz.course.pictures import Box, BoxUse, Strip
from forkviz.course.prefixes import until
from forkviz.course.problem import Bounds, Drawn, Kind, Problem, Solution, Wrong
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import BlockChosen, Call, Compared, Event, Why
from forkviz.machine.policy import get_policy
from forkviz.rebase.proof import forked
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace

__all__ = ["TRIALS"]

BOUNDS = Bounds(dlls=(2, 3), events=(60, 160))
POLICY, BEFORE = "cygwin-2011-05-30", "cygwin-2011-04"
#: The answers: those of each group as often as those of the others.
ANSWERS = ((2,), (3,), (4,), (5,), (6, 7, 8, 9))
#: The low part of the child, which the picture shows; the lowest slot can't be used.
TOP = 18 * SLOT
#: Where DLLs prefer to be: the first for those that are relocated, the second for one that is not.
PREFERRED, AT_HOME = 0x40_0000, 0x60_0000
NAMES = ("win heap", "mapped file", "thread stack", "arena")
#: Pages of what the child holds, of what is between, and of a DLL.
HELD, GAPS, SIZES = (8, 40), (0, 60), (6, 34)


def _draw(rng: Random, seed: int) -> Drawn | None:
    names = dll_names(rng, 3)
    held = list(_held(rng))
    taken = [region(PREFERRED, PREFERRED + SLOT, "hook.dll", Use.INJECTED)] * rng.randrange(2)
    relocated = [_relocated(rng, name) for name in names[: rng.choice((1, 1, 2))]]
    home = Dll(names[2], DllKind.LOAD, AT_HOME, SLOT, AT_HOME)
    places = [(dll.base, dll.end) for dll in relocated]
    if not apart([*((one.start, one.end) for one in held), *places]):
        return None
    scenario = Scenario(
        "Maps on trial", 32, (home, *relocated[::-1]), POLICY, child=(*held, *taken)
    )
    trace = forked(scenario)
    answer = _trials(trace)
    if answer not in ANSWERS[aim(seed, len(ANSWERS))]:
        return None
    wrong = _wrong(trace, answer, relocated)
    if not BOUNDS.allow(len(scenario.dlls), len(trace)) or any(map(_refused, trace)):
        return None
    if len(wrong) < 3:
        return None
    most = get_policy(POLICY).dll_retry_max
    order = ", ".join(dll.name for dll in (*relocated, home))
    text = (
        f"A forkee reloads {len(relocated) + 1} DLLs, in this order: {order}. It has reserved the "
        "place of each. Then it maps on trial each DLL that the parent does not have at the "
        "preferred base. Before that it gives the DLL's place back, but only while it has not "
        "filled any hole.",
        "Windows maps a DLL where it prefers to be, or else at the lowest place that fits. If that "
        "is not the parent's place, the forkee unmaps the DLL, fills the hole from there on (up to "
        "the next thing, or to where the DLL's own place begins), and maps it on trial again. A "
        f"DLL that is in its place stays mapped. After {most} filled holes, the forkee gives up at "
        "the next landing in a wrong place.",
        "The picture is the low part of the child, with a cell for each slot of 64 KiB; white is "
        "free.",
    )
    problem = Problem(
        "trials",
        seed,
        "How often does the forkee map a DLL on trial?",
        text,
        (_strip(held, relocated), dll_table((*relocated, home)), child_table(scenario.child)),
        Field("maps on trial", Form.COUNT),
        until(trace, _is_trial),
    )
    return Drawn(problem, Solution(answer, wrong, tuple(_walk(trace, home))), scenario)


def _held(rng: Random) -> Iterator[Region]:
    """What the child has in its low part: each thing starts at a slot."""
    start = SLOT * rng.randrange(1, 3)
    for name in NAMES[: rng.randrange(2, 5)]:
        end = start + rng.randrange(*HELD) * PAGE
        if end > TOP:
            return
        yield region(start, end, name)
        start = slot_ceil(end + rng.randrange(*GAPS) * PAGE)


def _relocated(rng: Random, name: str) -> Dll:
    """A DLL that the parent has in the low part."""
    size = rng.randrange(*SIZES) * PAGE
    base = rng.randrange(2, (TOP - page_ceil(size)) // SLOT) * SLOT
    return Dll(name, DllKind.LOAD, PREFERRED, size, base)


def _strip(held: Sequence[Region], relocated: Sequence[Dll]) -> Strip:
    boxes = [Box(0, SLOT, "never used", BoxUse.NEVER)]
    boxes += [Box(one.start, one.end, one.name) for one in held]
    boxes += [Box(dll.base, dll.end, f"place of {dll.name}", BoxUse.PREFERS) for dll in relocated]
    return Strip(0, TOP, SLOT, tuple(sorted(boxes, key=lambda box: box.start)))


def _is_trial(event: Event) -> bool:
    return isinstance(event, Call) and event.why is Why.TRIAL


def _refused(event: Event) -> bool:
    """Whether Windows refuses something; the text has no rule for that."""
    return isinstance(event, Call) and event.failed


def _trials(trace: Trace) -> int:
    return sum(map(_is_trial, trace))


def _wrong(trace: Trace, answer: int, relocated: Sequence[Dll]) -> tuple[Wrong, ...]:
    landings = [event for event in trace if isinstance(event, Compared) and event.trial]
    misses = sum(not event.same for event in landings)
    wrongs = Wrongs(answer)
    wrongs.add(
        len(relocated),
        "a DLL that lands in a wrong place is mapped again",
        "Each relocated DLL is mapped on trial. But one trial is enough only if the DLL lands in "
        "its place at once.",
        f"where does {relocated[0].name} land the first time, and is that the parent's place?",
    )
    wrongs.add(
        misses,
        "the last landing counts, too",
        "So many landings are in a wrong place. But the map that lands in the right one is on "
        "trial, too.",
        "what does the forkee do after it has filled the last hole?",
    )
    wrongs.add(
        answer + sum(isinstance(event, Call) and event.why is Why.REAL for event in trace),
        "a load for good is not a map on trial",
        "The forkee does load DLLs so often in total. But at the end it loads each one for good, "
        "with its imports, and that is not on trial.",
        "count only until all DLLs are in their places.",
    )
    wrongs.add(
        answer + 1,
        "a DLL at its preferred base is passed over",
        "If each DLL were mapped on trial, this would be the number. But a DLL that the parent has "
        "at its preferred base needs no trial.",
        "which DLLs does the parent have at their preferred bases?",
    )
    wrongs.add(
        len(trace.scenario.dlls),
        "the number of DLLs is not the number of trials",
        "There are so many DLLs. But one of them is passed over, and another may be mapped more "
        "than once.",
        f"follow {relocated[0].name} alone: where does it land, again and again?",
    )
    wrongs.add(
        get_policy(POLICY).dll_retry_max + 1,
        "the limit is not the number",
        "So often one DLL can be mapped before the forkee gives up. But the forkee stops when all "
        "DLLs are in their places, and the trials of all DLLs count.",
        "count the landings one by one.",
    )
    wrongs.add(
        _trials(forked(replace(trace.scenario, policy=BEFORE))),
        "the recursion does not stop after two tries",
        "In 2011-04, before the recursion, the forkee made so many maps on trial. But this one "
        "fills hole after hole.",
        "what happens after the second landing?",
    )
    return wrongs.all()


def _walk(trace: Trace, home: Dll) -> Iterator[str]:
    number = 0
    for event in trace:
        match event:
            case Compared(dll=name, got=got, wanted=wanted, trial=True):
                number += 1
                right = got == wanted
                yield (
                    f"Trial {number}: {name} lands at {hex_(got)}, "
                    + ("where the parent has it." if right else f"not at {hex_(wanted)}.")
                )
            case BlockChosen(start=start, size=size):
                yield f"The forkee fills {size_text(size)} from {hex_(start)} on."
    yield f"{home.name} is passed over: the parent has it where it prefers to be."
    if not trace.succeeded:
        yield "Too many landings were in a wrong place: the forkee gives up."


TRIALS = Kind("trials", "the number of maps on trial", "dll-load", 4, 5, BOUNDS, _draw)
