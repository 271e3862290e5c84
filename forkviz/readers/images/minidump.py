"""minidump: what a ``.dmp`` file (minidumpapiset.h) reports of a process's address space.

Modules are in nearly every dump.  The regions are there if it was written with full memory info
(MemoryInfoList: one entry for each run of VirtualQuery, free ones too).  A crash reporter's dump of
a Linux process holds the text of ``/proc/PID/maps`` instead.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import partial
from itertools import accumulate, repeat
from operator import add
from typing import NamedTuple

from forkviz import limits
from forkviz.core.captures.capture import Capture, Module, Process, Thread
from forkviz.core.captures.dialect import MINIDUMP, MINIDUMP_MODULES
from forkviz.core.captures.runtime import RUNTIMES, Runtime, ShownBy
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.readers.base.assemble import assemble, module_regions
from forkviz.readers.base.cursor import Bytes
from forkviz.readers.base.lines import decode
from forkviz.readers.base.win32_names import KINDS, STATES, protection_name
from forkviz.readers.maps.linux import parse_linux_maps, recognises_linux_maps
from forkviz.readers.runtime_shown import file_release

__all__ = ["parse_minidump"]

_THREADS, _MODULES, _SYSTEM, _UNLOADED, _MISC, _MEMORY = 3, 4, 7, 14, 15, 16
_LINUX_MAPS = 0x47670009

_HEADER, _ENTRY = "4sIIIIIQ", "III"
#: Of a MINIDUMP_MODULE and a MINIDUMP_MEMORY_INFO, the fields that are used.
_MODULE, _INFO = "QIIIIIIII", "QQ8xQIII4x"
_VERSION = 0xA793
#: How a VS_FIXEDFILEINFO begins.
_FIXED = 0xFEEF04BD
#: Most of each that is believed; Windows has far fewer.
_STREAMS, _MODULES_MAX, _THREADS_MAX = 4096, limits.of("modules"), 65_536

_BITS = {0: 32, 5: 32, 9: 64, 12: 64}  # x86, ARM, AMD64, ARM64
_WINDOWS = 2
_PLATFORMS = {0x8101: "macOS", 0x8102: "iOS", 0x8201: "Linux", 0x8203: "Android"}


class _Place(NamedTuple):
    """A stream's bytes: offset and size."""

    at: int
    size: int


class _Meaning(NamedTuple):
    """What the numbers of an entry of MemoryInfoList say of a region."""

    state: State
    kind: Kind
    protect: str
    use: Use


#: Names and uses, by an address.
_Labels = dict[int, tuple[str, Use]]
#: What Region(...) itself calls, in half the time.
_new_region: Callable[[tuple[object, ...]], Region] = partial(tuple.__new__, Region)


def parse_minidump(data: bytes, file: str, label: str = "") -> Capture:
    """What the minidump *data* tells.  file: its name in errors; label: in the Capture.

    Raises BadCapture, with the offset, where it is no whole minidump of a Windows or Linux process.
    """
    label = label or file
    dump = Bytes(data, file)
    streams = _streams(dump)
    bits, platform = _system(dump, streams)
    if platform is not None and platform != _WINDOWS:
        return _foreign(dump, streams, platform, label)
    entries = _module_list(dump, streams)
    modules = tuple(_modules(dump, entries))
    threads = tuple(_threads(dump, streams))
    rows = _memory(dump, streams, modules, threads)
    lists_memory = bool(rows)
    caveats = []
    if not lists_memory:
        rows = [*module_regions(modules), *_stacks(threads)]
        caveats.append(caveat(CaveatKind.NO_MEMORY_INFO))
    if not rows:
        raise dump.bad(
            "holds neither modules nor memory info", 0, "write the dump with procdump -ma"
        )
    made = assemble(rows, bits=bits, lists_free=lists_memory)
    process = Process(
        made.space,
        file=label,
        dialect=MINIDUMP if lists_memory else MINIDUMP_MODULES,
        caveats=(*caveats, *made.caveats),
        name=modules[0].name if modules else "",
        pid=_pid(dump, streams),
        complete=made.complete,
        listed=modules,
        unloaded=tuple(_unloaded(dump, streams)),
        threads=threads,
    )
    return Capture(
        title=label,
        parent=process,
        files=(label,),
        caveats=(caveat(CaveatKind.HEADERLESS_DUMP),),
        runtimes=tuple(_runtimes(entries, modules, label)),
    )


