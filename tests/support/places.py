"""Failed forks made of a real capture: rows of its maps and entries of its headers are moved."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CAPTURES = Path("data/captures")
PERL = CAPTURES / "cygwin-3.0.7-perl"
AUTO = "/usr/lib/perl5/5.26/x86_64-cygwin-threads/auto"
KERNEL = r"\??\C:\cygwin64\lib\perl5\5.26\x86_64-cygwin-threads\auto"
POSIX, FCNTL, SOCKET = (f"{AUTO}/{n}/{n}.dll" for n in ("POSIX", "Fcntl", "Socket"))
RUNTIME = "/usr/bin/cygwin1.dll"
HOOK = "/cygdrive/c/Program Files/AvHook/avhook64.dll"
POSIX_BASE, FCNTL_BASE, LOW = 0x3FD3A0000, 0x3FD4C0000, 0x1B0000


@dataclass
class Fork:
    """A fork as files tell it: the text of a message, maps by role, the entries of images.json."""

    message: str = ""
    maps: dict[str, str] = field(default_factory=dict)
    images: list[dict[str, Any]] = field(default_factory=list)

    def move(self, role: str, path: str, to: int) -> Fork:
        """Move the image of *path* in the map of *role*."""
        rows = self.maps[role].splitlines()
        own = [row for row in rows if row.endswith(path)]
        first = int(own[0].split("-")[0], 16)
        rest = [row for row in rows if row not in own]
        self.maps[role] = _sorted([*rest, *(_shifted(row, to - first) for row in own)])
        return self

    def grow(self, role: str, path: str, size: int) -> Fork:
        """Map the image of *path* with *size* bytes."""
        rows = self.maps[role].splitlines()
        own = [row for row in rows if row.endswith(path)]
        start, end = own[0].split("-")[0], own[-1].split()[0].split("-")[1]
        last = own[-1].replace(f"-{end}", f"-{int(start, 16) + size:08X}")
        self.maps[role] = "\n".join(last if row == own[-1] else row for row in rows) + "\n"
        return self

    def rename(self, role: str, path: str, to: str) -> Fork:
        """Call the image of *path* otherwise in the map of *role*."""
        self.maps[role] = self.maps[role].replace(path, to)
        return self

    def add(self, role: str, start: int, size: int, name: str = "", kind: str = "r-xp") -> Fork:
        """A row more in the map of *role*; what is there goes."""
        rows = [
            row
            for row in self.maps[role].splitlines()
            if not _ends(row, start) or _start(row) >= start + size
        ]
        number = "5A00:0000 77" if name.startswith("/") else "0000:0000 0 "
        row = f"{start:08X}-{start + size:08X} {kind} 00000000 {number}    {name}"
        self.maps[role] = _sorted([*rows, row])
        return self

    def entry(self, path: str) -> dict[str, Any]:
        """The headers of *path*."""
        return next(each for each in self.images if each["path"] == path)

    def header(self, path: str, **values: Any) -> Fork:
        """Set values in the headers of *path*, numbers as hexadecimal texts."""
        self.entry(path).update(
            {k: hex(v) if isinstance(v, int) and not isinstance(v, bool) else v
             for k, v in values.items()}
        )  # fmt: skip
        return self

    def with_image(self, path: str, base: int, size: int, *imports: str, flags: int = 0) -> Fork:
        """Headers more."""
        self.images.append(
            {
                "path": path,
                "machine": "amd64",
                "preferred_base": hex(base),
                "size_of_image": hex(size),
                "dll_characteristics": hex(flags),
                "relocations_stripped": False,
                "imports": list(imports),
            }
        )
        return self

    def write(self, folder: Path) -> dict[str, Path]:
        """Its files in *folder*, by what they are: message, parent, child, images."""
        folder.mkdir(parents=True, exist_ok=True)
        texts = {f"{role}.maps": text for role, text in self.maps.items()}
        if self.message:
            texts["message.log"] = self.message
        if self.images:
            texts["images.json"] = json.dumps({"schema": 1, "images": self.images}, indent=1)
        for name, text in texts.items():
            (folder / name).write_text(text)
        return {name.partition(".")[0]: folder / name for name in texts}


def perl(*roles: str) -> Fork:
    """The real capture with 14 dlopened DLLs, with the maps of *roles*; its fork succeeded."""
    images = json.loads((PERL / "images.json").read_text())["images"]
    maps = {role: (PERL / f"{role}.maps").read_text() for role in roles or ("parent",)}
    return Fork("", maps, images)


def occupied(name: str, at: int) -> str:
    """What a child and its parent say where the place of *name* is taken."""
    return (
        f"      0 [main] perl 451 child_info_fork::abort: address space needed by '{name}' "
        f"(0x{at:X}) is already occupied\n"
        "   3406 [main] perl 450 dofork: fork failed - child pid -1, errno 11\n"
    )


def elsewhere(name: str, parent: int, child: int) -> str:
    """What a child says of a linked DLL, or of one that it dragged in, that is elsewhere."""
    return (
        f"   4402 [main] perl 451 child_info_fork::abort: {KERNEL}\\{name[:-4]}\\{name}: Loaded to "
        f"different address: parent(0x{parent:X}) != child(0x{child:X})\n"
    )


def mismatch(parent: int, child: int) -> str:
    """What a child says whose runtime is not the parent's, or not where it is."""
    return (
        f"      1 [main] perl 451 C:\\cygwin64\\bin\\perl.exe: *** fatal error in forked process - "
        f"cygheap base mismatch detected - 0x{parent:X}/0x{child:X}.\n"
    )


