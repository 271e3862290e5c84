"""dll_list: which DLLs are in the parent's list, and under which names they are found there.

Source: ``dll_list::alloc``, ``dll_list::init``, ``dll_list::find_by_modname``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.policy import FoundBy, Policy
from forkviz.machine.shown import shown

__all__ = ["is_found", "list_of"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_LINK, _LOAD, _BASE, _PATH = DllKind.LINK, DllKind.LOAD, FoundBy.BASE, FoundBy.PATH


@shown("list_of", "dll_list::alloc, dll_list::init")
def list_of(dlls: Sequence[Dll], policy: Policy) -> list[Dll]:
    """The parent's list: *dlls* as a runtime of the era keeps them."""
    kinds = {DllKind.LINK, DllKind.LOAD}
    if policy.self_entries:
        kinds.add(DllKind.SELF)
    if policy.native_entries:
        kinds.add(DllKind.NATIVE)
    entries: list[Dll] = []
    by_file: dict[str, int] = {}
    for dll in dlls:
        if dll.kind not in kinds:
            continue
        place = by_file.get(dll.file_key) if _by_file_name(dll, policy) else None
        if place is None:
            by_file.setdefault(dll.file_key, len(entries))
            entries.append(dll)
        else:
            # taken for the one that is there, and its bounds are overwritten
            entries[place] = _with_bounds_of(entries[place], dll)
    return _with_lost_name(entries, policy)


def _by_file_name(dll: Dll, policy: Policy) -> bool:
    """Whether an attaching DLL finds an entry by its file name, as all did in 1.7.11."""
    found_by = policy.link_by if dll.kind is _LINK else policy.load_by
    return found_by is _BASE and dll.kind in (_LINK, _LOAD)


def _with_bounds_of(entry: Dll, dll: Dll) -> Dll:
    """*entry* with the data and bss of *dll*, counted from its own base.

    Where they are not known they are taken to be the whole image.
    """
    bounds = {"data": dll.data, "data_end": dll.data_end, "bss": dll.bss, "bss_end": dll.bss_end}
    known = {key: value + dll.base - entry.base for key, value in bounds.items() if value}
    if not known:
        known = {"data": dll.base - entry.base, "data_end": dll.end - entry.base}
    data, data_end, bss, bss_end = (known.get(key) for key in bounds)
    return replace(entry, data=data, data_end=data_end, bss=bss, bss_end=bss_end)


def _with_lost_name(entries: list[Dll], policy: Policy) -> list[Dll]:
    """The first process of a session of 3.0.0 to 3.0.7 loses the name of its first entry.

    A later fork of that process has lost the same one.
    """
    loses = policy.first_process and policy.name_buffer
    lost = next((entry for entry in entries if entry.nameless), entries[0] if entries else None)
    if not loses and lost is not None and not lost.nameless:
        return entries  # none has ever lost its name
    return [replace(entry, nameless=loses and entry is lost) for entry in entries]


def is_found(dll: Dll, policy: Policy) -> bool:
    """Whether *dll*, attaching in the forkee, finds its entry in the list that the child inherits.

    If not, the child appends a new one, and compares nothing.
    """
    moved_file = dll.kind is _LINK and dll.child_path not in (None, dll.path)
    return not dll.nameless and not (moved_file and policy.link_by is _PATH)
