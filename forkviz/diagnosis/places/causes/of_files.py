"""Causes that files show: one was replaced while mapped, or another of its name was found."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import hex_
from forkviz.core.captures.process import Module
from forkviz.core.image import DllCharacteristics
from forkviz.core.region import basename
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Evidence, Reason, Remedy, Shell, Verified
from forkviz.diagnosis.places import cures, rows
from forkviz.diagnosis.places.causes.in_parent import wanted_rows
from forkviz.diagnosis.places.drawn import rows_of
from forkviz.diagnosis.places.parties import Party
from forkviz.diagnosis.places.scene import Scene, Wanting
from forkviz.diagnosis.places.whose import Whose
from forkviz.diagnosis.texts.failures import failed, failures
from forkviz.diagnosis.tree import safe_name

__all__ = [
    "headers_of_another_time",
    "other_of_that_name",
    "perhaps_replaced",
    "placed_anew",
    "replaced",
]


def replaced(scene: Scene, wanting: Wanting) -> tuple[Cause, ...]:
    """The child has *wanting* where the file wants to be, and the parent elsewhere: the file is
    another than the one that the parent mapped."""
    image, at = wanting.image, wanting.at
    child = _child_place(scene, wanting)
    if image is None or at is None or child in (at, None):
        return ()
    if child != image.preferred or scene.there(wanting) or scene.is_low(at):
        return ()  # it was moved in the parent, because its place was taken
    flags = image.dll_characteristics
    certain = wanting.message is not None and not (DllCharacteristics.DYNAMIC_BASE & flags)
    program = wanting.message.program if wanting.message is not None else ""
    return (
        Cause(
            CauseClass.FILE_REPLACED,
            Certainty.CERTAIN if certain else Certainty.LIKELY,
            "The file on disk is not the one that the parent has mapped",
            f"The parent has {wanting.name} at {hex_(at)}. The file now wants {hex_(child)}, where "
            f"the child has it: it was updated or rebased while the parent ran.",
            (*wanted_rows(scene, wanting), *_in_child(scene, wanting)),
            remedies=(cures.restart_cure(program),),
            places=rows_of(wanting),
            not_this=(
                Reason("two DLLs that prefer one place", "the child has this one at its own base"),
            ),
            does_not_help=(
                Reason("rebaseall, rebase", "it replaces files again under the same parent"),
            ),
        ),
    )


def perhaps_replaced(scene: Scene, wanting: Wanting) -> tuple[Cause, ...]:
    """The headers of *wanting* are of another time than the map: the file may have been replaced
    under the parent, or the two were captured at two times."""
    if wanting.message is None or wanting.path.lower() not in {
        each.path.lower() for each in scene.misfits
    }:
        return ()
    return (
        Cause(
            CauseClass.FILE_REPLACED,
            Certainty.POSSIBLE,
            "The file on disk may not be the one that the parent has mapped",
            f"The map has {wanting.name} somewhere else than its headers want it, and nothing is "
            f"there: headers and map are from different times.",
            tuple(wanted_rows(scene, wanting)),
            remedies=(cures.restart_cure(wanting.message.program),),
            places=rows_of(wanting),
        ),
    )


def headers_of_another_time(scene: Scene) -> tuple[Evidence, ...]:
    """The lines and entries by which headers and map are of two times; () where they fit.

    Nothing can be concluded then of who has the place that a DLL prefers.
    """
    found: list[Evidence] = []
    party = scene.parties.parent
    for wanting in scene.misfits[:2]:
        assert party is not None
        assert wanting.module is not None
        assert wanting.image is not None
        region = party.process.space.at(wanting.module.base)
        if region is not None:
            found.append(
                rows.of_region(scene.case, party, region, "where the map has it", proves=False)
            )
        found.append(
            rows.of_image(
                scene.case,
                wanting.image,
                "where the file wants to be: it changed after the map was saved",
                proves=False,
            )
        )
    return tuple(found)


def placed_anew(scene: Scene, wanting: Wanting) -> tuple[Cause, ...]:
    """Each child has *wanting* at another place, and none where the parent has it."""
    at = wanting.at
    if at is None:
        return ()
    shown = [
        (party, module)
        for party in scene.parties.children
        if (module := _one(party, wanting)) is not None
    ]
    places = {module.base for _, module in shown}
    if len(places) < 2 or at in places:
        return ()
    lines = []
    for party, module in shown:
        region = party.process.space.at(module.base)
        if region is not None:
            lines.append(
                rows.of_region(scene.case, party, region, f"in a child: {hex_(module.base)}")
            )
    return (
        Cause(
            CauseClass.PLACED_ANEW,
            Certainty.CERTAIN if failed(scene.case) else Certainty.LIKELY,
            "Windows chooses a new place for a DLL in each child",
            f"The parent has {wanting.name} at {hex_(at)}, its children at "
            f"{', '.join(map(hex_, sorted(places)))}.",
            (*wanted_rows(scene, wanting), *lines),
            remedies=(*cures.move_cure(scene, wanting), *cures.rebase_cures(scene, wanting)),
            places=rows_of(wanting),
        ),
    )


def other_of_that_name(scene: Scene) -> tuple[tuple[str, Cause], ...]:
    """A child has a file of the same name from another folder than the parent: the name in lower
    case, and the cause."""
    parent = scene.parties.parent
    if parent is None:
        return ()
    for party in scene.parties.children:
        for module in parent.modules():
            if scene.owners.of(module) is not Whose.TREE or len(parent.named(module.name)) > 1:
                continue
            other = _other(party, module)
            if other is not None:
                name = module.name.lower()
                return ((name, _same_name(scene, parent, module, party, other)),)
    return ()


def _other(party: Party, module: Module) -> Module | None:
    """The one module of the child that has the file name of *module*, and another path."""
    same = party.named(module.name)
    if len(same) != 1 or _form(same[0].path) != _form(module.path):
        return None
    return same[0] if _plain(same[0].path) != _plain(module.path) else None


def _same_name(scene: Scene, parent: Party, module: Module, party: Party, other: Module) -> Cause:
    lines = [
        (parent, module, "the parent's file"),
        (party, other, "the child's file: another folder"),
    ]
    evidence = [
        rows.of_region(scene.case, each, region, means)
        for each, m, means in lines
        if (region := each.process.space.at(m.base)) is not None
    ]
    said = [
        rows.of_message(scene.case, finding, "the DLL that the child could not put in its place")
        for finding in failures(scene.case)
        if basename(finding.dll).lower() == module.name.lower()
    ]
    name = safe_name(module.name)
    return Cause(
        CauseClass.SAME_BASENAME,
        Certainty.CERTAIN if failed(scene.case) else Certainty.LIKELY,
        "The child found another file of the same name",
        f"The parent has {module.path}, the child {other.path}.",
        (*said, *evidence),
        remedies=(
            Remedy(
                f"Find the files called {name}, and remove or rename one",
                f"where {name}",
                Shell.CMD,
                Verified.UNTESTED,
                effort="1 file",
            ),
        ),
        does_not_help=(Reason("rebaseall, rebase", "there are two files, wherever they are"),),
    )


def _plain(path: str) -> str:
    return path.replace("\\", "/").lower().removeprefix("/??/")


def _form(path: str) -> str:
    """How a path is written: with a drive, from the root, or as a bare name."""
    plain = _plain(path)
    if plain[1:2] == ":":
        return "drive"
    return "root" if plain.startswith("/") else "name"


def _child_place(scene: Scene, wanting: Wanting) -> int | None:
    if wanting.told_child is not None:
        return wanting.told_child
    places = {
        module.base
        for party in scene.parties.children
        if (module := _one(party, wanting)) is not None
    }
    return places.pop() if len(places) == 1 else None


def _one(party: Party, wanting: Wanting) -> Module | None:
    same = party.named(wanting.name)
    return same[0] if len(same) == 1 else None


def _in_child(scene: Scene, wanting: Wanting) -> Iterator[Evidence]:
    for party in scene.parties.children:
        module = _one(party, wanting)
        region = party.process.space.at(module.base) if module is not None else None
        if region is not None and module is not None and module.base != wanting.at:
            yield rows.of_region(scene.case, party, region, "where the child has it")
            return