def _streams(dump: Bytes) -> dict[int, _Place]:
    """Where each kind of stream is; of several of a kind the first that is not empty."""
    magic, version, count, at, _, _, _ = dump.unpack(_HEADER, 0, "the header")
    if magic != b"MDMP" or version & 0xFFFF != _VERSION:
        raise dump.bad("is not a minidump of the version that is read", 0)
    if count > _STREAMS:
        raise dump.bad(f"claims {count} streams", 8)
    found: dict[int, _Place] = {}
    for kind, size, where in dump.records(_ENTRY, at, count, 12, "the directory"):
        if kind and size and kind not in found:
            found[kind] = _Place(where, size)
    return found


def _system(dump: Bytes, streams: dict[int, _Place]) -> tuple[int | None, int | None]:
    """Bits of an address and the number of the platform, None where it is not given."""
    place = streams.get(_SYSTEM)
    if place is None:
        return None, None
    processor, _, _, _, _, _, _, _, platform = dump.unpack("HHHBBIIII", place.at, "SystemInfo")
    return _BITS.get(processor), platform


def _foreign(dump: Bytes, streams: dict[int, _Place], platform: int, label: str) -> Capture:
    """The map in the dump of a process that was not Windows'."""
    name = _PLATFORMS.get(platform, f"platform {platform:#x}")
    place = streams.get(_LINUX_MAPS)
    if place is not None:
        dump.need(place.at, place.size, "the Linux map")
        raw = dump.data[place.at : place.at + place.size].rstrip(b"\0")
        text = decode(raw, dump.file)
        if recognises_linux_maps(text):
            process = parse_linux_maps(text, dump.file, label=label)
            return Capture(
                title=label,
                parent=process,
                files=(label,),
                caveats=(caveat(CaveatKind.LINUX_MAP_IN_DUMP),),
            )
    raise dump.bad(
        f"is a dump of a {name} process and has no map of it",
        0,
        "dumps of Windows processes can be read, and dumps of Linux processes that contain a map",
    )


def _counted(dump: Bytes, place: _Place, stride: int, most: int, what: str) -> tuple[int, int]:
    """Count and first offset of a list that begins with its count, some with 4 bytes of padding."""
    (count,) = dump.unpack("I", place.at, what)
    if count > most:
        raise dump.bad(f"{what} claims {count} entries; at most {most} are believed", place.at)
    padding = 4 if place.size == 8 + count * stride else 0
    return count, place.at + 4 + padding


def _module_list(dump: Bytes, streams: dict[int, _Place]) -> list[tuple[int, ...]]:
    """The entries of ModuleList: base, size, checksum, stamp, name, a VS_FIXEDFILEINFO's first."""
    place = streams.get(_MODULES)
    if place is None:
        return []
    count, at = _counted(dump, place, 108, _MODULES_MAX, "ModuleList")
    return list(dump.records(_MODULE, at, count, 108, "ModuleList"))


def _modules(dump: Bytes, entries: list[tuple[int, ...]]) -> Iterator[Module]:
    for base, size, checksum, stamp, name, *_ in entries:
        yield Module(
            dump.counted_utf16(name, "a module's name"), base, base + size, stamp, checksum
        )


def _runtimes(
    entries: list[tuple[int, ...]], modules: tuple[Module, ...], label: str
) -> Iterator[Runtime]:
    """The version in the VS_FIXEDFILEINFO of the Cygwin runtime's entry."""
    for module, (*_, signature, _, high, low) in zip(modules, entries, strict=True):
        key = module.name.lower()
        if key in RUNTIMES and signature == _FIXED:
            release = file_release((high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF))
            if release is not None:
                yield Runtime(release, ShownBy.MODULE, key.startswith("msys"), file=label)


def _unloaded(dump: Bytes, streams: dict[int, _Place]) -> list[Module]:
    place = streams.get(_UNLOADED)
    if place is None:
        return []
    header, stride, count = dump.unpack("III", place.at, "UnloadedModuleList")
    if count > _MODULES_MAX:
        raise dump.bad(f"UnloadedModuleList claims {count} entries", place.at)
    return [
        Module(dump.counted_utf16(name, "a module's name"), base, base + size, stamp, checksum)
        for base, size, checksum, stamp, name in dump.records(
            "QIIII", place.at + header, count, stride, "UnloadedModuleList"
        )
    ]


def _threads(dump: Bytes, streams: dict[int, _Place]) -> list[Thread]:
    place = streams.get(_THREADS)
    if place is None:
        return []
    count, at = _counted(dump, place, 48, _THREADS_MAX, "ThreadList")
    return [
        Thread(tid, teb, stack, stack + size)
        for tid, _, _, _, teb, stack, size in dump.records("IIIIQQI", at, count, 48, "ThreadList")
    ]


