"""reserves: what a reservation takes: its start goes down to a slot, its end up to a page."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from forkviz.core.address import PAGE, SLOT, hex_, page_ceil, page_floor, slot_ceil, slot_floor
from forkviz.core.region import Use
from forkviz.course.fields import Field, Form
from forkviz.course.parts import Wrongs, exact, range_text
from forkviz.course.pictures import Box, BoxUse, Strip, Table
from forkviz.course.prefixes import until
from forkviz.course.problem import Bounds, Drawn, Kind, Problem, Solution, Wrong
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import Event, FaultStruck
from forkviz.machine.phase import Phase
from forkviz.rebase.proof import forked
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind

__all__ = ["RESERVES"]

BOUNDS = Bounds(dlls=(1, 1), events=(30, 80))
POLICY = "cygwin-2011-05-30"
#: Where the address that is asked for lies: the first slots that have no meaning of their own.
LOW, HIGH = 0x20, 0x70
#: Bytes that are asked for, in pages, and what comes to a size that is not of whole pages.
SIZES, ODD = (1, 45), (0x100, 0x200, 0x400, 0x800, 0xC00)
#: The only DLL of the process: far above.
DLL = Dll("app.dll", DllKind.LINK, 0x1000_0000, 0x4_0000, 0x1000_0000)
#: Slots that the picture has before and behind what is asked for.
AROUND = 1


def _draw(rng: Random, seed: int) -> Drawn | None:
    address = rng.randrange(LOW, HIGH) * SLOT + rng.randrange(1, SLOT // PAGE) * PAGE
    size = rng.randrange(*SIZES) * PAGE
    size += rng.choice(ODD) * rng.randrange(2)
    start, end = _taken(address, size)
    wrong = _wrong(address, size, end - start)
    # The topic decides only where the start and the end of what is taken both mislead.
    # What the text says of slots and pages is no answer.
    if len(wrong) < 4 or end - start in (SLOT, PAGE):
        return None
    text = (
        f"Another program calls VirtualAllocEx({hex_(address)}, {hex_(size)}, MEM_RESERVE | "
        f"MEM_COMMIT) for the child of a fork: it requests {exact(size)} at {hex_(address)}. "
        "Nothing else is near, and the call succeeds.",
        "The picture has a cell for each slot of 64 KiB (0x10000), and shows what was requested. "
        "A page has 4 KiB (0x1000). Windows takes more than the program requested.",
    )
    low, high = slot_floor(address) - AROUND * SLOT, slot_ceil(end) + AROUND * SLOT
    asked = Box(address, address + size, "requested", BoxUse.PREFERS)
    rows = ((hex_(address), hex_(address + size), exact(size)),)
    scenario = _scenario(address, size)
    prefix = until(forked(scenario), _is_struck)
    problem = Problem(
        "reserves",
        seed,
        "How many bytes does the reservation take?",
        text,
        (Strip(low, high, SLOT, (asked,)), Table(("Requested from", "To", "Size"), rows)),
        Field("the reservation takes", Form.SIZE),
        prefix,
    )
    solution = Solution(end - start, wrong, tuple(_walk(address, size, start, end)))
    return Drawn(problem, solution, scenario, opens=prefix.events)


def _scenario(address: int, size: int) -> Scenario:
    """A fork into whose child another program reserves memory; nothing else happens to it."""
    guest = Fault(FaultKind.INJECT, Phase.C1, 1, address, size, name="another program")
    return Scenario("What a reservation takes", 32, (DLL,), POLICY, faults=(guest,))


def _is_struck(event: Event) -> bool:
    return isinstance(event, FaultStruck)


def _taken(address: int, size: int) -> tuple[int, int]:
    """What Windows takes, as the model of it does."""
    host = SimulatedHost(Scenario("a reservation", 32, ()))
    (taken,) = host.reserve(address, size, Use.RESERVATION, "reservation").delta.added
    return taken.start, taken.end


def _wrong(address: int, size: int, answer: int) -> tuple[Wrong, ...]:
    end = address + size
    wrongs = Wrongs(answer)
    wrongs.add(
        page_ceil(end) - page_floor(address),
        "the start of a reservation rounds down to its slot",
        "The end does round up to a page, and a page is the unit of memory. But a reservation "
        f"starts at a multiple of 64 KiB (0x10000), which {hex_(page_floor(address))} is not.",
        f"which slot contains {hex_(address)}? The reservation starts where that slot starts.",
    )
    wrongs.add(
        page_ceil(size),
        "both ends are rounded, not the size",
        "The size is rounded up to whole pages, which is enough if the address is the start of a "
        f"slot. But {hex_(address)} is inside a slot, and the part before it is taken, too.",
        "find the start, then the end, and subtract at last.",
    )
    wrongs.add(
        slot_ceil(end) - slot_floor(address),
        "the end of a reservation rounds up to a page, not to a slot",
        "The start does round down to its slot. But the end rounds up to the next page only. No "
        "other reservation can use the rest of that slot, but it does not belong to this one.",
        f"what is the first page boundary at or above {hex_(end)}?",
    )
    wrongs.add(
        slot_ceil(size),
        "a reservation starts at a slot, but does not consist of slots",
        "Slots matter for the start of a reservation. But its size need not be a multiple of 64 "
        "KiB, because it ends at a page boundary.",
        "write down the start and the end of the reservation; each has its own rule.",
    )
    wrongs.add(
        page_ceil(slot_floor(address) + size) - slot_floor(address),
        "the end does not move with the start",
        "The start does round down to its slot. But the end does not move down with it: every "
        "requested byte is inside the reservation.",
        f"the last requested byte is {hex_(end - 1)}; it must be in the reservation.",
    )
    wrongs.add(
        end - slot_floor(address),
        "memory ends at a page boundary",
        "The start does round down to its slot. But Windows manages memory in pages of 4 KiB "
        f"(0x1000), and {hex_(end)} is inside a page.",
        "round the end up to a page.",
    )
    wrongs.add(
        size,
        "Windows rounds a request",
        "That is what was requested. But Windows gives out addresses in slots and memory in pages, "
        "and never a part of one.",
        "round the start down and the end up. Which unit applies to each?",
    )
    return wrongs.all()


def _walk(address: int, size: int, start: int, end: int) -> Iterator[str]:
    asked = address + size
    yield f"The program requests {range_text(address, asked)}."
    yield f"The start rounds down to its slot, a multiple of 64 KiB (0x10000): {hex_(start)}."
    yield f"The end rounds up to a page, a multiple of 4 KiB (0x1000): {hex_(end)}."
    yield f"{hex_(end)} - {hex_(start)} = {exact(end - start)}."


RESERVES = Kind("reserves", "what a reservation takes", "address-space", 2, 3, BOUNDS, _draw)
