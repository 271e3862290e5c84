"""proven: a plan for a tree, with its proof and its alternative, given maps of processes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from forkviz.core.captures.capture import Capture
from forkviz.core.region import Region
from forkviz.core.text import clipped
from forkviz.errors import BadCapture
from forkviz.rebase.avoid import relocated_in, taken_of
from forkviz.rebase.own_tool.alternative import rebaseall_of
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.plan import Plan
from forkviz.rebase.planning import plan
from forkviz.rebase.proof import Proof, prove, tried, with_headers
from forkviz.traces.trace import Trace

__all__ = ["cured_fork", "proven_plan"]

_MESSAGE = 200


def proven_plan(
    images: Sequence[PlacedImage],
    captures: Sequence[Capture] = (),
    *,
    root: Path | None = None,
    whole: bool = False,
    allow_signed: bool = False,
) -> Plan:
    """The plan for *images* that avoids what *captures* hold, tried on the model.

    captures: maps of parents, of the same width, each with what else is known of it.  root: of the
    Cygwin that the images are in, if it is known.  whole: whether they are all that is in
    it.  A plan with which one of their forks fails is not offered: its moves are then in
    ``withheld``.  Raises BadCapture for a capture without a map.
    """
    taken: list[Region] = []
    for capture in captures:
        if not capture.processes():
            raise BadCapture(
                "has no map, so there is nothing to avoid in it",
                file=capture.title,
                hint="cat /proc/PID/maps, of a process that can't fork",
            )
        taken += taken_of(capture, images)
    bits = {process.space.bits for capture in captures for process in capture.processes()}
    if len(bits) > 1:
        raise BadCapture("some maps are 32-bit, others 64-bit", hint="make a plan for each of them")
    made = plan(images, taken, bits=next(iter(bits), None), allow_signed=allow_signed)
    trial = _Trial(images, captures, root)
    helps, why = trial.helps(_bases(made))
    made = replace(
        made,
        helps=helps,
        why=why,
        rebaseall=rebaseall_of(root if whole else None, images, trial.helps),
        avoided=tuple(capture.title for capture in captures),
    )
    if helps is False:
        made = replace(made, withheld=made.moves, moves=())
    return made


def cured_fork(
    images: Sequence[PlacedImage],
    captures: Sequence[Capture],
    made: Plan,
    *,
    root: Path | None = None,
) -> tuple[Trace, Trace] | None:
    """The first fork of *captures* that the plan *made* cures, without its moves and with them.

    None where it cures none.  As ``proven_plan``.
    """
    for capture in _Trial(images, captures, root).captures:
        try:
            found = tried(capture, images, _bases(made))
        except BadCapture:
            continue  # no fork can be made of it, as the plan says
        if not found.before.succeeded and found.after is not None and found.after.succeeded:
            return found.before, found.after
    return None


def _bases(made: Plan) -> dict[tuple[str, str], int]:
    """Where each image goes that moves, by its path and file."""
    return {(move.path, move.file): move.new for move in made.moves}


class _Trial:
    """The forks of some captures, to be tried with other bases."""

    def __init__(
        self, images: Sequence[PlacedImage], captures: Sequence[Capture], root: Path | None
    ) -> None:
        self.images = images
        roots = [root] if root is not None else []
        self.captures = [with_headers(capture, images, roots) for capture in captures]

    def helps(self, new: Mapping[tuple[str, str], int]) -> tuple[bool | None, str]:
        """Whether each fork succeeds with *new* bases, and one fails without; why not."""
        if not self.captures:
            return None, "no map of a failing process was given (--avoid)"
        cured = False
        said = assumed = ""
        for capture in self.captures:
            try:
                proof = prove(capture, self.images, new)
            except BadCapture as error:
                said = said or f"no fork can be made of {capture.title}: {error.what}"
                continue
            if not proof.after:
                return False, _reason(self.images, capture, proof)
            cured = cured or not proof.before
            if proof.assumed and not proof.before:
                assumed = assumed or _assumption(capture, proof.assumed)
            if proof.before:
                said = said or f"on the model the fork of {capture.title} already succeeds"
        return (True, assumed) if cured else (None, said)


def _assumption(capture: Capture, names: tuple[str, ...]) -> str:
    """What was taken for granted where the child was not seen."""
    listed = ", ".join(clipped(name, _MESSAGE) for name in names[:3])
    return (
        f"{capture.title} has {listed} where Windows happened to put it: the child is assumed to "
        f"have something else there"
    )


def _reason(images: Sequence[PlacedImage], capture: Capture, proof: Proof) -> str:
    """Why the fork of *capture* fails all the same."""
    parent = capture.parent
    for one in relocated_in(parent, images) if parent is not None else ():
        if not one.by:
            return (
                f"{clipped(one.module.name, _MESSAGE)} is not where its file wants to be, and"
                " nothing is there: its file changed after it was loaded, so the program has to be "
                "started again"
            )
    return f"the fork of {capture.title} fails all the same: {clipped(proof.message, _MESSAGE)}"
