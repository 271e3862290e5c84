"""Causes that the parent shows: the place that a DLL prefers is another's there already."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import hex_, size_text
from forkviz.core.region import Region
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Evidence,
    Reason,
    Remedy,
    Shell,
    Verified,
    Who,
)
from forkviz.diagnosis.places import cures, rows
from forkviz.diagnosis.places.drawn import rows_of
from forkviz.diagnosis.places.grown import growth_of
from forkviz.diagnosis.places.planner import kept_range
from forkviz.diagnosis.places.roaming import bases_of, roams
from forkviz.diagnosis.places.scene import Held, Scene, Wanting
from forkviz.diagnosis.places.whose import GUESTS, Whose
from forkviz.diagnosis.tree import safe_path, tree_of

__all__ = ["lost_in_parent", "trust", "wanted_rows"]

_SENTENCES = {
    CauseClass.BASE_COLLISION: "Two DLLs prefer one place",
    CauseClass.DLL_GREW: "A DLL grew over the place of its neighbour",
    CauseClass.INJECTED_FIXED: "A guest has the place of a DLL, at its own base",
    CauseClass.INJECTED_ROAMING: "A guest has the place of a DLL, at a base that changes",
    CauseClass.LOW_OR_ARENA_BASE: "A DLL prefers a place that the runtime keeps",
    CauseClass.ALREADY_RELOCATED: "A DLL did not get its place even in the parent",
}


def lost_in_parent(scene: Scene, wanting: Wanting) -> tuple[Cause, ...]:
    """The cause where the parent has *wanting* elsewhere than it prefers to be; none where not.

    A symptom is never blamed: whatever is at its new place in the child is in the way there only
    because its own place was taken.
    """
    if not wanting.relocated or wanting.preferred is None or wanting.image is None:
        return ()
    if wanting.path.lower() in {each.path.lower() for each in scene.misfits}:
        return ()  # its headers are of another time, and tell nothing of this map
    if wanting.drawn:
        return _drawn(scene, wanting)
    there = _sorted(scene.there(wanting))
    if not there:
        return _gone(scene, wanting)
    first = there[0]
    kind = _kind(scene, wanting, first)
    certainty = trust(scene, wanting)
    if first.whose is Whose.UNKNOWN or kind is CauseClass.ALREADY_RELOCATED:
        certainty = Certainty.LIKELY
    if first.whose in GUESTS and roams(scene, first) is None:
        certainty = Certainty.LIKELY  # that it is there is certain, and not that it stays
    evidence = tuple(_evidence(scene, wanting, first))
    if kind is CauseClass.DLL_GREW:
        evidence += growth_of(scene, wanting.image, first.image)
    if first.whose in GUESTS:
        evidence += tuple(bases_of(scene, first))
    return (
        Cause(
            kind,
            certainty,
            _SENTENCES[kind],
            _detail(scene, wanting, first),
            evidence,
            tuple(_against(scene, wanting)),
            first.occupant(),
            tuple(_remedies(scene, wanting, first, kind)),
            rows_of(wanting, there),
            tuple(_not_this(scene, wanting, there)),
            _who(first),
            cures.NOT_REBASE if first.whose in GUESTS else cures.not_rebaseall(wanting),
        ),
    )


def trust(scene: Scene, wanting: Wanting) -> Certainty:
    """How sure a claim about *wanting* is that its headers and the map prove.

    Without a message nothing has failed.  A message of another process proves nothing of this map.
    """
    if wanting.message is None or wanting.another_run:
        return Certainty.LIKELY
    if wanting.module is None:
        return Certainty.LIKELY
    # Where a linker may have put it, it may have been there when the file was another.
    in_zone = wanting.at is not None and scene.in_zone(wanting.at)
    fits = wanting.image is not None and wanting.image.size_of_image <= wanting.module.size
    return Certainty.LIKELY if in_zone and not fits else Certainty.CERTAIN


def _sorted(there: tuple[Held, ...]) -> tuple[Held, ...]:
    """Guests first: nothing moves them; then images, then other memory."""
    order = dict.fromkeys(GUESTS, 0) | {None: 2}
    return tuple(sorted(there, key=lambda held: (order.get(held.whose, 1), held.start)))


def _kind(scene: Scene, wanting: Wanting, held: Held) -> CauseClass:
    assert wanting.preferred is not None
    if held.whose in GUESTS:
        roaming = roams(scene, held)
        return CauseClass.INJECTED_ROAMING if roaming else CauseClass.INJECTED_FIXED
    arena = kept_range(*wanting.preferred, scene.case.capture.bits)
    if held.whose is Whose.RUNTIME or (held.whose is None and arena):
        return CauseClass.LOW_OR_ARENA_BASE
    if held.whose is None:
        return CauseClass.ALREADY_RELOCATED
    return (
        CauseClass.DLL_GREW
        if growth_of(scene, wanting.image, held.image)
        else CauseClass.BASE_COLLISION
    )


def _drawn(scene: Scene, wanting: Wanting) -> tuple[Cause, ...]:
    """A DLL whose headers let Windows choose its place: what is where it prefers is no cause."""
    if wanting.message is None or wanting.image is None:
        return ()
    row = rows.of_image(
        scene.case, wanting.image, "its headers let Windows choose another place", flags=True
    )
    tree = tree_of(scene.case)
    return (
        Cause(
            CauseClass.PLACED_ANEW,
            Certainty.LIKELY,
            "A DLL lets Windows choose its place",
            f"{wanting.name} prefers {_range(wanting.preferred)}, and its headers have the flag "
            f"dynamicbase: Windows chose at random where it is.",
            (*wanted_rows(scene, wanting), row),
            remedies=(
                Remedy(
                    f"Take the flag off {wanting.name}",
                    f"{tree.program('peflags.exe')} --dynamicbase=0 {safe_path(wanting.path)}",
                    Shell.CMD,
                    Verified.UNTESTED,
                    effort="1 file",
                    close_first="every program of the tree",
                ),
                *cures.rebase_cures(scene, wanting),
            ),
            places=rows_of(wanting),
        ),
    )


def _gone(scene: Scene, wanting: Wanting) -> tuple[Cause, ...]:
    """A DLL that Windows moved, and whose place is free by now."""
    if wanting.at is None or scene.in_zone(wanting.at) or wanting.module is None:
        return ()  # the headers are of another time, or nothing shows the parent
    return (
        Cause(
            CauseClass.ALREADY_RELOCATED,
            Certainty.LIKELY,
            _SENTENCES[CauseClass.ALREADY_RELOCATED],
            f"{wanting.name} prefers {_range(wanting.preferred)} and is at {hex_(wanting.at)}. "
            "In these inputs nothing is at its own place: whatever was there when it was loaded is "
            "gone.",
            tuple(wanted_rows(scene, wanting)),
            tuple(_against(scene, wanting)),
            remedies=(*cures.move_cure(scene, wanting), *cures.rebase_cures(scene, wanting)),
            places=rows_of(wanting),
            not_this=tuple(_symptom(wanting)),
        ),
    )


# -- what is said --------------------------------------------------------------------------------


def wanted_rows(scene: Scene, wanting: Wanting) -> Iterator[Evidence]:
    """The message, where the parent has it, and where it wants to be."""
    if wanting.message is not None:
        yield rows.of_message(scene.case, wanting.message, _said(scene, wanting))
    yield from _row(scene, wanting, "where it is")
    if wanting.image is not None:
        yield rows.of_image(scene.case, wanting.image, "where it wants to be")


def _row(scene: Scene, wanting: Wanting, means: str) -> Iterator[Evidence]:
    party, module = scene.parties.parent, wanting.module
    if party is None or module is None:
        return
    found: Region | None = party.process.space.at(module.base)
    if found is not None:
        yield rows.of_region(scene.case, party, found, means)


def _evidence(scene: Scene, wanting: Wanting, held: Held) -> Iterator[Evidence]:
    assert wanting.preferred is not None
    if wanting.message is not None:
        yield rows.of_message(scene.case, wanting.message, _said(scene, wanting))
    yield from _row(scene, wanting, "where it is")
    line = scene.line_of(held, "what is at the place that it prefers")
    if line is not None:
        yield line
    start, end = wanting.preferred
    shared = min(end, held.end) - max(start, held.start)
    much = "all" if shared == end - start else size_text(shared)
    means = f"where it wants to be; the ranges overlap by {much} of its {size_text(end - start)}"
    if wanting.image is not None:
        yield rows.of_image(scene.case, wanting.image, means)
    if held.image is not None and held.preferred is not None:
        own = "it is at its own base" if held.preferred == held.start else "it prefers another base"
        yield rows.of_image(scene.case, held.image, own)


def _said(scene: Scene, wanting: Wanting) -> str:
    if wanting.at is not None and scene.is_low(wanting.at):
        where = "4 GiB" if scene.case.capture.bits == 64 else "256 MiB"
        return f"a DLL below {where}: it had already been moved in the parent"
    return "the DLL that the fork failed on, and where the parent has it"


def _detail(scene: Scene, wanting: Wanting, held: Held) -> str:
    assert wanting.preferred is not None
    name, at = wanting.name, wanting.at or 0
    wants = f"{name} wants {_range(wanting.preferred)}, but {held.name} is there."
    low = "low, " if scene.is_low(at) else ""
    then = f"So Windows put {name} {low}at {hex_(at)}"
    if wanting.message is None:
        return f"{wants} {then}; each fork has to force it there again, and may fail."
    return f"{wants} {then}, and in the child something else is at that place."


def _range(place: tuple[int, int] | None) -> str:
    return "" if place is None else f"{hex_(place[0])}-{hex_(place[1])}"


def _against(scene: Scene, wanting: Wanting) -> Iterator[Evidence]:
    if wanting.another_run:
        yield from _row(scene, wanting, "not where the message has it: a map of another process")


def _symptom(wanting: Wanting) -> Iterator[Reason]:
    if wanting.at is not None:
        yield Reason(
            f"whatever is at {hex_(wanting.at)} in the child",
            f"Windows put {wanting.name} there because its own place was taken",
        )


def _not_this(scene: Scene, wanting: Wanting, there: tuple[Held, ...]) -> Iterator[Reason]:
    yield from _symptom(wanting)
    if any(held.whose in GUESTS for held in there):
        return
    party = scene.parties.parent
    if party is not None and wanting.preferred is not None:
        start = hex_(wanting.preferred[0])
        what = "map" if not party.logged else "log"
        yield Reason(
            "a guest (hook, protection product)",
            f"no row of the {what} that covers {start} belongs to one",
        )


def _who(held: Held) -> Who | None:
    if held.whose is not Whose.GUEST:
        return None
    return Who(f"the product of {held.region.name}", Certainty.LIKELY)


def _remedies(scene: Scene, wanting: Wanting, held: Held, kind: CauseClass) -> Iterator[Remedy]:
    move = tuple(cures.move_cure(scene, wanting))
    if held.whose in GUESTS:
        fixed = kind is CauseClass.INJECTED_FIXED
        yield from cures.without_guest(scene, held.name, *(move if fixed else ()))
        return
    yield from move
    yield from cures.rebase_cures(scene, wanting)
