"""Inputs of a known size for the figures: a map, a folder of DLLs, a scenario."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from forkviz.core.address import PAGE, SLOT
from forkviz.core.region import Kind, Region, State
from forkviz.machine.dll import Dll, DllKind
from forkviz.scenarios.scenario import Scenario
from tests.readers.images.pe_files import build_pe, import_table

#: Where the generated DLLs prefer to be, far above what else there is.
PREFERRED = 0x3_F000_0000
#: Where the loader puts what can't be there: from the lowest slot on.
LOWEST = 0x1_0000
#: Holes of one slot that the child has below the relocated DLLs and the parent had not.  Only the
#: last DLL fits into them; each costs one of cygwin-2011-05-30's six retries, which release no
#: reservation but the first one's, so that an earlier DLL could not follow it.
HOLES = 5


def cygwin_map(rows: int) -> str:
    """A map of *rows* rows: allocations of four rows each, an image, a heap, a mapped file."""
    kinds = (
        ("r-xp", "/usr/bin/module-{:05}.dll"),
        ("rw-p", "[heap]"),
        ("r--s", "/usr/share/file-{:05}.dat"),
    )
    lines = []
    for i in range(rows):
        group, part = divmod(i, 4)
        protect, name = kinds[group % 3]
        base = 0x1_0000_0000 + group * SLOT
        start = base + part * PAGE
        # Protections that alternate, or the rows would be one.
        shown = protect if part % 2 == 0 else "rw-" + protect[3]
        place = f"{start:08X}-{start + PAGE:08X} {shown} {part * PAGE:08X} 4300:0000"
        lines.append(f"{place} {group:<20}{name.format(group)}\n")
    return "".join(lines)


def dll_folder(folder: Path, count: int, size: int = 256 * 1024) -> None:
    """*count* DLLs of *size* bytes, each with 12 imports."""
    for i in range(count):
        names = [b"cygwin1.dll", b"KERNEL32.dll", *(b"import-%d.dll" % n for n in range(10))]
        content = build_pe(
            base=PREFERRED + i * SLOT, imports=import_table(names), padding=size - 0x1000
        )
        (folder / f"lib-{i:03}.dll").write_bytes(content)


def colliding(dlls: int, regions: int = 0) -> Scenario:
    """A fork of *dlls* DLLs, every other of which wants a place that is taken, and so is relocated.

    Each imports the one before it.  *regions* more are in the parent and, as committed as there,
    in the child.  The fork succeeds, on its fifth retry.
    """
    listed: list[Dll] = []
    below = LOWEST + 2 * HOLES * SLOT
    for i in range(dlls):
        preferred = PREFERRED + i // 2 * 4 * SLOT
        base = preferred if i % 2 == 0 else below + i // 2 * 2 * SLOT
        size = SLOT if i == dlls - 1 else 2 * SLOT
        imports = (f"d{i - 1}.dll", "cygwin1.dll") if i else ("cygwin1.dll",)
        listed.append(Dll(f"d{i}.dll", DllKind.LOAD, preferred, size, base, imports))
    between = tuple(_private(LOWEST + (2 * i + 1) * SLOT) for i in range(HOLES))
    filled = tuple(_private(LOWEST + 2 * i * SLOT) for i in range(HOLES))
    other = tuple(_private(0x5_0000_0000 + i * 2 * SLOT) for i in range(regions))
    return Scenario(
        title=f"{dlls} DLLs, half of them relocated",
        bits=64,
        dlls=tuple(listed),
        parent=(*sorted((*between, *filled)), *other),
        child=(*between, *other),
    )


def scattered(dlls: int, regions: int) -> Scenario:
    """As ``colliding``, with *regions* regions below all DLLs, and a hole of a slot after each.

    What walks the space below a target has to pass all of them.
    """
    plan = colliding(dlls)
    step = 2 * regions * SLOT
    moved = tuple(
        replace(
            dll,
            base=dll.base + step if dll.base < PREFERRED else dll.base,
            preferred=dll.preferred,
            # No DLL fits into a hole of one slot: where they land does not change.
            size=max(dll.size, SLOT + 1),
        )
        for dll in plan.dlls
    )
    below = tuple(_private(LOWEST + (2 * i + 1) * SLOT) for i in range(regions))
    held = tuple(_private(region.start + step) for region in plan.child)
    return replace(plan, dlls=moved, parent=(), child=(*below, *held))


def _private(start: int) -> Region:
    return Region(start, start + SLOT, State.COMMITTED, Kind.PRIVATE, start)
