"""blocks: what reserve_at blocks after a DLL has landed in the wrong place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from forkviz.core.address import PAGE, SLOT, hex_, page_ceil
from forkviz.core.region import Use
from forkviz.course.fields import Field, Form
from forkviz.course.parts import (
    Wrongs,
    apart,
    child_table,
    dll_names,
    dll_table,
    exact,
    range_text,
    region,
)
from forkviz.course.pictures import Box, BoxUse, Strip
from forkviz.course.prefixes import until
from forkviz.course.problem import Bounds, Drawn, Kind, Problem, Solution, Wrong
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import BlockChosen, BlockRule, Call, Event, Why
from forkviz.rebase.proof import forked
from forkviz.scenarios.scenario import Scenario

__all__ = ["BLOCKS"]

BOUNDS = Bounds(dlls=(2, 2), events=(60, 120))
#: Slots of the picture, and where it may begin.
SLOTS, LOW, HIGH = 18, 0x40, 0x90
#: Pages of an image: from less than a slot to three of them.
SIZES = (9, 45)


@dataclass(frozen=True, slots=True)
class _Hole:
    """Where a DLL of ``[base, base + size)`` has landed, at *here*, and where that hole ends."""

    here: int
    end: int
    base: int
    size: int


def _draw(rng: Random, seed: int) -> Drawn | None:
    names = dll_names(rng, 2)
    low = rng.randrange(LOW, HIGH) * SLOT
    size = rng.randrange(*SIZES) * PAGE
    # Each rule as often as the others.
    rule = rng.choice((BlockRule.WHOLE, BlockRule.UP_TO, BlockRule.PAST))
    preferred, base, other, thing = (low + rng.randrange(1, SLOTS - 3) * SLOT for _ in range(4))
    if rule is BlockRule.PAST:
        preferred = base + SLOT * rng.randrange(1, 3)
    if preferred == base:
        return None
    first = Dll(names[0], DllKind.LOAD, preferred, size, base)
    second = Dll(names[1], DllKind.LOAD, other, SLOT + rng.randrange(8) * PAGE, other)
    guest = region(thing, thing + rng.randrange(4, 40) * PAGE, "win heap", Use.HEAP)
    others = ((other, second.end), (guest.start, guest.end))
    if not apart(((base, first.end), *others)):
        return None
    # It lands where it prefers to be.
    if not apart(((preferred, preferred + size), *others)):
        return None
    scenario = Scenario("What reserve_at blocks", 32, (first, second), child=(guest,))
    trace = forked(scenario)
    chosen = next((event for event in trace if isinstance(event, BlockChosen)), None)
    top = low + SLOTS * SLOT
    if chosen is None or chosen.rule is not rule or chosen.free_end > top:
        return None
    # Neither a slot nor what the DLL needs is ever the answer: both are in the text.
    if chosen.size <= 0 or chosen.size in (SLOT, size) or not BOUNDS.allow(2, len(trace)):
        return None
    hole = _Hole(chosen.here, chosen.free_end, base, size)
    wrong = _wrong(hole, chosen, second)
    if len(wrong) < 3:
        return None
    text = (
        f"A forkee reloads two DLLs. First it reserves the place of each. Then it "
        f"gives the place of {first.name} back, and maps {first.name}, {exact(size)}, on trial. "
        f"It lands at {hex_(preferred)}, where it prefers to be, but the parent has it at "
        f"{hex_(base)}. The forkee unmaps it, and calls reserve_at, so that it does not land at "
        f"{hex_(preferred)} again: it blocks as much of that hole as it can from "
        "there on, but no byte of the place that the DLL must go to.",
        f"The place of {second.name} is still reserved. The picture is a part of the child at "
        "that moment, with a cell for each slot of 64 KiB; what has no pattern is free.",
    )
    boxes = (
        Box(base, first.end, f"place of {first.name}", BoxUse.PREFERS),
        Box(other, second.end, f"{second.name} (reserved)"),
        Box(guest.start, guest.end, guest.name),
    )
    strip = Strip(low, top, SLOT, tuple(sorted(boxes, key=lambda box: box.start)))
    problem = Problem(
        "blocks",
        seed,
        "How many bytes does reserve_at ask for?",
        text,
        (strip, dll_table(scenario.dlls), child_table(scenario.child)),
        Field("reserve_at asks for", Form.SIZE),
        until(trace, _looks),
    )
    walk = tuple(_walk(hole, chosen, first.name))
    return Drawn(problem, Solution(chosen.size, wrong, walk), scenario)


def _looks(event: Event) -> bool:
    return isinstance(event, Call) and event.why is Why.LOOK


def _wrong(hole: _Hole, chosen: BlockChosen, other: Dll) -> tuple[Wrong, ...]:
    base, end = hole.base, hole.base + hole.size
    wrongs = Wrongs(chosen.size)
    wrongs.add(
        hole.end - hole.here,
        "reserve_at spares the place that the DLL must go to",
        "A hole is blocked to its end if no part of it is needed. But a part of this one is the "
        "place of the DLL itself: a block there would keep the DLL out of its own place.",
        "does the DLL's own place begin in the hole, or reach into it?",
    )
    wrongs.add(
        page_ceil(hole.size),
        "the hole is blocked, not only what the DLL took of it",
        "The DLL does need so many bytes. But if only these were blocked, it could land in the "
        "rest of the same hole next time.",
        "how far is it to where the hole ends, or to where the DLL's own place begins?",
    )
    wrongs.add(
        SLOT,
        "one slot is not the hole",
        "A block of one slot does keep the DLL away from this address. But reserve_at blocks as "
        "much of the hole as it can.",
        f"start at {hex_(hole.here)}, and go up to the first thing that must not be blocked.",
    )
    if hole.here < base:
        wrongs.add(
            end - hole.here,
            "reserve_at stops where the DLL's place begins",
            "That is the distance to the end of the DLL's own place. But all of this place must "
            "stay free, from its first byte on.",
            f"the place begins at {hex_(base)}.",
        )
        wrongs.add(
            base - hole.here,
            "the DLL's place is not in this hole",
            "reserve_at would stop at the DLL's place if that began in the same hole. But the hole "
            "ends before it.",
            "where does this hole end?",
        )
    if hole.here < other.base:
        wrongs.add(
            other.base - hole.here,
            "a hole can end before the next reservation",
            f"The place of {other.name} is reserved, so no hole contains it. But something else "
            "comes before it.",
            f"what is the first thing above {hex_(hole.here)} that must not be blocked?",
        )
    wrongs.add(
        hole.end - end if hole.end > end else None,
        "where the block begins depends on where the DLL's place is",
        "So many bytes are free above the DLL's own place. But the block begins there only if "
        "that place reaches into the hole from below.",
        f"is {hex_(hole.here)} inside the DLL's own place?",
    )
    wrongs.add(
        page_ceil(hole.here + hole.size) - base if hole.here < base < hole.here + hole.size else 0,
        "the block is not what the two places share",
        "So many bytes of the DLL's own place are covered where it landed. But reserve_at blocks "
        "what the DLL does not need, which is the rest.",
        "which part of the hole is not needed?",
    )
    return tuple(one for one in wrongs.all() if one.answer)


def _walk(hole: _Hole, chosen: BlockChosen, name: str) -> Iterator[str]:
    yield f"VirtualQuery says that the hole is {range_text(hole.here, hole.end)}."
    place = range_text(hole.base, hole.base + hole.size)
    match chosen.rule:
        case BlockRule.UP_TO:
            yield f"The place of {name}, {place}, begins in it: the block ends where that begins."
        case BlockRule.PAST:
            yield f"The place of {name}, {place}, reaches into it: the block begins behind it."
        case BlockRule.WHOLE:
            yield f"The place of {name}, {place}, is not in it: the whole hole is blocked."
    yield (
        f"{hex_(chosen.start + chosen.size)} - {hex_(chosen.start)} = {exact(chosen.size)}, "
        f"from {hex_(chosen.start)} on."
    )


BLOCKS = Kind("blocks", "what reserve_at blocks", "reserve-at", 4, 5, BOUNDS, _draw)