def two_on_one_base() -> Fork:
    """POSIX.dll prefers the place of Fcntl.dll: Windows put it low."""
    made = perl().move("parent", POSIX, LOW).header(POSIX, preferred_base=FCNTL_BASE)
    made.message = occupied("POSIX.dll", LOW)
    return made


def guest_at_a_base(fixed: bool = True) -> Fork:
    """A hook is where POSIX.dll prefers to be, at its own base: Windows put POSIX.dll low."""
    made = perl().move("parent", POSIX, LOW).add("parent", POSIX_BASE, 0x20000, HOOK)
    own = POSIX_BASE if fixed else 0x180000000
    made.with_image(HOOK, own, 0x20000, "KERNEL32.dll", "ntdll.dll", flags=0 if fixed else 0x40)
    made.message = occupied("POSIX.dll", LOW)
    return made


def guest_in_the_child(base: int = POSIX_BASE) -> Fork:
    """The parent has POSIX.dll at its own base; in the child a hook is there."""
    made = perl("parent", "child").add("child", base, 0x20000, HOOK)
    made.add("parent", 0x3F0000000 if base != POSIX_BASE else 0x3E0000000, 0x20000, HOOK)
    made.message = occupied("POSIX.dll", POSIX_BASE)
    return made


def replaced() -> Fork:
    """POSIX.dll was rebased while the parent ran: the child has it where the file wants to be."""
    made = perl().header(POSIX, preferred_base=0x3FA7B0000)
    made.message = elsewhere("POSIX.dll", POSIX_BASE, 0x3FA7B0000)
    return made


def newer_headers() -> Fork:
    """All DLLs were rebased after the map was taken, some to where others are in it."""
    made = perl()
    for path, base in ((POSIX, FCNTL_BASE), (FCNTL, 0x3FB000000), (SOCKET, 0x3FB100000)):
        made.header(path, preferred_base=base)
    made.message = occupied("POSIX.dll", POSIX_BASE)
    return made


def strace_of_two(hooks: tuple[int, int], place: int = POSIX_BASE) -> str:
    """An excerpt of strace: two children, each with a hook; the second lost its fork."""
    lines = []
    for number, hook in enumerate(hooks):
        pid = 1200 + 40 * number
        lines += [
            f"--- Process {pid} created",
            f"--- Process {pid} loaded C:\\Program Files\\AvHook\\avhook64.dll at {hook:016x}",
            f"--- Process {pid} loaded C:\\cygwin64\\bin\\cygwin1.dll at 0000000180040000",
        ]
    lines += [
        "   41   20911 [main] perl 451 child_info_fork::abort: address space needed by 'POSIX.dll' "
        f"(0x{place:X}) is already occupied",
        f"--- Process {pid} exited with status 0x800000",
    ]
    return "\n".join(lines) + "\n"


def _shifted(row: str, by: int) -> str:
    start, end = (int(each, 16) + by for each in row.split(maxsplit=1)[0].split("-"))
    return re.sub(r"^\S+", f"{start:08X}-{end:08X}", row)


def _start(row: str) -> int:
    return int(row.split("-", maxsplit=1)[0], 16)


def _ends(row: str, start: int) -> bool:
    """Whether *row* reaches behind *start*."""
    return int(row.split(maxsplit=1)[0].split("-")[1], 16) > start


def _sorted(rows: list[str]) -> str:
    return "\n".join(sorted(rows, key=_start)) + "\n"