def _pid(dump: Bytes, streams: dict[int, _Place]) -> int:
    place = streams.get(_MISC)
    if place is None or place.size < 12:
        return 0
    _, flags, pid = dump.unpack("III", place.at, "MiscInfo")
    return int(pid) if flags & 1 else 0


def _memory(
    dump: Bytes,
    streams: dict[int, _Place],
    modules: tuple[Module, ...],
    threads: tuple[Thread, ...],
) -> list[Region]:
    """The entries of MemoryInfoList, with the names that modules and threads give to them.

    A dump has 100,000 of them: they are read and made column by column.
    """
    place = streams.get(_MEMORY)
    if place is None:
        return []
    header, stride, count = dump.unpack("IIQ", place.at, "MemoryInfoList")
    entries = dump.records(_INFO, place.at + header, count, stride, "MemoryInfoList")
    limits.check("rows", count, file=dump.file)
    if not count:
        return []
    starts, allocations, sizes, *numbers = zip(*entries, strict=True)
    kinds_of = list(zip(*numbers, strict=True))
    known: dict[tuple[int, int, int], _Meaning] = {}
    for each in dict.fromkeys(kinds_of):  # few differ
        meant = _meaning(*each)
        if meant is None:
            raise dump.bad(f"MemoryInfoList: {each[0]:#x} is not a state of memory", place.at)
        known[each] = meant
    meanings = map(known.__getitem__, kinds_of)
    states, kinds, protects, uses = map(list, zip(*meanings, strict=True))
    ends = list(map(add, starts, sizes))
    names = [""] * count
    by_allocation, by_start = _labels(
        sorted(zip(starts, ends, states, kinds, allocations, protects, strict=True)),
        modules,
        threads,
    )
    for i, (start, allocation) in enumerate(zip(starts, allocations, strict=True)):
        if allocation in by_allocation or start in by_start:
            name, use = by_start.get(start) or by_allocation[allocation]
            if name and states[i] is not State.FREE:
                names[i], uses[i] = name, use
    columns = starts, ends, states, kinds, allocations, protects, names, uses
    return list(map(_new_region, zip(*columns, repeat(Source.OBSERVED), repeat(0))))


def _meaning(state: int, protect: int, kind: int) -> _Meaning | None:
    """What an entry says by its numbers; None where *state* is none of memory."""
    known = STATES.get(state)
    if known is None:
        return None
    what = Kind.NONE if known is State.FREE else KINDS.get(kind, Kind.PRIVATE)
    # The protection of reserved and free pages is 0, or a remnant that means nothing.
    shown = protection_name(protect) if known is State.COMMITTED else ""
    return _Meaning(known, what, shown, Use.IMAGE if what is Kind.IMAGE else Use.UNKNOWN)


def _labels(
    rows: list[tuple[int, int, State, Kind, int, str]],
    modules: tuple[Module, ...],
    threads: tuple[Thread, ...],
) -> tuple[_Labels, _Labels]:
    """Names and uses, by the base of an allocation, and by the start of a row.

    rows: sorted; start, end, state, kind, allocation, protection.  A module names the allocation at
    its base, a stack the one that it is in, and a TEB its row: several TEBs share an allocation.
    """
    by_allocation: _Labels = {m.base: (m.path, Use.IMAGE) for m in modules}
    by_start: _Labels = {}
    stacks = {t.stack: t for t in threads if t.stack}
    points = sorted(
        [(t.stack, f"[stack (tid {t.tid})]", Use.STACK) for t in stacks.values()]
        + [(t.teb, f"[teb (tid {t.tid})]", Use.SYSTEM) for t in threads if t.teb]
    )
    # Rows may overlap: a point belongs to the first that ends above it.
    reached = list(accumulate([row[1] for row in rows], max)) if points else []
    for at, name, use in points:
        index = bisect_right(reached, at)
        if index == len(rows):
            break
        start, _, state, _, allocation, _ = rows[index]
        if start <= at and state is not State.FREE:
            if use is Use.STACK:
                by_allocation.setdefault(allocation, (name, use))
            else:
                by_start.setdefault(start, (name, use))
    return by_allocation, by_start


def _stacks(threads: tuple[Thread, ...]) -> list[Region]:
    """The used part of each stack, which is all that a dump without memory info keeps of it."""
    return [
        Region(
            t.stack,
            t.stack_end,
            State.COMMITTED,
            Kind.PRIVATE,
            -1,
            "",
            f"[stack (tid {t.tid})]",
            Use.STACK,
            Source.OBSERVED,
        )
        for t in threads
        if t.stack < t.stack_end
    ]
