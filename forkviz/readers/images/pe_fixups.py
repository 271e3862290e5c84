"""pe_fixups: the base relocations of a PE file, its places with addresses that a move changes."""

from __future__ import annotations

import re
import struct
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from forkviz import limits
from forkviz.errors import BadCapture
from forkviz.readers.images.pe_file import PeFile

__all__ = ["DIR64", "HIGHLOW", "FixupBlock", "fixup_blocks", "why_fixed"]

#: IMAGE_REL_BASED_ABSOLUTE fills a block up; HIGHLOW is an address of 32 bits, DIR64 one of 64.
_FILL, HIGHLOW, DIR64 = 0, 3, 10
_BLOCK = struct.Struct("<II")
#: Bytes from the first to the last fix-up that a block can have, and of the widest fix-up.
_SPAN, _WIDEST = 0x1000, 8


class FixupBlock(NamedTuple):
    """The fix-ups of one page.  words: two bytes for each, its kind and its offset in the page.

    raw: where the page is in the file; all of its fix-ups lie in the bytes of one section.
    """

    raw: int
    words: bytes


def why_fixed(pe: PeFile) -> str:
    """Why *pe* can't be moved, "" where it can be."""
    if pe.coff_flags & pe.RELOCS_STRIPPED:
        return "its fix-ups were stripped"
    if pe.size > (most := limits.of("moved")):
        return f"it has more than {most >> 20} MiB"
    try:
        for _ in fixup_blocks(pe):
            pass
    except BadCapture as error:
        return error.what
    return ""


def fixup_blocks(pe: PeFile) -> Iterator[FixupBlock]:
    """The blocks of *pe*'s fix-ups, each word of which is known to be one that can be applied.

    Of a file without a table, and without addresses of its own, there are none.  DIR64 in PE32+,
    HIGHLOW in both, and words that fill up; each in bytes of one section of the file, none in the
    table of fix-ups itself.  Raises BadCapture elsewhere.
    """
    table = pe.directory(pe.RELOCATIONS)
    entry = pe.optional + (112 if pe.bits == 64 else 96) + 8 * pe.RELOCATIONS
    if not table.address or not table.size:
        if _holds_own_addresses(pe):
            pe.bad("it has no fix-ups", entry)
        return  # code that has none is right at every base, and the loader moves it
    if table.size // 2 > (most := limits.of("fix-ups")):
        pe.bad(f"it has more than {most:,} fix-ups", entry)
    start, follow = pe.place(table.address)
    if table.size > follow:
        pe.bad("its fix-ups lie outside the file", entry)
    data = pe.read(start, table.size)
    if len(data) < table.size:
        pe.bad("its fix-ups lie outside the file", entry)
    sections = _Sections(pe, start, start + table.size)
    kinds = {HIGHLOW, _FILL, DIR64} if pe.bits == 64 else {HIGHLOW, _FILL}
    at, end = 0, len(data)
    while at + 8 <= end:
        page, length = _BLOCK.unpack_from(data, at)
        if not length:  # the table may end so
            return
        if length < 8 or length % 2 or at + length > end:
            pe.bad(f"a block of its fix-ups has {length} bytes", start + at)
        words = data[at + 8 : at + length]
        used = {high >> 4 for high in set(words[1::2])}
        if used - kinds:
            pe.bad(f"a fix-up is of kind {max(used - kinds)}, which is not applied", start + at)
        if used - {_FILL}:
            yield FixupBlock(sections.raw(page, words, start + at), words)
        at += length


