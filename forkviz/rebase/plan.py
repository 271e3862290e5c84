"""Plan: which files move, from where to where, which cannot, and whether that helps."""

from __future__ import annotations

from dataclasses import dataclass

from forkviz.core.address import slot_ceil
from forkviz.core.region import basename

__all__ = ["CannotMove", "Plan", "PlannedMove", "Rebaseall"]


@dataclass(frozen=True, slots=True)
class PlannedMove:
    """One file and its new place.

    file: its path on this machine, "" where only a list has it.  path: what it is called where it
    runs.  old, new: ImageBase before and after ("from" and "to" in JSON).  size: SizeOfImage.
    bits: 32 or 64.  sha256: of the file's bytes as they were planned for, in hexadecimal, "" where
    they were not read.  importers: how many images of the tree import it.  in_the_way: what its old
    place meets, in a few words each.  guest: the first that is no file of the tree, "" where
    there is none; no database of rebase has it.
    """

    file: str
    path: str
    old: int
    new: int
    size: int
    bits: int = 64
    sha256: str = ""
    importers: int = 0
    in_the_way: tuple[str, ...] = ()
    guest: str = ""

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return basename(self.path or self.file)

    @property
    def end(self) -> int:
        """The end of the last slot of its new place."""
        return slot_ceil(self.new + self.size)


@dataclass(frozen=True, slots=True)
class CannotMove:
    """A file that overlaps or is in an arena, and why it cannot move.

    settled: whether its conflict ends all the same, because the others move.
    """

    file: str
    path: str
    base: int
    why: str
    settled: bool = False

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return basename(self.path or self.file)


@dataclass(frozen=True, slots=True)
class Rebaseall:
    """What ``rebaseall`` would do instead: how many files it moves, and whether the fork succeeds.

    None where it is not known.  why: the reason where it does not help, or is not known.
    """

    moves: int | None = None
    helps: bool | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """The fewest moves after which no two images of a tree want one place.

    images: how many were judged.  others: how many PE files were left alone, for they do not reach
    the runtime.  moves: by path.  cannot: those in a conflict that stays.  helps: whether the same
    fork succeeds on the model with the moves; None where no fork is known.  why: the reason, where
    it does not help or is not known; where it helps, what was assumed for it.  withheld: the moves
    that do not help, which ``moves`` then leaves out.  rebaseall: the alternative.  avoided: the
    maps that were read, by name.
    """

    images: int
    moves: tuple[PlannedMove, ...] = ()
    cannot: tuple[CannotMove, ...] = ()
    helps: bool | None = None
    why: str = ""
    withheld: tuple[PlannedMove, ...] = ()
    rebaseall: Rebaseall = Rebaseall()
    others: int = 0
    avoided: tuple[str, ...] = ()

    @property
    def clean(self) -> bool:
        """Whether nothing has to move and nothing is stuck."""
        return not (self.moves or self.cannot or self.withheld)
