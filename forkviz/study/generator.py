"""generator: random scenarios of the shapes in which forks fail.

The source of chance is handed in; the same source in the same state gives the same scenario.  In
each of them the parent is one that could be: nothing overlaps, and a DLL that is not where it
prefers to be is where the loader model, or chance, has put it.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from enum import StrEnum

from forkviz.core.address import PAGE, SLOT, USER_TOP, page_ceil
from forkviz.core.ldhash import auto_image_base
from forkviz.core.region import Use
from forkviz.machine.dll import DllKind
from forkviz.machine.phase import Phase
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Aslr, Fault, FaultKind, Loader, Placement
from forkviz.study.draft import Draft
from forkviz.study.setting import Setting

__all__ = ["Shape", "generate"]


class Shape(StrEnum):
    """What a scenario is like."""

    UNIFORM = "uniform"  # 1 to 7 DLLs anywhere in the low 48 MiB, three in five relocated
    COLLISION = "collision"  # DLLs that were all linked for one base, some of them closed again
    HASH = "hash"  # 64 bits, 20 to 60 DLLs, bases by ld's hash of their names
    ASLR = "aslr"  # Windows draws the bases of some, per boot or per process
    INJECTED = "injected"  # a foreign DLL takes memory in C1, C3 or C8
    IMPORTS = "imports"  # many imports, cycles among them, linked and dlopened DLLs mixed
    FAULTS = "faults"  # everything that can go wrong, in any phase, on any attempt
    MIXED = "mixed"  # one of the others


#: The low 48 MiB: small enough that places meet, as 32-bit processes knew it.
LOW, HIGH = 0x1_0000, 0x300_0000
LARGEST = 0x3_C000
#: The share of DLLs that a uniform parent has elsewhere than they prefer to be.
RELOCATED = 0.6
#: What a DLL of 32 bits is linked for where it is not given, and one of 64 bits.
DEFAULT_BASE = {32: 0x1000_0000, 64: 0x4_0000_0000}
#: Of how many uniform scenarios one has something at a place that a DLL needs.
CLOBBERED = 250
#: The phases in which something can strike a child.
PHASES = tuple(Phase)[tuple(Phase).index(Phase.C1) : tuple(Phase).index(Phase.C9) + 1]
#: Parts of DLLs' names for the hash: what Cygwin's own DLLs are called.
STEMS = (
    "cygcrypto-1.1", "cygssl-1.1", "cygz", "cygintl-8", "cygiconv-2", "cygperl5_36", "cygtcl8.6",
    "libpython3.9", "cygxml2-2", "cygsqlite3-0", "cyggmp-10", "cygncursesw-10", "cygreadline7",
)  # fmt: skip
MODULES = ("POSIX", "Socket", "Fcntl", "Encode", "mro", "Storable", "Dumper", "Util", "_ssl", "re")


def generate(
    rng: random.Random,
    shape: Shape = Shape.UNIFORM,
    title: str = "",
    setting: Setting | None = None,
) -> Scenario:
    """A scenario of *shape*, drawn from *rng*; what *setting* fixes is drawn, too, and not used.

    Raises ForkvizError where *setting* fixes what scenarios of *shape* do not have.
    """
    fixed = Setting() if setting is None else setting
    fixed.check(shape)
    if shape is Shape.MIXED:
        shape = rng.choice([other for other in Shape if other is not Shape.MIXED])
    draft = _SHAPES[shape](rng, fixed)
    if fixed.crowding is not None:
        draft.crowd(fixed.crowding)
    return draft.finish(title or f"{shape}")


# -- shapes --------------------------------------------------------------------------------------


def _uniform(rng: random.Random, fixed: Setting) -> Draft:
    draft = Draft(rng, 32, LOW, HIGH, fixed)
    for i in range(draft.count(1, 7)):
        kind = DllKind.LINK if rng.random() < 0.15 else DllKind.LOAD
        draft.put(f"d{i}.dll", kind, draft.size(PAGE, LARGEST), relocated=rng.random() < RELOCATED)
    draft.importing((0, 0, 0, 0, 1, 1, 1, 2))
    for i in range(rng.randint(0, 5)):
        size = rng.randint(1, LARGEST // PAGE) * PAGE
        draft.child_has(draft.slot(size), size, f"occupied {i}")
    if rng.randrange(CLOBBERED) == 0:
        draft.clobber(SLOT, "in the way")
    return draft


def _collision(rng: random.Random, fixed: Setting) -> Draft:
    bits = rng.choice((32, 64))
    draft = Draft(rng, bits, LOW, HIGH, fixed)
    _furnish(draft)
    base = DEFAULT_BASE[bits]
    for i in range(draft.count(2, 12)):
        own = rng.random() < 0.2
        preferred = draft.slot(LARGEST) if own else base
        draft.loaded(f"d{i}.dll", DllKind.LOAD, preferred, draft.size(SLOT, 8 * SLOT))
    draft.importing((0, 0, 1), cycles=False)
    draft.close(0.25)
    if rng.random() < 0.5:
        draft.child_has(base, SLOT, "in the way", Use.INJECTED)
    return draft


def _hash(rng: random.Random, fixed: Setting) -> Draft:
    draft = Draft(rng, 64, LOW, HIGH, fixed)
    _furnish(draft)
    for i in range(draft.count(20, 60)):
        linked = rng.random() < 0.2
        name = f"{rng.choice(STEMS)}-{i}.dll" if linked else f"{rng.choice(MODULES)}{i}.dll"
        # A module is linked in its own folder of the build, and the folder is part of the text.
        output = name if linked else f"../../lib/auto/{name.removesuffix('.dll')}/{name}"
        # From 64 KiB to 16 MiB, each power of two as often.
        size = draft.size(SLOT, SLOT << rng.randint(0, 8))
        kind = DllKind.LINK if linked else DllKind.LOAD
        draft.loaded(name, kind, auto_image_base(output), size)
    draft.importing((0, 0, 1, 2), cycles=False)
    return draft


def _aslr(rng: random.Random, fixed: Setting) -> Draft:
    bits = rng.choice((32, 64))
    draft = Draft(rng, bits, LOW, HIGH, fixed)
    aslr = rng.choice((Aslr.BOOT, Aslr.PROCESS))
    draft.loader = Loader(
        rng.choice(tuple(Placement)), aslr, rng.randrange(1 << 16), rng.random() < 0.5,
        entropy=fixed.entropy,
    )  # fmt: skip
    _furnish(draft)
    for i in range(draft.count(1, 8)):
        name, size = f"d{i}.dll", draft.size(PAGE, LARGEST)
        linked = rng.random() < 0.2
        # A linked DLL that is drawn for each process anew makes every fork fail.
        dynamic = rng.random() < (0.02 if linked and aslr is Aslr.PROCESS else 0.4)
        wanted = None
        if dynamic:
            # The parent's own draw: the boot's, or one of another process, which has number 0.
            wanted = draft.loader.aslr_base(name, 0, LOW, USER_TOP[bits], page_ceil(size))
        kind = DllKind.LINK if linked else DllKind.LOAD
        preferred = rng.choice((DEFAULT_BASE[bits], draft.slot(size)))
        draft.loaded(name, kind, preferred, size, wanted=wanted, dynamic_base=dynamic)
    draft.importing((0, 0, 1))
    return draft


def _injected(rng: random.Random, fixed: Setting) -> Draft:
    draft = _uniform(rng, fixed)
    for i in range(rng.randint(1, 2)):
        dll = rng.choice(draft.dlls)
        # Mostly where a DLL prefers to be or where chance has it; at a place that is needed, some.
        start = rng.choice(
            (dll.preferred, dll.preferred, draft.spot(), draft.spot(), None, dll.base)
        )
        draft.faults.append(
            Fault(
                FaultKind.INJECT,
                rng.choice((Phase.C1, Phase.C3, Phase.C8)),
                attempt=rng.choice((0, 0, 1)),
                start=start,
                size=rng.randint(1, 8) * SLOT,
                name=f"bloda{i}.dll",
            )
        )
    return draft


def _imports(rng: random.Random, fixed: Setting) -> Draft:
    draft = Draft(rng, 32, LOW, HIGH, fixed)
    for i in range(draft.count(3, 8)):
        kind = DllKind.LINK if rng.random() < 0.4 else DllKind.LOAD
        draft.put(f"d{i}.dll", kind, draft.size(PAGE, LARGEST), relocated=rng.random() < 0.4)
    draft.importing((0, 1, 2, 3))
    for i in range(rng.randint(0, 3)):
        draft.child_has(draft.slot(SLOT), SLOT, f"occupied {i}")
    return draft


def _faults(rng: random.Random, fixed: Setting) -> Draft:
    draft = rng.choice((_uniform, _collision, _imports, _aslr))(rng, fixed)
    for i in range(rng.randint(1, 3)):
        kind = rng.choice(tuple(FaultKind))
        start = rng.choice((None, draft.spot(), rng.choice(draft.dlls).preferred))
        draft.faults.append(
            Fault(
                kind,
                rng.choice(PHASES),
                attempt=rng.choice((0, 1, 1, 2)),
                start=start,
                size=rng.randint(1, 8) * SLOT,
                dll=rng.choice(draft.dlls).name,
                name=f"fault {i}",
                exit_code=rng.choice((0xC0000005, 0xC0000142, 0xC0000135, 1)),
            )
        )
    return draft


def _furnish(draft: Draft) -> None:
    """A few low heaps and stacks, which the child has elsewhere in one of three cases."""
    rng = draft.rng
    for i in range(rng.randint(0, 4)):
        size = rng.randint(1, 16) * SLOT
        name, use = rng.choice(((f"[stack (tid {i})]", Use.STACK), ("win heap", Use.HEAP)))
        start = draft.slot(size)
        draft.parent_has(start, size, name, use)
        draft.child_has(draft.slot(size) if rng.random() < 0.33 else start, size, name, use)


_SHAPES: dict[Shape, Callable[[random.Random, Setting], Draft]] = {
    Shape.UNIFORM: _uniform,
    Shape.COLLISION: _collision,
    Shape.HASH: _hash,
    Shape.ASLR: _aslr,
    Shape.INJECTED: _injected,
    Shape.IMPORTS: _imports,
    Shape.FAULTS: _faults,
}
