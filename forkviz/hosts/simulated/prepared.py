"""prepared: what a modelled child needs of its scenario, made once for all forks of the scenario.

A study forks each scenario under every policy, and asks besides whether the fork is possible.  The
two address spaces, the names and the order of entry points are the same each time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from forkviz.core.space import AddressSpace
from forkviz.hosts.simulated.module import DllFile, dragged_in, entry_order
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.dlls.names import DllNames
from forkviz.scenarios.scenario import Scenario

__all__ = ["Prepared", "linked_of", "prepared"]


class Prepared(NamedTuple):
    """What is derived from *scenario*; no host changes it, so hosts take snapshots of the spaces.

    parent: its space.  child: its space without the DLLs that the loader places.  names: finds its
    DLLs.  files: theirs, by name.  linked: those that the loader maps before the program runs, in
    that order.  dragged: those of the dlopened DLLs that linked ones bring along, in the order in
    which they are mapped.  entering: these and the linked ones, in the order in which their entry
    points run.
    """

    scenario: Scenario
    parent: AddressSpace
    child: AddressSpace
    names: DllNames
    files: Mapping[str, DllFile]
    linked: tuple[DllFile, ...]
    dragged: tuple[DllFile, ...]
    entering: tuple[DllFile, ...]


#: The last one: forks of a scenario follow each other.  A scenario costs too much to be hashed.
_LAST: list[Prepared] = []


def prepared(scenario: Scenario) -> Prepared:
    """What is derived from *scenario*, made if the last call was not for the same value."""
    for known in _LAST:
        if known.scenario is scenario:
            return known
    made = _prepare(scenario)
    _LAST[:] = [made]
    return made


def linked_of(dlls: Sequence[Dll]) -> tuple[Dll, ...]:
    """Those of *dlls* that are there before the program runs, in the order in which they are
    mapped: the runtime and the executable, then the linked ones."""
    return tuple([dll for kind in (DllKind.SELF, DllKind.LINK) for dll in dlls if dll.kind is kind])


def _prepare(scenario: Scenario) -> Prepared:
    dlls = scenario.dlls
    dragged = dragged_in(dlls)
    links = [dll for dll in dlls if dll.kind is DllKind.LINK]
    files = {dll.name: DllFile(dll) for dll in dlls}

    def of(found: Sequence[Dll]) -> tuple[DllFile, ...]:
        return tuple([files[dll.name] for dll in found])

    return Prepared(
        scenario,
        scenario.parent_space(),
        scenario.child_space(),
        DllNames(dlls),
        files,
        of(linked_of(dlls)),
        of(dragged),
        of(entry_order([*links, *dragged])),
    )
