"""names: what the DLLs of a list go by, and which of them somebody means by a name.

A list may hold several DLLs of one file name (perl's List::Util and Hash::Util are two Util.dll).
Each goes by its file name, or, where others have the same one, by the shortest end of its path that
no other path ends in: ``List/Util/Util.dll``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from forkviz.core.region import Region, Use, module_key
from forkviz.errors import BadScenario
from forkviz.machine.dll import Dll

__all__ = ["DllNames", "by_file", "told_apart"]


def told_apart(dlls: Sequence[Dll]) -> tuple[Dll, ...]:
    """*dlls* by names that tell them apart.

    Raises BadScenario where two have one file name and one path (or none).
    """
    groups: dict[str, list[Dll]] = {}
    for dll in dlls:
        groups.setdefault(dll.file_key, []).append(dll)
    if len(groups) == len(dlls):
        return tuple(map(by_file, dlls))
    named: dict[int, Dll] = {}
    for group in groups.values():
        if len(group) == 1:
            continue
        parts = [_parts(dll) for dll in group]
        keys = [tuple(part.lower() for part in each) for each in parts]
        if len(set(keys)) < len(keys):
            raise BadScenario(
                f"{len(group)} DLLs are called {group[0].file_key!r}",
                hint="give each its path, which distinguishes DLLs with the same file name",
            )
        for dll, own, key in zip(group, parts, keys, strict=True):
            longest = max(_shared(key, other) for other in keys if other is not key)
            named[id(dll)] = replace(dll, name="/".join(own[-longest - 1 :]))
    return tuple(named.get(id(dll)) or by_file(dll) for dll in dlls)


def by_file(dll: Dll) -> Dll:
    """*dll* by its file name, where its name is the end of its path."""
    told = dll.path and dll.name != dll.file and _path(dll.path).endswith(_path(f"/{dll.name}"))
    return replace(dll, name=dll.file) if told else dll


def _parts(dll: Dll) -> list[str]:
    return (dll.path or dll.name).replace("\\", "/").split("/")


def _shared(a: Sequence[str], b: Sequence[str]) -> int:
    """How many parts *a* and *b* have in common, from the end on."""
    count = 0
    while count < min(len(a), len(b)) and a[-count - 1] == b[-count - 1]:
        count += 1
    return count


def _path(path: str) -> str:
    return path.replace("\\", "/").lower()


class DllNames:
    """Finds DLLs of a list."""

    def __init__(self, dlls: Iterable[Dll]) -> None:
        self._by_key: dict[str, Dll] = {}
        self._by_path: dict[str, Dll] = {}
        self._by_file: dict[str, list[Dll]] = {}
        for dll in dlls:
            self._by_key[dll.key] = dll
            if dll.path:
                self._by_path[_path(dll.path)] = dll
            self._by_file.setdefault(dll.file_key, []).append(dll)

    def __contains__(self, name: str) -> bool:
        return self.get(name) is not None

    def __iter__(self) -> Iterator[Dll]:
        return iter(self._by_key.values())

    def get(self, name: str) -> Dll | None:
        """The DLL that goes by *name*, or is the file at it, or alone has its file name."""
        found = self._by_key.get(name.lower())
        if found is None and self._by_path:
            found = self._by_path.get(_path(name))
        if found is None:
            same = self.of_file(name)
            found = same[0] if len(same) == 1 else None
        return found

    def at(self, path: str) -> Dll | None:
        """The DLL whose file a log calls *path*, as Windows does: of several with its file name
        the one whose path ends most like it."""
        found = self.get(path)
        if found is not None:
            return found
        wanted = _path(path).split("/")
        alike = [
            (_shared(wanted, _path(dll.path or "").split("/")), dll) for dll in self.of_file(path)
        ]
        best = max((length for length, _ in alike), default=0)
        closest = [dll for length, dll in alike if length == best]
        return closest[0] if len(closest) == 1 else None

    def is_image(self, dll: Dll, region: Region) -> bool:
        """Whether *region* is of the mapped image of *dll*, one of the list's."""
        return region.use is Use.IMAGE and self.get(region.name) is dll

    def of_file(self, name: str) -> Sequence[Dll]:
        """All that have the file name of *name*, in the list's order."""
        return self._by_file.get(module_key(name), ())

    def imported(self, name: str) -> Dll | None:
        """The first in the list that has the file name *name*, as an import has it."""
        same = self.of_file(name)
        return same[0] if same else None

    def one(self, name: str) -> Dll:
        """The DLL that a person means by *name*; raises BadScenario for none and for several."""
        found = self.get(name)
        if found is not None:
            return found
        if same := self.of_file(name):
            raise BadScenario(
                f"{len(same)} DLLs are called {name!r}",
                hint=f"they are distinguished as {', '.join(dll.name for dll in same)}",
            )
        raise BadScenario(f"no DLL is called {name!r}")
