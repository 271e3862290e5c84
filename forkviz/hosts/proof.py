"""Proof: what shows that a real fork copied memory, or left the parent as it was."""

from __future__ import annotations

from dataclasses import dataclass

from forkviz.core.displayed import Displayed

__all__ = ["Proof"]


@dataclass(frozen=True, slots=True)
class Proof(Displayed):
    """What fork() gave in each process, and the values that each has: locals, globals, heap, DLLs.

    before: the parent's before the fork.  child: empty where there is none.  child_pid: what the
    child says its id is.
    """

    returned_in_parent: int
    returned_in_child: int
    before: dict[str, int]
    parent: dict[str, int]
    child: dict[str, int]

    @property
    def intact(self) -> bool:
        """Whether fork() returned twice and every value is as it was, in both."""
        twice = self.returned_in_parent > 0 and self.returned_in_child == 0
        return twice and self.before == self.parent == self.child

    @property
    def clean(self) -> bool:
        """Whether a fork that failed left the parent as it was, and told it so."""
        return self.returned_in_parent == -1 and self.before == self.parent and not self.child

    def __repr__(self) -> str:
        if self.child:
            return f"<Proof {len(self.before)} values, the same in both: {self.intact}>"
        return f"<Proof {len(self.before)} values, in the parent as before: {self.clean}>"
