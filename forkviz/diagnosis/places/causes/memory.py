"""Causes that a child shows of what is no DLL: a heap, a stack or a shared region has no place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from forkviz.core.address import SLOT, hex_
from forkviz.core.captures.findings import Finding
from forkviz.core.occupants import asked_range
from forkviz.core.region import Use
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Evidence,
    Look,
    Place,
    Remedy,
    Verified,
)
from forkviz.diagnosis.places import cures, rows
from forkviz.diagnosis.places.parties import Party
from forkviz.diagnosis.places.roaming import roams
from forkviz.diagnosis.places.scene import Scene
from forkviz.diagnosis.places.whose import GUESTS, Whose
from forkviz.diagnosis.texts.failures import failures

__all__ = ["HEAP_SENTENCE", "memory_causes"]

#: What a message without a DLL asks for: the roles of its start and end, or of its start and size.
_ENDS = (
    ("cygheap_start", "cygheap_end"),
    ("user_heap_start", "user_heap_end"),
    ("parent_stack_start", "parent_stack_end"),
    ("base", "top"),
)
_SIZED = (("base", "reserve_size"), ("base", "region_size"), ("requested", "size"))
_STARTS = ("allocation_base", "wanted", "requested", "base", "place", "guard_page")
HEAP_SENTENCE = "The child's own memory is in the way of what the parent has"


@dataclass(frozen=True, slots=True)
class _Asked:
    finding: Finding
    start: int
    end: int


def memory_causes(scene: Scene) -> tuple[Cause, ...]:
    """Who is where a heap, a stack or a shared region is wanted, for each message that says so."""
    return tuple(
        cause
        for asked in _asked(scene)
        for party in _looked_at(scene)
        for cause in _memory_cause(scene, asked, party)
    )[:1]


def _looked_at(scene: Scene) -> tuple[Party, ...]:
    """The children; where there are none, the process that the inputs show, for a guest alone."""
    return scene.parties.children or scene.parties.parents


def _asked(scene: Scene) -> Iterator[_Asked]:
    for finding in failures(scene.case):
        if finding.dll or not finding.addresses or finding.error in (5, 998, 1455):
            continue
        numbers = dict(finding.numbers)
        for first, last in _ENDS:
            if numbers.get(first, 0) < numbers.get(last, 0):
                yield _Asked(finding, numbers[first], numbers[last])
                break
        else:
            sized = [(numbers[a], numbers[b]) for a, b in _SIZED if a in numbers and b in numbers]
            starts = [numbers[role] for role in _STARTS if numbers.get(role)]
            for start, size in sized or [(start, SLOT) for start in starts[:1]]:
                yield _Asked(finding, *asked_range(start, max(size, 1)))


def _memory_cause(scene: Scene, asked: _Asked, party: Party) -> Iterator[Cause]:
    is_child = party in scene.parties.children
    for held in scene.holders(party, asked.start, asked.end):
        guest = held.whose in GUESTS
        own = held.region.use in (Use.STACK, Use.HEAP) or held.whose is None
        if not guest and not (is_child and own):
            continue
        roaming = guest and roams(scene, held)
        kind = CauseClass.STACK_OR_HEAP_IN_THE_WAY
        if guest:
            kind = CauseClass.INJECTED_ROAMING if roaming else CauseClass.INJECTED_FIXED
        line = scene.line_of(held, "what is there")
        said = rows.of_message(scene.case, asked.finding, "what is wanted, and cannot be reserved")
        evidence: tuple[Evidence, ...] = (said, *((line,) if line is not None else ()))
        sure = is_child and (held.whose is not Whose.UNKNOWN)
        yield Cause(
            kind,
            Certainty.CERTAIN if sure else Certainty.LIKELY,
            "A guest has the place that the runtime needs" if guest else HEAP_SENTENCE,
            f"{hex_(asked.start)}-{hex_(asked.end)} is wanted; {held.name} is there, from "
            f"{hex_(held.start)} to {hex_(held.end)}.",
            evidence,
            occupant=held.occupant(),
            remedies=tuple(cures.without_guest(scene, held.name) if guest else _room_cures()),
            places=(
                Place("It prefers", Look.PREFERS, asked.start, asked.end, asked.finding.rule),
                Place("In the way", Look.IN_THE_WAY, held.start, held.end, held.name),
            ),
            does_not_help=cures.NOT_REBASE if guest else (),
        )
        return


def _room_cures() -> Iterator[Remedy]:
    yield Remedy(
        "Use a newer runtime, 64-bit if possible",
        verified=Verified.REPORTED,
        effort="an update of the tree",
        close_first="every program of the tree",
        note="newer runtimes keep their heaps and stacks apart from those of Windows",
    )
