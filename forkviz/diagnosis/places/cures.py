"""cures: what to do about a DLL that has lost its place, by effort, with the model's proof."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from forkviz.core.address import hex_
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Move, Proof, Reason, Remedy, Shell, Verified
from forkviz.diagnosis.places.planner import new_bases
from forkviz.diagnosis.places.proof import tried
from forkviz.diagnosis.places.scene import Scene, Wanting
from forkviz.diagnosis.places.whose import Whose
from forkviz.diagnosis.remedies import (
    CLOSE_ALL,
    keep_out,
    path_in,
    rebase_all,
    rebase_some,
    see_modules,
)
from forkviz.diagnosis.tree import Tree, is_outside, safe_name, tree_of

__all__ = [
    "NOT_REBASE",
    "as_known",
    "move_cure",
    "not_rebaseall",
    "rebase_cures",
    "restart_cure",
    "without_guest",
]

#: What is known of moves, where that is less than a measurement.
_KNOWN = {
    CauseClass.LOW_OR_ARENA_BASE: Verified.UNTESTED,
    CauseClass.STACK_OR_HEAP_IN_THE_WAY: Verified.UNTESTED,
    CauseClass.ALREADY_RELOCATED: Verified.REPORTED,
    CauseClass.PLACED_ANEW: Verified.REPORTED,
}
#: Why the usual advice does nothing about a guest.
NOT_REBASE = (
    Reason("rebaseall, rebase -s", "the guest is in no database, so nothing makes it move"),
)


def move_cure(scene: Scene, wanting: Wanting | Sequence[Wanting]) -> Iterator[Remedy]:
    """Give each DLL a base that nothing has; none where the model says that this does not help, or
    one of them cannot move."""
    losers = [wanting] if isinstance(wanting, Wanting) else list(wanting)
    bases = new_bases(scene, losers)
    if not bases:
        return
    moves = tuple(
        Move(each.name, each.image.preferred if each.image is not None else 0, base)
        for each, base in zip(losers, bases, strict=True)
    )
    outcome = tried(scene, losers, moves)
    if outcome.helps_not:
        return
    tree = tree_of(scene.case)
    commands = [
        f"{tree.program('rebase.exe')} -v -b {hex_(move.to)} {path_in(tree, each.path)}"
        for each, move in zip(losers, moves, strict=True)
    ]
    what = f"{moves[0].name} to {hex_(moves[0].to)}" if len(moves) == 1 else f"{len(moves)} DLLs"
    yield Remedy(
        f"Move {what}",
        " && ".join(commands),
        Shell.CMD,
        Verified.MEASURED,
        Proof.SIMULATED if outcome.proved else None,
        _effort(scene, len(moves)),
        CLOSE_ALL,
        "sets exactly this base and does not update rebase's database: the next rebase -s moves "
        "the file again",
        moves,
        _rebased_here(tree, scene.case),
    )


def as_known(kind: CauseClass, remedies: Iterable[Remedy]) -> Iterator[Remedy]:
    """*remedies*, as far as they are known for causes of class *kind*: a real runtime recovered by
    a move from a collision and from a guest, and not of everything else that a move may cure."""
    for remedy in remedies:
        measured = remedy.verified is Verified.MEASURED
        yield replace(remedy, verified=_KNOWN[kind]) if measured and kind in _KNOWN else remedy


def rebase_cures(scene: Scene, wanting: Wanting) -> Iterator[Remedy]:
    """Let rebase choose a base, for this file and for all."""
    yield rebase_some(scene.case, wanting.path)
    if not is_outside(wanting.path):
        yield rebase_all(scene.case)


def not_rebaseall(wanting: Wanting) -> tuple[Reason, ...]:
    """That rebaseall does not know the file, where no package installs it."""
    if not is_outside(wanting.path):
        return ()
    return (Reason("rebaseall without a list", "this file is in no package that it knows"),)


def restart_cure(program: str) -> Remedy:
    """Start the program again: what it mapped is not what is on the disk."""
    return Remedy(
        f"Restart {program or 'the program'}",
        verified=Verified.MEASURED,
        effort="no file",
        close_first="the program that forks, and no other",
        note="its new process maps the files as they are now",
        restart=True,
    )


def without_guest(scene: Scene, name: str, *moves: Remedy) -> Iterator[Remedy]:
    """Keep the guest *name* out, or move our DLL away from it; and find out whose it is."""
    yield from keep_out(scene.case, name)
    yield from moves
    yield see_modules(scene.case, name)


def _effort(scene: Scene, count: int) -> str:
    judged = sum(
        1 for image in scene.case.capture.images if scene.owners.of_path(image.path) is Whose.TREE
    )
    files = f"{count} file" if count == 1 or judged > 1 else f"{count} files"
    return f"{files} of {judged}" if judged > 1 else files


def _rebased_here(tree: Tree, case: Case) -> str:
    """The command of ours: it plans around the map, if there is one, and moves, in one line."""
    parent = case.capture.parent
    avoid = f" --avoid {safe_name(parent.file, 'MAP')}" if parent is not None else ""
    return f"forkviz rebase {_quoted(tree.root)}{avoid} --apply --database"


def _quoted(path: str) -> str:
    return f'"{path}"' if " " in path else path
