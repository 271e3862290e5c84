"""Causes that two maps, or headers, show of the runtime itself: it moved, and what let it move."""

from __future__ import annotations

from forkviz.core.address import hex_
from forkviz.core.captures.process import Module
from forkviz.core.image import DllCharacteristics, Image
from forkviz.core.region import module_key
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Evidence,
    Look,
    Place,
    Reason,
    Remedy,
    Shell,
    Verified,
)
from forkviz.diagnosis.places import rows
from forkviz.diagnosis.places.parties import Party
from forkviz.diagnosis.places.scene import Scene
from forkviz.diagnosis.texts.failures import of_rules
from forkviz.diagnosis.tree import tree_of
from forkviz.machine.dll import CYGWIN_DLLS

__all__ = ["lets_itself_move", "runtime_causes"]

_SLOTS = 0x10000


def runtime_causes(scene: Scene) -> tuple[Cause, ...]:
    """What the maps of parent and child show of the runtime, and what its headers let happen."""
    moved = _moved(scene)
    flags = _flagged(scene)
    told = [f for f in of_rules(scene.case, "mismatch") if _of_one_file(f.addresses)]
    if not moved and not told:
        return ()
    found: list[Cause] = []
    messages = tuple(
        rows.of_message(scene.case, each, "whole slots apart: one file at two places")
        for each in told
    )
    lines, places, detail = moved if moved else ((), (), "")
    if lines and _other_build(scene):
        return (_two(scene, lines, places),)
    if flags is not None and lets_itself_move(flags):
        means = "its headers let Windows choose another place (dynamicbase)"
        row = rows.of_image(scene.case, flags, means, flags=True)
        evidence = (*messages, *lines, row)
        found.append(_dynamic(scene, evidence, places, detail))
    if lines:
        found.append(_relocated(scene, (*messages, *lines), places, detail, flags))
    return tuple(found)


def lets_itself_move(image: Image) -> bool:
    """Whether the headers of *image* let Windows choose another place."""
    return DllCharacteristics.DYNAMIC_BASE in image.dll_characteristics


def _of_one_file(addresses: tuple[int, ...]) -> bool:
    """Whether they are the parent's and the child's of one variable, in one file that moved."""
    if len(addresses) != 2:
        return False
    parent, child = addresses
    return parent != child and (parent - child) % _SLOTS == 0


def _runtime(party: Party | None) -> Module | None:
    modules = party.modules() if party is not None else ()
    return next((m for m in modules if module_key(m.path) in CYGWIN_DLLS), None)


def _pair(scene: Scene) -> tuple[Party, Module, Party, Module] | None:
    """The runtime in the parent, and in the first child that has it elsewhere."""
    parent = scene.parties.parent
    own = _runtime(parent)
    for child in scene.parties.children:
        other = _runtime(child)
        if parent is not None and own is not None and other is not None and own.base != other.base:
            return parent, own, child, other
    return None


def _moved(
    scene: Scene,
) -> tuple[tuple[Evidence, ...], tuple[Place, ...], str] | None:
    pair = _pair(scene)
    if pair is None:
        return None
    parent, own, child, other = pair
    lines = []
    for party, module, means in (
        (parent, own, "where the parent has the runtime"),
        (child, other, "where the child has it"),
    ):
        region = party.process.space.at(module.base)
        if region is not None:
            lines.append(rows.of_region(scene.case, party, region, means))
    places = (
        Place("In the parent", Look.THERE, own.base, own.end, own.name),
        Place("In the child", Look.THERE, other.base, other.end, other.name),
    )
    detail = (
        f"The parent has {own.name} at {hex_(own.base)}, the child at {hex_(other.base)}. "
        f"Addresses in the runtime's own data then point nowhere."
    )
    return tuple(lines), places, detail


def _other_build(scene: Scene) -> bool:
    """Whether the two are of two files: other names, or other sizes where both are known."""
    pair = _pair(scene)
    if pair is None:
        return False
    parent, own, child, other = pair
    if module_key(own.path) != module_key(other.path):
        return True
    sized = not (parent.logged or child.logged)
    return sized and own.size != other.size


def _flagged(scene: Scene) -> Image | None:
    own = _runtime(scene.parties.parent)
    if own is not None:
        found = scene.image(own.path)
        return found if found is not None and found.headers else None
    same = [i for i in scene.case.capture.images if module_key(i.path) in CYGWIN_DLLS and i.headers]
    return same[0] if len(same) == 1 else None


def _dynamic(
    scene: Scene, evidence: tuple[Evidence, ...], places: tuple[Place, ...], detail: str
) -> Cause:
    tree = tree_of(scene.case)
    return Cause(
        CauseClass.DYNAMICBASE,
        Certainty.CERTAIN,
        "The runtime's own file lets Windows choose its place",
        detail or "The runtime is at two places, and its headers let Windows choose them.",
        evidence,
        remedies=(
            Remedy(
                "Take the flag off a copy of the runtime, and swap it in from cmd",
                f"{tree.program('peflags.exe')} --dynamicbase=0 COPY_OF_{tree.runtime}",
                Shell.CMD,
                Verified.REPORTED,
                effort="1 file",
                close_first="every program of the tree",
            ),
        ),
        places=places,
        does_not_help=(
            Reason("rebaseall", "its own shell cannot fork, and it does not move the runtime"),
        ),
    )


def _relocated(
    scene: Scene,
    evidence: tuple[Evidence, ...],
    places: tuple[Place, ...],
    detail: str,
    flags: Image | None,
) -> Cause:
    not_this = [Reason("two builds of the runtime", "both maps have one file of one size")]
    if flags is not None and not lets_itself_move(flags):
        not_this.append(Reason("the flag dynamicbase of the runtime", "its headers do not have it"))
    return Cause(
        CauseClass.RUNTIME_RELOCATED,
        Certainty.CERTAIN,
        "The runtime is at a different place in the child than in the parent",
        detail,
        evidence,
        remedies=(
            Remedy(
                "See whether Windows moves every image",
                "Get-ProcessMitigation -System",
                Shell.POWERSHELL,
                Verified.DOCUMENTED,
                effort="nothing is changed",
            ),
            Remedy("Restart Windows", verified=Verified.REPORTED, effort="one restart"),
        ),
        places=places,
        not_this=tuple(not_this),
        does_not_help=(Reason("rebaseall", "its own shell cannot fork"),),
    )


def _two(scene: Scene, lines: tuple[Evidence, ...], places: tuple[Place, ...]) -> Cause:
    runtime = tree_of(scene.case).runtime
    return Cause(
        CauseClass.TWO_RUNTIMES,
        Certainty.LIKELY,
        "Parent and child have different builds of the runtime",
        "The runtime has a different name or size in the child than in the parent.",
        lines,
        remedies=(
            Remedy(
                "Find the other runtime",
                f"where {runtime}",
                Shell.CMD,
                Verified.DOCUMENTED,
                effort="nothing is changed",
            ),
        ),
        places=places,
    )
