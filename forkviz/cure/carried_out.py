"""carried_out: which remedy of a diagnosis can be tried without a person, and how."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from forkviz.diagnosis.diagnosis import Cause, Diagnosis, Move, Proof, Remedy
from forkviz.errors import ForkvizError
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.plan import PlannedMove

__all__ = ["Choice", "choose", "planned", "tried_first", "with_proof"]


class Choice(NamedTuple):
    """A remedy to try, and the cause that it is for."""

    cause: Cause
    remedy: Remedy


def choose(diagnosis: Diagnosis) -> Choice | None:
    """The first remedy that moves files or starts the program anew; None where there is none.

    Of the causes only those that the inputs decide are asked: a candidate is no reason to change
    a file, not even a copy's.
    """
    for cause in diagnosis.decided:
        for remedy in cause.remedies:
            if remedy.moves or remedy.restart:
                return Choice(cause, remedy)
    return None


def planned(moves: Iterable[Move], images: Iterable[PlacedImage]) -> tuple[PlannedMove, ...]:
    """The files of *images* that *moves* name, each with its new place.

    Raises ForkvizError where a move names no file, or several of one name and base.
    """
    by_name: dict[tuple[str, int], list[PlacedImage]] = {}
    for image in images:
        by_name.setdefault((image.name.lower(), image.base), []).append(image)
    found = []
    for move in moves:
        files = by_name.get((move.name.lower(), move.start), [])
        if len(files) != 1:
            what = "no file" if not files else f"{len(files)} files"
            raise ForkvizError(
                f"the tree has {what} called {move.name} that prefer {move.start:#x}",
                hint="give forkviz rebase the file itself",
            )
        (image,) = files
        found.append(
            PlannedMove(image.file, image.path, move.start, move.to, image.size, image.bits)
        )
    return tuple(found)


def with_proof(diagnosis: Diagnosis, choice: Choice) -> Diagnosis:
    """*diagnosis*, in which the remedy of *choice* was tried, and the real fork succeeded."""
    tried = replace(choice.remedy, proof=Proof.TRIED)
    remedies = tuple(tried if each is choice.remedy else each for each in choice.cause.remedies)
    cause = replace(choice.cause, remedies=remedies)
    causes = tuple(cause if each is choice.cause else each for each in diagnosis.causes)
    return replace(diagnosis, causes=causes)


def tried_first(diagnosis: Diagnosis, choice: Choice) -> tuple[Diagnosis, int]:
    """*diagnosis* with the cause of *choice* before the others, and its remedy's place in it.

    What was carried out is what a page shows first.
    """
    same = [_is_of(cause, choice) for cause in diagnosis.causes].index(True)
    cause = diagnosis.causes[same]
    others = (*diagnosis.causes[:same], *diagnosis.causes[same + 1 :])
    first = replace(diagnosis, causes=(cause, *others))
    return first, choice.cause.remedies.index(choice.remedy)


def _is_of(cause: Cause, choice: Choice) -> bool:
    """Whether *cause* is that of *choice*, whose remedy may have been given its proof since."""
    return replace(cause, remedies=()) == replace(choice.cause, remedies=())