def _holds_own_addresses(pe: PeFile) -> bool:
    """Whether the bytes of a section hold an address of *pe* itself: it needs a fix-up there.

    Linkers leave the table out where no address needs any, and the flag that it was stripped is not
    set then; ``strip -R .reloc`` does not set it either.  In code of 32 bits there always are some.
    """
    if pe.bits == 32:
        return True
    low, end = pe.base, min(pe.base + pe.size_of_image, 1 << 64)
    # The five highest bytes of such an address: most bytes of a file begin none.
    first, last = low >> 24, end - 1 >> 24
    highest = b"|".join(
        b"[%b-%b]%b" % (*_class(high, first, last), re.escape(high.to_bytes(4, "little")))
        for high in range(first >> 8, (last >> 8) + 1)
    )
    begins = re.compile(b"(?=%b)" % highest, re.DOTALL)
    for section in pe.sections:
        data = pe.read(section.raw, section.in_file)
        for found in begins.finditer(data, 3):
            at = found.start() - 3
            if low <= int.from_bytes(data[at : at + 8], "little") < end:
                return True
    return False


def _class(high: int, first: int, last: int) -> tuple[bytes, bytes]:
    """The lowest and the highest byte that may stand before *high*, for a regular expression."""
    lowest = max(first, high << 8) & 0xFF
    top = min(last, high << 8 | 0xFF) & 0xFF
    return re.escape(bytes([lowest])), re.escape(bytes([top]))


class _Sections:
    """Which section's bytes the fix-ups of a page are in; most pages lie whole in one."""

    def __init__(self, pe: PeFile, table: int, table_end: int) -> None:
        self.pe, self.table, self.table_end = pe, table, table_end
        order = sorted(pe.sections, key=lambda section: section.address)
        for one, other in pairwise(order):
            if one.address + one.memory > other.address:
                pe.bad("two of its sections overlap in memory", pe.optional)
        filed = sorted((s.raw, s.raw + s.in_file) for s in pe.sections if s.in_file)
        for (_, end), (begin, _) in pairwise([(0, min(pe.size_of_headers, pe.size)), *filed]):
            if end > begin:
                pe.bad("two of its sections share bytes of the file", pe.optional)
        self.spans = [(s.address, s.address + min(s.memory, s.in_file), s.raw) for s in order]
        self.starts = [start for start, _, _ in self.spans]

    def raw(self, page: int, words: bytes, at: int) -> int:
        """The offset of *page* in the file; its block, which has *words*, is at the offset *at*."""
        start, end, raw = self._span(page)
        if self._free(start, end, raw, page, page + _SPAN + _WIDEST):
            return raw + page - start
        used = [word & 0xFFF for (word,) in struct.iter_unpack("<H", words) if word >> 12 != _FILL]
        start, end, raw = self._span(page + min(used))
        if self._free(start, end, raw, page + min(used), page + max(used) + _WIDEST):
            return raw + page - start
        return self._one_by_one(page, words, at)

    def _free(self, start: int, end: int, raw: int, first: int, last: int) -> bool:
        """Whether ``[first, last)`` lies in a span of bytes, and not in the table of fix-ups."""
        low, high = raw + first - start, raw + last - start
        return start <= first and last <= end and (high <= self.table or self.table_end <= low)

    def _one_by_one(self, page: int, words: bytes, at: int) -> int:
        """As ``raw``, of a block whose fix-ups are not all far from an end or from the table."""
        spans = set()
        for (word,) in struct.iter_unpack("<H", words):
            kind, address = word >> 12, page + (word & 0xFFF)
            if kind == _FILL:
                continue
            start, end, raw = span = self._span(address)
            width = 8 if kind == DIR64 else 4
            if not start <= address <= end - width:
                self.pe.bad(f"a fix-up ({address:#x}) lies in no bytes of the file", at)
            low = raw + address - start
            if low < self.table_end and self.table < low + width:
                self.pe.bad(f"a fix-up ({address:#x}) lies in the table of fix-ups", at)
            spans.add(span)
        if len(spans) != 1:
            self.pe.bad("a block of its fix-ups spans two sections", at)
        return raw + page - start

    def _span(self, address: int) -> tuple[int, int, int]:
        """The last section that begins at *address* or before it: only it can hold it."""
        index = bisect_right(self.starts, address) - 1
        return self.spans[index] if index >= 0 else (0, 0, 0)
