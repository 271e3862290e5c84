"""lands: where Windows puts a DLL whose preferred place is taken."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from forkviz.core.address import PAGE, SLOT, hex_, page_ceil, size_text, slot_ceil
from forkviz.core.space import AddressSpace
from forkviz.course.fields import Field, Form
from forkviz.course.parts import aim, region
from forkviz.course.pictures import Box, BoxUse, Strip, Table
from forkviz.course.prefixes import until
from forkviz.course.problem import Bounds, Drawn, Kind, Problem, Solution, Wrong
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import Call, Event, Why
from forkviz.rebase.proof import forked
from forkviz.scenarios.scenario import Scenario

__all__ = ["LANDS"]

BOUNDS = Bounds(dlls=(2, 2), events=(50, 100))
#: It maps a DLL before it reserves anything, and then once more, where the parent has it.
POLICY = "cygwin-2011-04"
#: The part of the space that the picture shows; the lowest slot can't be used.
TOP = 0x12_0000
#: Where both DLLs prefer to be.
PREFERRED = 0x40_0000
#: Where the parent has the second of them: behind all that the child holds, so no answer.
PLACE = 0x60_0000
NAMES = ("stack", "heap", "mapped file", "arena")
#: Pages between one thing and the next, and pages of a thing: some end inside of a slot.
GAPS, SIZES = (0, 40), (17, 88)


def _draw(rng: Random, seed: int) -> Drawn | None:
    taken = list(_taken(rng))
    size = rng.randrange(5, 33) * PAGE
    occupant = rng.randrange(1, 4) * SLOT
    space = AddressSpace(32, (region(one.start, one.end, one.name) for one in taken))
    answer = space.lowest_fit(page_ceil(size))
    # An answer that the text has anyway, as a size, is none.
    if answer is None or answer + size > TOP or answer == size:
        return None
    # The lowest slot is the answer to every second one only of those that it would be for.
    if answer == SLOT and aim(seed, 2):
        return None
    wrong = _wrong(taken, answer, size, PREFERRED + occupant)
    # The topic decides only where a page and a hole mislead: both must be wrong, and differ.
    if len(wrong) < 3:
        return None
    text = (
        f"The child loads beta.dll: {size_text(size)} ({hex_(size)}), and it prefers "
        f"{hex_(PREFERRED)}. At {hex_(PREFERRED)}-{hex_(PREFERRED + occupant)} is alpha.dll "
        "already. Without randomization, Windows then takes the lowest place that fits.",
        "This is the low part of the child; each cell is one slot of 64 KiB; what has no pattern "
        "is free.",
    )
    everything = (*taken, Box(PREFERRED, PREFERRED + occupant, "alpha.dll"))
    rows = tuple(
        (hex_(one.start), hex_(one.end), one.name, size_text(one.end - one.start))
        for one in everything
    )
    strip = Strip(0, TOP, SLOT, (Box(0, SLOT, "never used", BoxUse.NEVER), *taken))
    scenario = _scenario(taken, size, occupant)
    prefix = until(forked(scenario), _is_map)
    field = Field("beta.dll starts at", Form.ADDRESS)
    problem = Problem(
        "lands",
        seed,
        "Where does Windows put beta.dll?",
        text,
        (strip, Table(("From", "To", "What", "Size"), rows)),
        field,
        prefix,
    )
    solution = Solution(answer, wrong, tuple(_walk(space, size, answer)))
    return Drawn(problem, solution, scenario, opens=prefix.events)


def _taken(rng: Random) -> Iterator[Box]:
    """Things in the low part: each starts at a slot, and most end inside of one."""
    start = SLOT * rng.randrange(1, 3)
    for name in NAMES[: rng.randrange(2, 5)]:
        end = start + rng.randrange(*SIZES) * PAGE
        if end > TOP:
            return
        yield Box(start, end, name)
        start = slot_ceil(end + rng.randrange(*GAPS) * PAGE)


def _scenario(taken: list[Box], size: int, occupant: int) -> Scenario:
    """A fork whose child loads the second DLL while it holds what the picture shows."""
    dlls = (
        Dll("alpha.dll", DllKind.LINK, PREFERRED, occupant, PREFERRED),
        Dll("beta.dll", DllKind.LOAD, PREFERRED, size, PLACE),
    )
    child = tuple(region(one.start, one.end, one.name) for one in taken)
    return Scenario("Where a DLL lands", 32, dlls, POLICY, child=child)


def _is_map(event: Event) -> bool:
    return isinstance(event, Call) and event.why is Why.TRIAL


def _holes(taken: list[Box]) -> Iterator[tuple[int, int]]:
    """The free ranges of the low part, lowest first, by pages."""
    at = SLOT
    for one in taken:
        if one.start > at:
            yield at, one.start
        at = one.end
    yield at, PREFERRED


def _wrong(taken: list[Box], answer: int, size: int, behind: int) -> tuple[Wrong, ...]:
    """What each misconception gives, without those that give the answer or the same."""
    found: dict[int, Wrong] = {}

    def add(place: int | None, name: str, why: str, look: str) -> None:
        if place is not None and place != answer:
            found.setdefault(place, Wrong(place, name, why, look))

    pages = next((start for start, end in _holes(taken) if end - start >= size), None)
    if pages is not None:
        add(
            pages,
            "a free page is not a place for a DLL",
            f"{hex_(pages)} is free, and {size_text(size)} from there are free too. But an image "
            f"starts at a multiple of 64 KiB (0x10000), and {hex_(pages)} is in the middle of a "
            "slot.",
            f"look only at the borders of slots. Which is the lowest with {size_text(size)} free "
            "behind it?",
        )
    first = next((slot_ceil(start) for start, end in _holes(taken) if slot_ceil(start) < end), None)
    add(
        first,
        "the first hole is not always large enough",
        "The lowest free slot is the first place that Windows looks at. But the whole image must "
        f"fit before the next thing begins, and {size_text(size)} do not.",
        "measure each hole from its first border of a slot to its end.",
    )
    add(
        slot_ceil(taken[-1].end),
        "the lowest place can be between two things",
        "Above all that is taken there is room enough. But Windows takes the lowest place that "
        "fits, and a hole further down is one.",
        "go from the lowest slot upward and stop at the first hole that is large enough.",
    )
    add(
        slot_ceil(behind),
        "the preferred base says nothing about the second choice",
        "The place behind alpha.dll is free and near. But when the preferred base is taken, "
        "Windows searches from the bottom of the address space, not from there.",
        "forget the preferred base; start at the bottom of the picture.",
    )
    add(
        PREFERRED,
        "two images can't share a place",
        "beta.dll does prefer this place. But alpha.dll is there, and Windows never puts one image "
        "over another.",
        "the place is taken, so Windows searches from the bottom of the picture.",
    )
    return tuple(found.values())


def _walk(space: AddressSpace, size: int, answer: int) -> Iterator[str]:
    """Hole by hole up to the answer."""
    yield f"The image needs {size_text(size)}, from a multiple of 64 KiB (0x10000) on."
    for hole in space.gaps():
        start = slot_ceil(hole.start)
        if start >= hole.end:
            yield f"{hex_(hole.start)}-{hex_(hole.end)}: free pages, but no border of a slot."
        elif start < answer:
            room = size_text(hole.end - start)
            yield f"{hex_(start)}-{hex_(hole.end)}: {room}, too small."
        else:
            yield f"{hex_(answer)}: the lowest border of a slot with enough room behind it."
            return


LANDS = Kind("lands", "where a DLL lands", "address-space", 3, 4, BOUNDS, _draw)
