"""win32_names: Windows' numbers and words for states, kinds and protections (winnt.h), as sources
write them: ``MEM_COMMIT``, ``0x1000``, ``PAGE_READWRITE | PAGE_GUARD``.
"""

from __future__ import annotations

from functools import lru_cache

from forkviz.core.region import Kind, State

__all__ = ["KINDS", "STATES", "protection_name"]

#: MEMORY_BASIC_INFORMATION.State and .Type, by number and by name.
STATES: dict[int | str, State] = {
    0x1000: State.COMMITTED,
    0x2000: State.RESERVED,
    0x10000: State.FREE,
    "MEM_COMMIT": State.COMMITTED,
    "MEM_RESERVE": State.RESERVED,
    "MEM_FREE": State.FREE,
}
KINDS: dict[int | str, Kind] = {
    0: Kind.NONE,
    0x20000: Kind.PRIVATE,
    0x40000: Kind.MAPPED,
    0x1000000: Kind.IMAGE,
    "MEM_PRIVATE": Kind.PRIVATE,
    "MEM_MAPPED": Kind.MAPPED,
    "MEM_IMAGE": Kind.IMAGE,
}

_PROTECTIONS = {
    0x01: "PAGE_NOACCESS",
    0x02: "PAGE_READONLY",
    0x04: "PAGE_READWRITE",
    0x08: "PAGE_WRITECOPY",
    0x10: "PAGE_EXECUTE",
    0x20: "PAGE_EXECUTE_READ",
    0x40: "PAGE_EXECUTE_READWRITE",
    0x80: "PAGE_EXECUTE_WRITECOPY",
    0x100: "PAGE_GUARD",
    0x200: "PAGE_NOCACHE",
    0x400: "PAGE_WRITECOMBINE",
    0x40000000: "PAGE_TARGETS_INVALID",
}


@lru_cache(maxsize=256)
def protection_name(number: int) -> str:
    """*number*, a set of PAGE_* bits, in words: ``PAGE_READWRITE | PAGE_GUARD``; "" for 0."""
    names = [name for bit, name in _PROTECTIONS.items() if number & bit]
    rest = number & ~sum(_PROTECTIONS)
    if rest:
        names.append(f"{rest:#x}")
    return " | ".join(names)
