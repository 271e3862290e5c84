"""place_dlls: DLLs in a live process at the places where a scenario has them.

Windows can't be told where to put a DLL.  Where it would not go home by itself, every hole that it
fits into is reserved but for its place, it is loaded, and the holes are released.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from forkviz.core.address import hex_, page_ceil, slot_ceil
from forkviz.errors import BadScenario
from forkviz.hosts.live.wire import FREE, AgentAnswer, Ask, runs
from forkviz.machine.dll import Dll
from forkviz.machine.sort.cycles import components
from forkviz.machine.sort.topsort import populate_deps

__all__ = ["dependencies_first", "load_at", "pin"]


def dependencies_first(dlls: tuple[Dll, ...]) -> list[tuple[Dll, ...]]:
    """*dlls* in groups that import each other in a circle, what is imported first."""
    number = components([found for found, _ in populate_deps(dlls)])
    groups: dict[int, list[Dll]] = {}
    for dll, group in zip(dlls, number, strict=True):
        groups.setdefault(group, []).append(dll)
    return [tuple(groups[group]) for group in sorted(groups)]


def pin(
    ask: Callable[..., AgentAnswer],
    dlls: Iterable[Dll],
    kept: Iterable[tuple[Dll, int]],
    folder: str,
) -> list[int]:
    """Map *dlls* where the loader chooses, in turn, with the places of *kept* left free for those.

    Nothing is resolved and no entry point runs.  Returns the handles, to be freed once what
    imports them is there.  ask, folder: as in ``load_at``.
    """
    held = [ask(Ask.RESERVE, base, page_ceil(dll.size), 0).result for dll, base in kept]
    pins = [ask(Ask.LOAD, 0, text=f"{folder}\\{dll.name}").result for dll in dlls]
    for block in filter(None, held):
        ask(Ask.RELEASE, block)
    return [base for base in pins if base]


def load_at(
    ask: Callable[..., AgentAnswer],
    wanted: Iterable[tuple[Dll, int]],
    folder: str,
    limit: int,
    through: Iterable[Dll] = (),
) -> None:
    """Load each DLL at the address beside it, in an order in which none drags in another.

    ask: is given a kind, its numbers and ``text``.  folder: of the files, as Windows writes it.
    limit: below it the loader chooses places.  through: DLLs that are mapped already, over whose
    imports one may need another.  Raises BadScenario where one cannot be there.
    """
    wanted = tuple(wanted)
    places = {dll.key: base for dll, base in wanted}
    listed = (*(dll for dll, _ in wanted), *through)
    for every in dependencies_first(listed):
        group = [dll for dll in every if dll.key in places]
        pinned = []
        if len(group) > 1:
            # Each has to be there before one of them is loaded, and drags in the others.
            for dll in group:
                _force(ask, dll, places[dll.key], folder, limit, resolve=False)
                pinned.append(places[dll.key])
        for dll in group:
            _force(ask, dll, places[dll.key], folder, limit, resolve=True)
        for base in pinned:
            ask(Ask.FREE, base)


def _force(
    ask: Callable[..., AgentAnswer], dll: Dll, base: int, folder: str, limit: int, *, resolve: bool
) -> None:
    path = f"{folder}\\{dll.name}"
    got = ask(Ask.LOAD, int(resolve), text=path)
    if got.result == base:
        return
    if got.result:
        ask(Ask.FREE, got.result)
    end = slot_ceil(base + dll.size)
    held = ask(Ask.BLOCKS, page_ceil(dll.size), base, end, limit).numbers()
    got = ask(Ask.LOAD, int(resolve), text=path)
    for block in held:
        ask(Ask.RELEASE, block)
    if got.result == base:
        return
    if got.result:
        ask(Ask.FREE, got.result)
    where = f"it lands at {hex_(got.result)}" if got.result else f"Win32 error {got.error}"
    raise BadScenario(
        f"{dll.name} can't be placed at {hex_(base)} in a real process: {where}",
        hint=_who_is_there(ask, base, end)
        or "this Windows places DLLs only in a part of the address space",
    )


def _who_is_there(ask: Callable[..., AgentAnswer], base: int, end: int) -> str:
    """What a process that has just begun holds of a range, in words; "" for nothing."""
    here = base
    while here < end:
        look = ask(Ask.QUERY, here)
        if not look.result:
            return f"{hex_(here)} is beyond what a process can have"
        run = runs(look)[0]
        if run.state != FREE:
            return (
                f"each process holds {hex_(run.start)}-{hex_(run.start + run.size)} already: "
                "a real one has stacks, heaps and Windows' own DLLs; move the scenario up"
            )
        here = run.start + run.size
    return ""
