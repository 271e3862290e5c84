"""Minidumps for tests, written field by field: what a real one has, and what it should not have."""

from __future__ import annotations

import struct

HEADER, ENTRY = 32, 12


def build_dump(*streams: tuple[int, bytes], platform: int = 2, processor: int = 9) -> bytes:
    """A dump of *streams*, each a type and its bytes, and a SystemInfo before them."""
    system = struct.pack("<HHHBBIIIII", processor, 0, 0, 1, 1, 10, 0, 22000, platform, 0)
    listed = [(7, system + bytes(24)), *streams]
    at = HEADER + ENTRY * len(listed)
    directory, body = b"", b""
    for kind, data in listed:
        directory += struct.pack("<III", kind, len(data), at + len(body))
        body += data
    header = struct.pack("<4sIIIIIQ", b"MDMP", 0xA793, len(listed), HEADER, 0, 0, 0)
    return header + directory + body


def memory_list(*entries: tuple[int, int, int, int, int, int]) -> tuple[int, bytes]:
    """MemoryInfoList: base, allocation, size, state, protection, type of each entry."""
    rows = b"".join(
        struct.pack("<QQIIQIIII", base, allocation, 0, 0, size, state, protect, kind, 0)
        for base, allocation, size, state, protect, kind in entries
    )
    return 16, struct.pack("<IIQ", 16, 48, len(entries)) + rows


def module_list(*modules: tuple[int, int, int], count: int | None = None) -> tuple[int, bytes]:
    """ModuleList: base, size and RVA of the name of each; *count* is what it claims to have."""
    rows = b"".join(
        struct.pack("<QIIII", base, size, 1, 2, name) + bytes(84) for base, size, name in modules
    )
    return 4, struct.pack("<I", len(modules) if count is None else count) + rows
