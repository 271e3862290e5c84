"""aligned: rows of a map whose numbers stand below each other, as the kernels print them, at once.

Both write an address with as many digits as it has, but eight at the least, so that neighbours have
equally many; OFFSET has eight, but for the far ends of large files and reservations.  The digits of
all rows then are columns of one text, and are decoded together in a tenth of the time of ``int``.
"""

from __future__ import annotations

import sys
from array import array
from binascii import Error, unhexlify
from collections.abc import Sequence
from operator import add, itemgetter
from typing import NamedTuple

__all__ = ["Aligned", "aligned_rows"]

#: Characters of PERM with the blank behind it, digits of OFFSET.
_PERM, _OFFSET = 5, 8
#: Digits of 64 bits.
_DIGITS = 16


class Aligned(NamedTuple):
    """The numbers of some rows, and the rest of each: its permissions and what is behind OFFSET."""

    starts: array[int]
    ends: array[int]
    offsets: array[int]
    words: list[str]


def aligned_rows(lines: Sequence[str]) -> Aligned | None:
    """What *lines* hold; None where one is no row, or has its numbers elsewhere than the first.

    The words are not looked at.
    """
    wide = lines[0].find("-")
    end = wide + 1
    perm = end + wide + 1
    offset = perm + _PERM
    stride = offset + _OFFSET + 1
    # One text of the beginnings, which are all of one length.
    joined = "".join(map(itemgetter(slice(stride)), lines))
    count = len(lines)
    if not 0 < wide <= _DIGITS or len(joined) != stride * count or not joined.isascii():
        return None
    data = joined.encode("ascii")
    blanks = b" " * count
    if data[wide::stride] != b"-" * count or any(
        data[at::stride] != blanks for at in (perm - 1, offset - 1, stride - 1)
    ):
        return None
    try:
        starts = _numbers(data, 0, wide, stride)
        ends = _numbers(data, end, wide, stride)
        offsets = _numbers(data, offset, _OFFSET, stride)
    except Error:
        return None
    permissions = map(itemgetter(slice(perm, offset)), lines)
    rests = map(itemgetter(slice(stride, None)), lines)
    return Aligned(starts, ends, offsets, list(map(add, permissions, rests)))


def _numbers(data: bytes, at: int, digits: int, stride: int) -> array[int]:
    """The numbers at *at* of each *stride* bytes.  Raises binascii.Error for one that is none."""
    padded = bytearray(b"0") * (len(data) // stride * _DIGITS)
    for i in range(digits):
        padded[_DIGITS - digits + i :: _DIGITS] = data[at + i :: stride]
    numbers = array("Q", unhexlify(padded))
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers
