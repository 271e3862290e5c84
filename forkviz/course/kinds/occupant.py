"""occupant: who is in the place that a fork needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from forkviz.core.address import PAGE, SLOT, hex_, page_ceil, slot_ceil
from forkviz.core.region import Region, Use
from forkviz.course.fields import Field, Form
from forkviz.course.parts import (
    Wrongs,
    apart,
    child_table,
    choices_of,
    dll_names,
    dll_table,
    range_text,
    region,
)
from forkviz.course.pictures import Box, BoxUse, Strip
from forkviz.course.prefixes import first_child
from forkviz.course.problem import Bounds, Drawn, Kind, Problem, Solution, Wrong
from forkviz.machine.dll import Dll, DllKind
from forkviz.rebase.proof import forked
from forkviz.scenarios.scenario import Scenario
from forkviz.verdict.judge import verdict_of

__all__ = ["OCCUPANT"]

BOUNDS = Bounds(dlls=(2, 2), events=(25, 60))
POLICY = "cygwin-2011-05-30"
#: Where the picture begins, by slots, and how many it has.
LOW, SLOTS = (0x40, 0x90), 20
SIZES, HELD = (18, 60), (1, 33)
#: What the child holds, each with the use that a map would give it.
THINGS = (
    ("win heap", Use.HEAP), ("thread stack", Use.STACK), ("hook.dll", Use.INJECTED),
    ("mapped file", Use.FILE), ("guard.dll", Use.INJECTED),
)  # fmt: skip


def _draw(rng: Random, seed: int) -> Drawn | None:
    low = rng.randrange(*LOW) * SLOT
    top = low + SLOTS * SLOT
    dlls: list[Dll] = []
    for name in dll_names(rng, 2):
        size = rng.randrange(*SIZES) * PAGE
        base = low + rng.randrange(6, SLOTS - 4) * SLOT
        preferred = low + rng.randrange(6) * SLOT if not dlls else base
        dlls.append(Dll(name, DllKind.LOAD, preferred, size, base))
    held = _held(rng, low, dlls)
    if held is None or held[-1].end > top or max(dll.end for dll in dlls) > top:
        return None
    if len({dll.base // SLOT for dll in dlls}) < 2 or _meets(dlls[0], dlls[1].base, dlls[1].end):
        return None
    inside = [one for one in held for dll in dlls if _meets(dll, one.start, one.end)]
    if len(inside) != 1:
        return None
    scenario = Scenario("What is in the way", 32, tuple(dlls), POLICY, child=tuple(held))
    trace = forked(scenario)
    found = verdict_of(trace).occupant
    if found is None or found.name != inside[0].name or not BOUNDS.allow(2, len(trace)):
        return None
    choices = choices_of(rng, [one.name for one in held])
    letters = {name: letter for letter, name in choices}
    wrong = _wrong(dlls, held, found.name, letters)
    if len(wrong) < len(choices) - 1 or len(wrong) < 3:
        return None
    text = (
        f"A forkee reserves the place of each of its two dlopened DLLs, {dlls[0].name} and "
        f"{dlls[1].name}: the place where the parent has it. One of these two reservations "
        "fails, and so does the fork.",
        "The picture is a part of the child, with a cell for each slot of 64 KiB; what has no "
        "pattern is free. The table has its exact ranges; a range ends before its second number.",
    )
    problem = Problem(
        "occupant",
        seed,
        "What is in the way?",
        text,
        (_strip(low, top, dlls, held), dll_table(dlls), child_table(held)),
        Field("in the way is", Form.CHOICE, choices),
        first_child(trace),
    )
    walk = tuple(_walk(dlls, held))
    return Drawn(problem, Solution(letters[found.name], wrong, walk), scenario)


def _held(rng: Random, low: int, dlls: Sequence[Dll]) -> list[Region] | None:
    """Four things: in a place, below or above a place, where a DLL prefers to be, anywhere; None
    where two of them meet.  Each starts at a slot, as all that Windows hands out."""
    things = list(THINGS)
    rng.shuffle(things)
    victim, other = rng.choice(dlls), rng.choice(dlls)
    start = victim.base + rng.randrange(-1, slot_ceil(victim.size) // SLOT) * SLOT
    size = rng.randrange(*HELD) * PAGE + max(victim.base - start, 0)
    beside = slot_ceil(other.end)
    if rng.randrange(2):
        beside = other.base - 2 * SLOT
    ranges = (
        (start, start + size),
        (beside, min(beside + rng.randrange(*HELD) * PAGE, beside + 2 * SLOT)),
        *(
            (at, at + rng.randrange(*HELD) * PAGE)
            for at in (dlls[0].preferred, low + rng.randrange(SLOTS) * SLOT)
        ),
    )
    held = sorted(region(*one, *thing) for one, thing in zip(ranges, things, strict=False))
    return held if apart((one.start, one.end) for one in held) else None


def _meets(dll: Dll, start: int, end: int) -> bool:
    return dll.base < end and start < page_ceil(dll.end)


def _strip(low: int, top: int, dlls: Sequence[Dll], held: Sequence[Region]) -> Strip:
    boxes = [Box(one.start, one.end, one.name) for one in held]
    boxes += [Box(dll.base, dll.end, f"place of {dll.name}", BoxUse.PREFERS) for dll in dlls]
    return Strip(low, top, SLOT, tuple(sorted(boxes, key=lambda box: (box.start, box.end))))


def _wrong(
    dlls: Sequence[Dll], held: Sequence[Region], answer: str, letters: dict[str, str]
) -> tuple[Wrong, ...]:
    wrongs = Wrongs(letters[answer])
    for one in held:
        wrongs.add(letters[one.name], *_mistaken(dlls, one))
    return wrongs.all()


def _mistaken(dlls: Sequence[Dll], one: Region) -> tuple[str, str, str]:
    """Why somebody may take *one*, which is in no place, for the occupant."""
    moved = dlls[0]
    if moved.preferred < one.end and one.start < moved.preferred + moved.size:
        return (
            "a forkee needs the parent's place, not the preferred one",
            f"{one.name} is where {moved.name} prefers to be. But the parent has {moved.name} at "
            f"{hex_(moved.base)}, and only that place is reserved.",
            f"what is between {hex_(moved.base)} and {hex_(moved.end)}?",
        )
    for dll in dlls:
        for end, start in ((dll.end, one.start), (one.end, dll.base)):
            if end == start:
                return (
                    "a range ends before its second number",
                    f"{one.name} and the place of {dll.name} do meet at {hex_(end)}. But this is "
                    "the first byte of the upper one, and not a byte of the lower one.",
                    "two ranges overlap only if each of them begins before the other one ends.",
                )
        if one.start == slot_ceil(dll.end) or slot_ceil(one.end) == dll.base:
            return (
                "a place does not contain the slot next to it",
                f"{one.name} is in the slot next to the place of {dll.name}. But "
                f"{range_text(one.start, one.end)} overlaps no page of it.",
                f"what is between {hex_(dll.base)} and {hex_(dll.end)}?",
            )
    return (
        "near is not inside",
        f"{one.name} is near the places. But {range_text(one.start, one.end)} overlaps none of "
        "them.",
        "two ranges overlap only if each of them begins before the other one ends.",
    )


def _walk(dlls: Sequence[Dll], held: Sequence[Region]) -> Iterator[str]:
    for dll in dlls:
        place = range_text(dll.base, page_ceil(dll.end))
        met = [one for one in held if _meets(dll, one.start, one.end)]
        if not met:
            yield f"{dll.name} needs {place}: nothing is there."
        for one in met:
            yield (
                f"{dll.name} needs {place}: {one.name} at {range_text(one.start, one.end)} "
                "overlaps it."
            )


OCCUPANT = Kind("occupant", "what is in the way", "what-still-fails", 3, 3, BOUNDS, _draw)
