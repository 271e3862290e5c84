"""live_places: DLLs in a live process at the places where a scenario has them.

Windows can't be told where to put a DLL.  Where it would not go home by itself, every hole that it
fits into is reserved but for its place, it is loaded, and the holes are released.
"""

from __future__ import annotations

from collections.abc import Iterable

from forkviz.core.address import hex_, page_ceil, slot_ceil
from forkviz.engine.cycles import components
from forkviz.engine.dll import Dll
from forkviz.engine.topsort import populate_deps
from forkviz.errors import BadScenario
from forkviz.hosts.live_agent import Agent
from forkviz.hosts.live_message import Ask

__all__ = ["dependencies_first", "load_at"]


def dependencies_first(dlls: tuple[Dll, ...]) -> list[tuple[Dll, ...]]:
    """*dlls* in groups that import each other in a circle, what is imported first."""
    number = components([found for found, _ in populate_deps(dlls)])
    groups: dict[int, list[Dll]] = {}
    for dll, group in zip(dlls, number, strict=True):
        groups.setdefault(group, []).append(dll)
    return [tuple(groups[group]) for group in sorted(groups)]


def load_at(
    agent: Agent, wanted: Iterable[tuple[Dll, int]], folder: str, limit: int, *, child: bool
) -> None:
    """Load each DLL at the address beside it, in an order in which none drags in another.

    folder: of the files, as Windows writes it.  limit: below it the loader chooses places.
    Raises BadScenario where one can't be had there.
    """
    places = {dll.key: base for dll, base in wanted}
    listed = tuple(dll for dll, _ in wanted)
    for group in dependencies_first(listed):
        pinned = []
        if len(group) > 1:
            # Each has to be there before one of them is loaded, and drags in the others.
            for dll in group:
                _force(agent, dll, places[dll.key], folder, limit, resolve=False, child=child)
                pinned.append(places[dll.key])
        for dll in group:
            _force(agent, dll, places[dll.key], folder, limit, resolve=True, child=child)
        for base in pinned:
            agent.ask(Ask.FREE, base, child=child)


def _force(
    agent: Agent, dll: Dll, base: int, folder: str, limit: int, *, resolve: bool, child: bool
) -> None:
    path = f"{folder}\\{dll.name}"
    got = agent.ask(Ask.LOAD, int(resolve), text=path, child=child)
    if got.result == base:
        return
    if got.result:
        agent.ask(Ask.FREE, got.result, child=child)
    held = agent.ask(
        Ask.BLOCKS, page_ceil(dll.size), base, slot_ceil(base + dll.size), limit, child=child
    ).numbers()
    got = agent.ask(Ask.LOAD, int(resolve), text=path, child=child)
    for block in held:
        agent.ask(Ask.RELEASE, block, child=child)
    if got.result != base:
        if got.result:
            agent.ask(Ask.FREE, got.result, child=child)
        where = f"it lands at {hex_(got.result)}" if got.result else f"Win32 error {got.error}"
        raise BadScenario(
            f"{dll.name} can't be had at {hex_(base)} in a real process: {where}",
            hint="this Windows chooses places for DLLs in part of the address space alone",
        )
