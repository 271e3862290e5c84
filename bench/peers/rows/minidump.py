"""A minidump with memory info, beside PyPI's minidump, which is given the same streams of it.

The file is made: regions in runs of committed, reserved and free ones, modules and stacks among
them.
"""

from __future__ import annotations

import struct
from pathlib import Path

from bench.peers.installed import peer_variables
from bench.peers.row import Row, Side, python
from tests.readers.images.dumps import build_dump, memory_list

ENTRIES, MODULES, THREADS = 100_000, 300, 100
COMMIT, RESERVE, FREE = 0x1000, 0x2000, 0x10000
PRIVATE, MAPPED, IMAGE = 0x20000, 0x40000, 0x1000000
#: Reads argv[1] argv[2] times, and once before.
OURS = """
import json, time
from pathlib import Path
from forkviz.readers import read_capture

read_capture(Path(sys.argv[1]))
start = time.process_time()
for _ in range(int(sys.argv[2])):
    read_capture(Path(sys.argv[1]))
print(json.dumps({"seconds": (time.process_time() - start) / int(sys.argv[2])}))
"""
THEIRS = """
import json, time
from minidump.directory import MINIDUMP_DIRECTORY
from minidump.header import MinidumpHeader
from minidump.streams import (
    MinidumpMemoryInfoList, MinidumpMiscInfo, MinidumpModuleList, MinidumpSystemInfo,
    MinidumpThreadList, MinidumpUnloadedModuleList,
)

STREAMS = {
    "ThreadListStream": MinidumpThreadList, "ModuleListStream": MinidumpModuleList,
    "SystemInfoStream": MinidumpSystemInfo, "UnloadedModuleListStream": MinidumpUnloadedModuleList,
    "MiscInfoStream": MinidumpMiscInfo, "MemoryInfoListStream": MinidumpMemoryInfoList,
}

def read():
    with open(sys.argv[1], "rb") as stream:
        header = MinidumpHeader.parse(stream)
        stream.seek(header.StreamDirectoryRva)
        found = []
        for i in range(header.NumberOfStreams):
            stream.seek(header.StreamDirectoryRva + 12 * i)
            one = MINIDUMP_DIRECTORY.parse(stream)
            if one is not None and one.StreamType.name in STREAMS:
                found.append(one)
        return [STREAMS[one.StreamType.name].parse(one, stream) for one in found]

read()
start = time.process_time()
for _ in range(int(sys.argv[2])):
    read()
print(json.dumps({"seconds": (time.process_time() - start) / int(sys.argv[2])}))
"""


def made() -> bytes:
    """The dump: every sixth allocation is an image, every hundredth the stack of a thread."""
    entries: list[tuple[int, int, int, int, int, int]] = []
    bases: list[int] = []
    stacks: list[int] = []
    at = 0x10000
    while len(entries) < ENTRIES:
        number = len(entries) // 5
        if number % 6 == 0:
            kind = IMAGE
            bases.append(at)
        else:
            kind = MAPPED if number % 6 == 1 else PRIVATE
        if number % 100 == 2 and kind == PRIVATE:
            stacks.append(at)
        for i, protect in enumerate((0x02, 0x20, 0x104, 0x04)):
            state = RESERVE if i == 3 and kind == PRIVATE else COMMIT
            shown = 0 if state == RESERVE else protect
            entries.append((at + i * 0x4000, at, 0x4000, state, shown, kind))
        entries.append((at + 0x10000, 0, 0x10000, FREE, 1, 0))
        at += 0x20000
    return build_dump(
        *_module_list(bases[:MODULES]), _thread_list(stacks[:THREADS]), memory_list(*entries)
    )


def _module_list(bases: list[int]) -> tuple[tuple[int, bytes], ...]:
    """ModuleList with its names, which stand in a stream of the user's; both come first."""
    # The header, a directory of five streams, SystemInfo of 52 bytes.
    names_at = 32 + 12 * 5 + 52
    names, rows = b"", b""
    for number, base in enumerate(bases):
        name = f"C:\\cygwin64\\bin\\cyg{number}.dll".encode("utf-16-le")
        rows += struct.pack("<QIIII", base, 0x10000, 1, 2, names_at + len(names)) + bytes(84)
        names += struct.pack("<I", len(name)) + name + b"\0\0"
    return (0x10000, names), (4, struct.pack("<I", len(bases)) + rows)


def _thread_list(stacks: list[int]) -> tuple[int, bytes]:
    rows = b"".join(
        struct.pack("<IIIIQQIIII", number, 0, 0, 0, stack + 0x8000, stack, 0x4000, 0, 0, 0)
        for number, stack in enumerate(stacks, 1)
    )
    return 3, struct.pack("<I", len(stacks)) + rows


def both(file: Path, times: int) -> tuple[Side, Side]:
    """Both sides, for *file*."""
    return (
        Side("forkviz", python(OURS, str(file), str(times))),
        Side("minidump", python(THEIRS, str(file), str(times)), variables=peer_variables()),
    )


def sides(folder: Path) -> tuple[Side, Side]:
    """Both, for the dump that is made."""
    file = folder / "made.dmp"
    file.write_bytes(made())
    return both(file, 2)


ROW = Row("minidump", f"a minidump with {ENTRIES:,} entries of memory info", sides, goal=0.7)
