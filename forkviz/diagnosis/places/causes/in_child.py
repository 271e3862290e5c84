"""Causes that the child shows: the parent's place of a DLL, a heap or a stack is taken there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from forkviz.core.address import hex_
from forkviz.core.captures.process import Module
from forkviz.core.occupants import asked_range
from forkviz.core.region import Source
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Reason,
    Remedy,
    Who,
)
from forkviz.diagnosis.places import cures
from forkviz.diagnosis.places.causes.in_parent import wanted_rows
from forkviz.diagnosis.places.causes.memory import HEAP_SENTENCE
from forkviz.diagnosis.places.drawn import rows_of
from forkviz.diagnosis.places.parties import Party
from forkviz.diagnosis.places.planner import kept_range
from forkviz.diagnosis.places.roaming import bases_of, roams
from forkviz.diagnosis.places.scene import Held, Scene, Wanting
from forkviz.diagnosis.places.whose import GUESTS, Whose

__all__ = ["lost_in_child", "own_base", "suspected"]

_OWN = (Whose.TREE, Whose.PROGRAM, Whose.RUNTIME)
#: How far a DLL of unknown size may reach: most are smaller.
_REACH = 0x10_0000


def lost_in_child(scene: Scene, wanting: Wanting) -> tuple[Cause, ...]:
    """The cause where a child shows who is at the parent's place of *wanting*; none where not.

    A DLL that was moved in the parent already has lost its place there: who is at the new one in
    the child is no cause.
    """
    if wanting.place is None or wanting.relocated or wanting.at is None:
        return ()
    if wanting.image is None and scene.is_low(wanting.at):
        return ()
    found = _in_children(scene, wanting)
    if not found:
        return ()
    held = found[0]
    kind = _kind(scene, wanting, held)
    line = scene.line_of(held, "what is there in the child")
    evidence = [*wanted_rows(scene, wanting), *((line,) if line is not None else ())]
    if held.whose in GUESTS:
        evidence += bases_of(scene, held)
    certainty = Certainty.LIKELY if wanting.another_run else Certainty.CERTAIN
    if wanting.message is None or held.whose is Whose.UNKNOWN or not held.sized:
        certainty = Certainty.LIKELY
    if kind is CauseClass.INJECTED_FIXED and roams(scene, held) is None:
        certainty = Certainty.LIKELY
    return (
        Cause(
            kind,
            certainty,
            _SENTENCES[kind],
            f"The parent has {wanting.name} at {hex_(wanting.at)}; in the child {held.name} is "
            f"there, {_extent(held)}.",
            tuple(evidence),
            (),
            held.occupant(),
            tuple(_remedies(scene, wanting, held, kind)),
            rows_of(wanting, (), found),
            tuple(_not_this(held)),
            Who(f"the product of {held.region.name}", Certainty.LIKELY)
            if held.whose is Whose.GUEST
            else None,
            cures.NOT_REBASE if held.whose in GUESTS else (),
        ),
    )


_SENTENCES = {
    CauseClass.INJECTED_FIXED: "A guest is in the child where the parent has a DLL",
    CauseClass.INJECTED_ROAMING: "A guest whose base changes is where the parent has a DLL",
    CauseClass.STACK_OR_HEAP_IN_THE_WAY: HEAP_SENTENCE,
    CauseClass.LOW_OR_ARENA_BASE: "A DLL prefers a place that the runtime keeps",
    CauseClass.BASE_COLLISION: "Two DLLs prefer one place",
    CauseClass.PLACED_ANEW: "Another DLL of the tree gets a new place in the child",
}


def _in_children(scene: Scene, wanting: Wanting) -> tuple[Held, ...]:
    """Who is at the place in a child: the one whose own message names the DLL, else each."""
    assert wanting.place is not None
    children = scene.parties.children
    said = [c for c in children if c.abort is not None and _names(c, wanting)]
    for party in said or [c for c in children if c.abort is None]:
        found = scene.holders(party, *wanting.place, _own(party, wanting))
        known = [held for held in found if not _parents_own(scene, wanting, held)]
        if not known and party.logged and party.abort is not None:
            known = [*_reaching(scene, party, wanting.place[0])]
        if known:
            return tuple(known)
    return ()


def _extent(held: Held) -> str:
    if held.sized:
        return f"from {hex_(held.start)} to {hex_(held.end)}"
    return f"from {hex_(held.start)} on; the log does not say how far it reaches"


def _reaching(scene: Scene, party: Party, address: int) -> Iterator[Held]:
    """A guest below *address* of which nothing tells the size, and which may reach so far."""
    below = [m for m in party.modules() if m.base <= address < m.base + _REACH]
    region = party.process.space.at(below[-1].base) if below else None
    if region is not None and region.source is Source.ASSUMED:
        held = scene.held(party, region)
        if held.whose in GUESTS:
            yield held


def _names(party: Party, wanting: Wanting) -> bool:
    assert party.abort is not None
    same = wanting.name.lower() in party.abort.dll.lower()
    return same and party.abort.address in (None, wanting.at)


def _own(party: Party, wanting: Wanting) -> Module | None:
    same = [m for m in party.named(wanting.name) if m.base == wanting.at]
    return same[0] if same else None


def _parents_own(scene: Scene, wanting: Wanting, held: Held) -> bool:
    """Whether the parent has the same there: a child has what its parent has."""
    parent = scene.parties.parent
    if parent is None or wanting.place is None:
        return False
    there = scene.holders(parent, *wanting.place, wanting.module)
    return any((t.start, t.name) == (held.start, held.name) for t in there)


def _kind(scene: Scene, wanting: Wanting, held: Held) -> CauseClass:
    if held.whose in GUESTS:
        return CauseClass.INJECTED_ROAMING if roams(scene, held) else CauseClass.INJECTED_FIXED
    assert wanting.place is not None
    if held.whose in _OWN:
        if held.image is not None and wanting.preferred is not None:
            own = asked_range(held.image.preferred, held.image.size_of_image)
            if own[0] < wanting.preferred[1] and wanting.preferred[0] < own[1]:
                return CauseClass.BASE_COLLISION
        return CauseClass.PLACED_ANEW
    if kept_range(*wanting.place, scene.case.capture.bits) and wanting.preferred == wanting.place:
        return CauseClass.LOW_OR_ARENA_BASE
    return CauseClass.STACK_OR_HEAP_IN_THE_WAY


def _not_this(held: Held) -> Iterator[Reason]:
    if held.whose in GUESTS:
        yield Reason("two DLLs that prefer one place", "the parent has the DLL at its own place")


def _remedies(scene: Scene, wanting: Wanting, held: Held, kind: CauseClass) -> Iterator[Remedy]:
    if held.whose in GUESTS:
        fixed = kind is CauseClass.INJECTED_FIXED
        moves = cures.move_cure(scene, wanting) if fixed else ()
        yield from cures.without_guest(scene, held.name, *moves)
        return
    yield from cures.move_cure(scene, wanting)
    if held.whose in _OWN or kind is CauseClass.LOW_OR_ARENA_BASE:
        yield from cures.rebase_cures(scene, wanting)


def own_base(scene: Scene, wanting: Wanting) -> tuple[Cause, ...]:
    """A DLL at its own base, in a range that the runtime keeps, whose place is taken in the child:
    low-or-arena-base."""
    if wanting.preferred is None or wanting.message is None or wanting.at is None:
        return ()
    arena = kept_range(*wanting.preferred, scene.case.capture.bits)
    if arena is None or wanting.relocated or wanting.name.lower() in _RUNTIMES:
        return ()
    return (
        Cause(
            CauseClass.LOW_OR_ARENA_BASE,
            Certainty.LIKELY if wanting.another_run else Certainty.CERTAIN,
            _SENTENCES[CauseClass.LOW_OR_ARENA_BASE],
            f"{wanting.name} prefers {hex_(wanting.preferred[0])}, and is there; from "
            f"{hex_(arena.start)} on there are {arena.what}, which the child may need first.",
            tuple(wanted_rows(scene, wanting)),
            remedies=(*cures.move_cure(scene, wanting), *cures.rebase_cures(scene, wanting)),
            places=rows_of(wanting),
            not_this=(Reason("another DLL", "the parent has this one at its own base"),),
        ),
    )


_RUNTIMES = frozenset({"cygwin1.dll", "msys-2.0.dll", "msys-1.0.dll"})


def suspected(scene: Scene, wanting: Wanting) -> tuple[Cause, ...]:
    """A DLL that is at its own base in the parent, whose place something has in the child that no
    input shows: a guest whose code runs there is likely."""
    told = wanting.message is not None and wanting.message.rule == "occupied"
    if not told or wanting.image is None or wanting.relocated or wanting.another_run:
        return ()
    guests = [guest for guest in _guests(scene) if guest.preferred in (None, guest.start)]
    if not guests or wanting.module is None:
        return ()
    guest = guests[0]
    line = scene.line_of(
        guest, "it belongs neither to the tree nor to Windows, and its code runs in the child"
    )
    names = " or ".join(each.name for each in guests)
    return (
        Cause(
            CauseClass.INJECTED_FIXED,
            Certainty.LIKELY,
            "A guest keeps the place of a DLL in the child",
            f"{wanting.name} has its own place in the parent, so no other DLL wants it. In the "
            f"child something is there before the runtime starts; {names} runs that early.",
            (*wanted_rows(scene, wanting), *((line,) if line is not None else ())),
            remedies=tuple(cures.without_guest(scene, guest.name, *_unproved(scene, wanting))),
            places=rows_of(wanting),
            not_this=(
                Reason(
                    "two DLLs that prefer one place",
                    f"the parent has {wanting.name} at its own base",
                ),
            ),
            who=Who(f"the product of {names}", Certainty.LIKELY),
            does_not_help=cures.NOT_REBASE,
        ),
    )


def _unproved(scene: Scene, wanting: Wanting) -> Iterator[Remedy]:
    """The move, without a proof: nothing shows how far the guest reaches, or whether it stays."""
    for remedy in cures.move_cure(scene, wanting):
        yield replace(remedy, proof=None)


def _guests(scene: Scene) -> Iterator[Held]:
    """The guests of the parent that a child has, too, as far as a log tells."""
    parent = scene.parties.parent
    logged = [child for child in scene.parties.children if child.logged]
    for module in parent.modules() if parent is not None else ():
        if scene.owners.of(module) is not Whose.GUEST:
            continue
        if logged and not any(child.named(module.path) for child in logged):
            continue
        region = parent.process.space.at(module.base) if parent is not None else None
        if region is not None and parent is not None:
            yield scene.held(parent, region)
