"""The same of 32 bits: a small process, every row of it written here."""

from __future__ import annotations

import json
from pathlib import Path

import forkviz
from forkviz.diagnosis.cause_class import CauseClass as K
from forkviz.diagnosis.diagnosis import Certainty, Proof

#: Name, base, size and imports; the program and what it links to first.
FILES = (
    ("/usr/bin/perl.exe", 0x400000, 0x9000, ("cygperl5_14.dll", "cygwin1.dll")),
    ("/usr/bin/cygperl5_14.dll", 0x6D000000, 0x1A0000, ("cygwin1.dll",)),
    ("/usr/bin/cygwin1.dll", 0x61000000, 0x4C0000, ("KERNEL32.dll",)),
    ("/usr/lib/perl5/auto/Fcntl/Fcntl.dll", 0x6CE80000, 0x9000, ("cygwin1.dll",)),
    ("/usr/lib/perl5/auto/POSIX/POSIX.dll", 0x6CE80000, 0x22000, ("cygwin1.dll",)),
    ("/cygdrive/c/windows/system32/kernel32.dll", 0x75F00000, 0x110000, ()),
)
LOW = 0x380000
SAID = (
    "      4 [main] perl 3120 child_info_fork::abort: address space needed by 'POSIX.dll' "
    f"(0x{LOW:X}) is already occupied\n"
)


def written(folder: Path, guest: str = "") -> list[Path]:
    """A message, the parent's map and its headers; POSIX.dll is low, for another has its place."""
    rows, images = [(0x20000, 0x30000, "rw-p", "")], []
    for path, base, size, imports in FILES:
        if path.endswith("Fcntl.dll") and guest:
            path, imports = guest, ("KERNEL32.dll",)
        at = LOW if path.endswith("POSIX.dll") else base
        rows += [(at, at + 0x1000, "r--p", path), (at + 0x1000, at + size, "r-xp", path)]
        images.append(
            {
                "path": path,
                "machine": "i386",
                "preferred_base": hex(base),
                "size_of_image": hex(size),
                "dll_characteristics": "0x0",
                "relocations_stripped": False,
                "imports": list(imports),
            }
        )
    first = {path: start for start, _, _, path in sorted(rows, reverse=True) if path}
    text = "".join(
        f"{start:08X}-{end:08X} {access} {start - first.get(path, start):08X} 5A00:0000 "
        f"{7 if path else 0}    {path}\n"
        for start, end, access, path in sorted(rows)
    )
    texts = {
        "message.log": SAID,
        "parent.maps": text,
        "images.json": json.dumps({"schema": 1, "images": images}, indent=1),
    }
    for name, content in texts.items():
        (folder / name).write_text(content)
    return [folder / name for name in texts]


def test_two_dlls_on_one_base(tmp_path: Path) -> None:
    """The move stays in rebase's zone of 32 bits, and is proved."""
    first = forkviz.diagnose(*written(tmp_path)).causes[0]
    assert (first.kind, first.certainty) == (K.BASE_COLLISION, Certainty.CERTAIN)
    assert first.occupant is not None
    assert (first.occupant.name, first.occupant.base) == ("Fcntl.dll", 0x6CE80000)
    assert "below 256 MiB" in first.evidence[0].means
    move = first.remedies[0]
    assert move.proof is Proof.SIMULATED
    assert 0x38000000 <= move.moves[0].to < 0x70000000


def test_a_guest_at_a_fixed_base(tmp_path: Path) -> None:
    """Its imports and its folder say that it is none of the tree's."""
    files = written(tmp_path, "/cygdrive/c/Program Files/AvHook/avhook.dll")
    first = forkviz.diagnose(*files).causes[0]
    assert (first.kind, first.certainty) == (K.INJECTED_FIXED, Certainty.CERTAIN)
    assert any(remedy.proof is Proof.SIMULATED for remedy in first.remedies)
