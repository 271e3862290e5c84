"""Ranges: where the runtime itself belongs, what it keeps for itself, and where DLLs may be.

Sources: cygwin1.dll and msys-2.0.dll are linked for 0x180040000 (64 bits) and 0x61000000 (32 bits);
msys-1.0.dll for 0x68000000.  winsup/cygwin/local_includes/memory_layout.h has the ranges that the
runtime keeps, and winsup/cygwin/heap.cc where the heap of 32 bits begins; rebase moves DLLs within
0x200000000 to 0x400000000, and ld's hash gives places above that up to 0x600000000.
"""

from __future__ import annotations

__all__ = [
    "DYNAMIC",
    "LINKED",
    "is_kept",
    "is_runtimes_own",
    "was_moved",
]

#: Where the runtime's file belongs, by width; its image is a few MiB.
_RUNTIME = {
    64: ((0x1_8004_0000, 0x1_8100_0000),),
    32: ((0x6100_0000, 0x6200_0000), (0x6800_0000, 0x6900_0000)),
}
#: Where the runtime's own heap begins that a fork copies, since it is no part of the file.
_CYGHEAP = (0x8_0000_0000, 0xA_0000_0000)
#: What the runtime keeps: its file, its shared regions; stacks, heaps and mappings.
_KEPT = {
    64: ((0x1_8000_0000, 0x2_0000_0000), (0x6_0000_0000, 0x7FF0_0000_0000)),
    32: ((0, 0x0100_0000), (0x2000_0000, 0x3800_0000)),
}
#: Bases that linkers and rebase give to DLLs, by width.
LINKED = {64: (0x2_0000_0000, 0x6_0000_0000), 32: (0x6000_0000, 0x7800_0000)}
#: From here on Windows of 64 bits puts images that allow to be moved.
DYNAMIC = 0x7FF0_0000_0000
#: Below this an image of that width was moved by Windows: nothing is linked for such a base.
_MOVED = {64: 0x1_0000_0000, 32: 0x1000_0000}


def is_runtimes_own(address: int) -> bool:
    """Whether *address* is where the runtime's file, or its heap beside it, belongs."""
    places = (*_RUNTIME[64], *_RUNTIME[32], _CYGHEAP)
    return any(low <= address < high for low, high in places)


def is_kept(address: int, bits: int) -> bool:
    """Whether *address* is in a range that the runtime of that width keeps for itself."""
    return any(low <= address < high for low, high in _KEPT[bits])


def was_moved(address: int, bits: int | None) -> bool:
    """Whether Windows must have moved a DLL that is at *address*; bits: None where unknown."""
    return address < _MOVED[bits or 32]
