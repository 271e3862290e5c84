"""module: what the modelled loader knows of a child's DLLs, and of a load while it goes on."""

from __future__ import annotations

from dataclasses import dataclass, field

from forkviz.core.region import Region
from forkviz.machine.dll import Dll

__all__ = ["Load", "Module", "waiting"]


@dataclass(slots=True)
class Module:
    """A mapped DLL: its region, how often it was asked for, what it holds in turn, the foreign DLLs
    that it dragged in, and whether its entry point has still to run."""

    dll: Dll
    region: Region
    references: int = 1
    holds: list[Module] = field(default_factory=list)
    dragged: list[Region] = field(default_factory=list)
    waits: bool = False


@dataclass(slots=True)
class Load:
    """What one load has done so far: what it mapped, whom it counted, in which order the entry
    points run, and what they took."""

    new: list[Module] = field(default_factory=list)
    counted: list[Module] = field(default_factory=list)
    ready: list[Module] = field(default_factory=list)
    taken: list[Region] = field(default_factory=list)

    @property
    def added(self) -> tuple[Region, ...]:
        """All that came, in order."""
        mapped = [region for one in self.new for region in (one.region, *one.dragged)]
        return tuple(sorted(mapped + self.taken))

    def lose(self, module: Module) -> None:
        """A module is no longer known, but it stays where it is, with what it dragged in."""
        self.new = [one for one in self.new if one is not module]
        self.taken += [module.region, *module.dragged]
        module.dragged = []


def waiting(module: Module) -> list[Module]:
    """Those among *module* and what it holds whose entry points have still to run, in order."""
    found: list[Module] = []
    seen = set()
    stack = [(module, iter(module.holds))]
    while stack:
        holder, holds = stack[-1]
        seen.add(id(holder))
        held = next(holds, None)
        if held is None:
            stack.pop()
            if holder.waits:
                found.append(holder)
        elif id(held) not in seen:
            stack.append((held, iter(held.holds)))
    return found
