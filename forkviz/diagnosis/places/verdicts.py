"""verdicts: what places show of why the forks of a case fail: each DLL gets one cause."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import wraps
from typing import NamedTuple

from forkviz.core.captures.findings import Finding
from forkviz.core.text import listed
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Evidence
from forkviz.diagnosis.places.causes.in_child import lost_in_child, own_base, suspected
from forkviz.diagnosis.places.causes.in_lists import guest_in_a_list
from forkviz.diagnosis.places.causes.in_parent import lost_in_parent
from forkviz.diagnosis.places.causes.memory import memory_causes
from forkviz.diagnosis.places.causes.of_files import (
    headers_of_another_time,
    other_of_that_name,
    perhaps_replaced,
    placed_anew,
    replaced,
)
from forkviz.diagnosis.places.causes.of_runtime import runtime_causes
from forkviz.diagnosis.places.cures import as_known, move_cure
from forkviz.diagnosis.places.scene import Scene, Wanting, scene_of
from forkviz.diagnosis.texts.failures import failures

__all__ = ["at_risk", "maps_first", "maps_too", "misfit", "verdicts"]

#: The first that finds something wins.
_STEPS = (
    replaced,
    lost_in_parent,
    lost_in_child,
    placed_anew,
    own_base,
    perhaps_replaced,
    guest_in_a_list,
    suspected,
)
#: Most lines that are quoted where several DLLs have one cause.
_ROWS = 24
#: Classes that lists of bases are the evidence of.
_BY_LISTS = frozenset(
    {
        CauseClass.BASE_COLLISION,
        CauseClass.HASH_COLLISION,
        CauseClass.DLL_GREW,
        CauseClass.LOW_OR_ARENA_BASE,
        CauseClass.FILE_REPLACED,
    }
)
#: Messages that a DLL's place is the reason of.
_PLACED = frozenset(
    {
        "occupied",
        "loaded elsewhere",
        "segment elsewhere",
        "no interim mapping",
        "not blocked off",
        "not remapped",
        "mapped elsewhere",
        "died loading",
    }
)


class _Shown(NamedTuple):
    """causes: what the inputs show.  is_open: whether a message names a DLL of which they show
    nothing."""

    causes: tuple[Cause, ...]
    is_open: bool = False


def verdicts(case: Case, kind: CauseClass | None = None) -> tuple[Cause, ...]:
    """The causes of class *kind* that maps, headers and logs show, all for None; each class once.

    The DLLs that messages name come first.  Where no message reports a failure, what a map shows
    is a risk, and no more than likely.
    """
    found = case.once("verdicts", _shown).causes
    return tuple(
        replace(cause, remedies=tuple(as_known(cause.kind, cause.remedies)))
        for cause in found
        if kind in (None, cause.kind)
    )


def maps_first(
    kind: CauseClass, by_text: Callable[[Case], tuple[Cause, ...]]
) -> Callable[[Case], tuple[Cause, ...]]:
    """The rule of *kind* that believes maps, headers and logs before *by_text*.

    Who is where a DLL belongs is seen in a map; what messages and lists let guess of it counts only
    where no input shows it.  Lists whose headers are of another time than the map tell nothing.
    """

    @wraps(by_text)
    def find(case: Case) -> tuple[Cause, ...]:
        shown = verdicts(case, kind)
        if shown:
            return shown
        said = by_text(case)
        if kind is CauseClass.HASH_COLLISION and verdicts(case, CauseClass.BASE_COLLISION):
            return said  # it says the same more exactly
        if _shows_all(case) or (kind in _BY_LISTS and misfit(case)):
            return tuple(each for each in said if each.certainty is Certainty.EXCLUDED)
        return said

    return find


def maps_too(
    kind: CauseClass, by_text: Callable[[Case], tuple[Cause, ...]]
) -> Callable[[Case], tuple[Cause, ...]]:
    """The rule of *kind* that finds it in maps and headers, and else by what a message says: there
    it names its cause, which no map contradicts."""

    @wraps(by_text)
    def find(case: Case) -> tuple[Cause, ...]:
        return verdicts(case, kind) or by_text(case)

    return find


def at_risk(case: Case) -> bool:
    """Whether maps and headers show a DLL that forks may lose, or do not belong together."""
    return bool(verdicts(case) or misfit(case))


def _shows_all(case: Case) -> bool:
    """Whether the inputs show the cause for every DLL that a message names."""
    shown = case.once("verdicts", _shown)
    return bool(shown.causes) and not shown.is_open


def misfit(case: Case) -> tuple[Evidence, ...]:
    """The lines by which headers and map are of two times; () where they fit."""
    return headers_of_another_time(scene_of(case))


def _shown(case: Case) -> _Shown:
    scene = scene_of(case)
    said = failures(case)
    runtime = runtime_causes(scene)
    if runtime:
        return _Shown(runtime)
    same = dict(other_of_that_name(scene))
    named = [
        each
        for each in scene.named()
        if _about_a_place(each.message) and each.name.lower() not in same
    ]
    found = [(wanting, _of(scene, wanting)) for wanting in named]
    is_open = any(cause is None for _, cause in found)
    causes = (*same.values(), *_joined(scene, found), *memory_causes(scene))
    if named or any(not _about_a_place(each) for each in said if _decides(each)):
        return _Shown(causes, is_open)
    misfits = {each.path.lower() for each in scene.misfits}
    elsewhere = (each for each in scene.relocated() if each.path.lower() not in misfits)
    risks = [(wanting, _of(scene, wanting)) for wanting in elsewhere]
    return _Shown((*causes, *_joined(scene, risks)), is_open)


def _joined(scene: Scene, found: Iterable[tuple[Wanting, Cause | None]]) -> Iterator[Cause]:
    """The causes of *found*, each class once: of several DLLs the first has the word."""
    groups: dict[CauseClass, list[tuple[Wanting, Cause]]] = {}
    for wanting, cause in found:
        if cause is not None:
            groups.setdefault(cause.kind, []).append((wanting, cause))
    for group in groups.values():
        first = group[0][1]
        others = list(dict.fromkeys(wanting.name for wanting, _ in group[1:]))
        if not others:
            yield first
            continue
        rows = [row for _, cause in group for row in cause.evidence]
        moves = tuple(move_cure(scene, [wanting for wanting, _ in group]))
        moving = any(remedy.moves for remedy in first.remedies)
        remedies = tuple(remedy for remedy in first.remedies if not remedy.moves)
        yield replace(
            first,
            detail=f"{first.detail} The same happens to {listed(others)}.",
            evidence=tuple(dict.fromkeys(rows))[:_ROWS],
            remedies=(*moves, *remedies) if moving else remedies,
        )


def _of(scene: Scene, wanting: Wanting) -> Cause | None:
    for step in _STEPS:
        found = step(scene, wanting)
        if found:
            return found[0]
    return None


def _about_a_place(finding: Finding | None) -> bool:
    return finding is not None and finding.rule in _PLACED


def _decides(finding: Finding) -> bool:
    """Whether *finding* says more than that a fork failed."""
    return bool(finding.addresses or finding.dll or finding.error or finding.exit_code)
