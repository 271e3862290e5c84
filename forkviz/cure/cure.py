"""cure: fork for real, say why it fails, carry out the remedy on a copy, and fork again.

The tree that was named stays as it is: what moves is moved in the copy.  A remedy that is to start
the program again is tried in the tree itself, for it changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from forkviz.cure.carried_out import Choice, choose, planned, with_proof
from forkviz.cygwin.run import Observation, observe
from forkviz.cygwin.tree_copy import copy_tree
from forkviz.diagnosis.diagnosis import Diagnosis
from forkviz.errors import ForkvizError
from forkviz.rebase.apply import apply
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.plan import PlannedMove
from forkviz.rebase.tree import read_tree
from forkviz.windows.windows import Windows

__all__ = ["Cured", "Runs", "cure"]

#: Makes a diagnosis of a bundle and of the tree's files.
Diagnose = Callable[[Path, Sequence[PlacedImage]], Diagnosis]
#: Whether the fork that a bundle holds succeeded.
Succeeded = Callable[[Path], bool]
#: Says what is done next.
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Runs:
    """How the program is run: of the Cygwin at *root*, *command* in its bin folder, *timeout*
    seconds at the most for each run; first_process as for ``observe``."""

    windows: Windows
    root: Path
    command: tuple[str, ...]
    timeout: float = 120
    first_process: bool = False

    def observe(self, root: Path, bundle: Path) -> Observation:
        """One observed run in the tree *root*, kept in *bundle*."""
        return observe(
            self.windows,
            root,
            self.command,
            bundle,
            first_process=self.first_process,
            timeout=self.timeout,
        )


@dataclass(frozen=True, slots=True)
class Cured:
    """What came of it.

    before: the observed failure.  diagnosis: why; a remedy that was seen to help has the proof
    ``tried``.  choice: the remedy that was carried out, None where there was none to try.
    moved: the files that it moved, in the copy.  after: the fork with it, None where none was made.
    helped: whether that fork succeeded; None where none was made.  why: what kept the remedy from
    being carried out, or the fork from being made; "" where nothing did.  needed: whether the
    first fork failed at all.
    """

    before: Observation
    needed: bool
    diagnosis: Diagnosis | None = None
    choice: Choice | None = None
    moved: tuple[PlannedMove, ...] = ()
    after: Observation | None = None
    helped: bool | None = None
    why: str = ""


def cure(
    runs: Runs,
    folder: Path,
    diagnose: Diagnose,
    succeeded: Succeeded,
    say: Say = lambda _text: None,
) -> Cured:
    """Observe, diagnose, carry out and observe again, with the bundles and the copy in *folder*.

    The bundles are ``before`` and ``after``, the copy is ``tree``.  Raises what the first
    ``observe`` raises; what fails later is in ``why``, beside the diagnosis, which was made.
    """
    before = folder / "before"
    say("running it as it is ...")
    seen = runs.observe(runs.root, before)
    if succeeded(before):
        return Cured(seen, needed=False)
    say("reading the files of the tree ...")
    diagnosis = diagnose(before, read_tree(runs.root))
    choice = choose(diagnosis)
    if choice is None:
        return Cured(seen, True, diagnosis)
    moved: tuple[PlannedMove, ...] = ()
    try:
        tree, moved = _carried_out(runs.root, choice, folder / "tree", say)
        say("running it again, with the remedy ...")
        again = runs.observe(tree, folder / "after")
        helped = succeeded(folder / "after")
    except ForkvizError as error:
        return Cured(seen, True, diagnosis, choice, moved, why=error.what)
    if helped:
        diagnosis = with_proof(diagnosis, choice)
    return Cured(seen, True, diagnosis, choice, moved, again, helped)


def _carried_out(
    root: Path, choice: Choice, copy: Path, say: Say
) -> tuple[Path, tuple[PlannedMove, ...]]:
    """The tree in which the remedy is tried, and what was moved in it.

    It is *copy*, where something moves.
    """
    if not choice.remedy.moves:
        return root, ()
    # Before the copy, which takes long: what can't be planned for fails at once.
    planned(choice.remedy.moves, read_tree(root))
    say("copying the tree ...")
    tree = copy_tree(root, copy)
    moved = planned(choice.remedy.moves, read_tree(tree))
    apply(moved, tree, database=True)
    return tree, moved
