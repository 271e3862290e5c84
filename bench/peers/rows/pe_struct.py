"""Headers and imports of the PE files of this system, beside the least that Python can do for them.

That is a reader by struct which checks nothing, and which a damaged file would break.
"""

from __future__ import annotations

from pathlib import Path

from bench.peers.row import Row, Side, python
from bench.peers.rows.pe import EACH, OURS, listed

BARE = f"""
import struct

def read(file):
    with open(file, "rb", buffering=0) as stream:
        head = stream.read(4096)
        pe = int.from_bytes(head[60:64], "little")
        machine, count, stamp, _, _, length, flags = struct.unpack_from("<HHIIIHH", head, pe + 4)
        wide = head[pe + 24 : pe + 26] == b"\\x0b\\x02"
        (base,) = struct.unpack_from("<Q" if wide else "<I", head, pe + (48 if wide else 52))
        sizes = struct.unpack_from("<IIIHH", head, pe + 80)
        table = pe + 24 + length
        sections = [
            struct.unpack_from("<8sIIII", head, table + 40 * index) for index in range(count)
        ]
        (imports,) = struct.unpack_from("<I", head, pe + (144 if wide else 128))
        names = []
        if imports:
            for _, memory, address, in_file, raw in sections:
                if address <= imports < address + (memory or in_file):
                    break
            stream.seek(raw)
            data = stream.read(in_file)
            at = imports - address
            while True:
                name, thunk = struct.unpack_from("<II", data, at + 12)
                if not name:
                    break
                start = name - address
                names.append(data[start : data.find(b"\\0", start)].decode())
                at += 20
    return machine, stamp, flags, base, sizes, sections, names
{EACH}"""


def sides(folder: Path) -> tuple[Side, Side]:
    """Both, for the same list."""
    files = listed(folder)
    return Side("forkviz", python(OURS, files)), Side("bare struct", python(BARE, files))


ROW = Row("pe_struct", "headers and imports of a PE file", sides, goal=6.5)
