"""The conditions under which a real Cygwin forks: what is done to it, and in which program.

A condition is run by ``bench.cygwin``; the model forks the capture that came of it, changed by no
more than what was done on purpose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from bench.cygwin.condition import Condition
from bench.cygwin.programs import EIGHT, PROGRAMS, Program, opens
from forkviz.core.captures.capture import Process
from forkviz.cygwin.pe_edit import add_import
from forkviz.machine.inherited import heap_of, mappings
from forkviz.machine.protocol.heaps_and_stack import main_stack
from forkviz.rebase.rebased import rebased

__all__ = ["CONDITIONS", "KINDS"]

#: Where a rebased runtime goes, and what takes the place of a dlopened file.
RUNTIME_AT, OTHER_AT = 0x1_9004_0000, 0x4_A000_0000
_UNDER = """
DynaLoader::boot_DynaLoader("DynaLoader");
my ($old, $new, $here, $away, $opened, @more) = @ARGV;
sub copy {
    my ($from, $to) = @_;
    local $/;
    open(my $in, "<", $from) or die "$from: $!";
    binmode $in;
    my $bytes = <$in>;
    open(my $out, ">", $to) or die "$to: $!";
    binmode $out;
    print {$out} $bytes;
    close $out;
    chmod 0755, $to;
}
if ($opened) {
    unlink $away;
    unlink $here;
    copy($old, $here);
    DynaLoader::dl_load_file($here) or die DynaLoader::dl_error();
}
for my $file (@more) { DynaLoader::dl_load_file($file) or die DynaLoader::dl_error(); }
rename $here, $away or die "rename: $!";
copy($new, $here);
my $pid = fork;
my $errno = "$!";
if (!$opened) { unlink $here; rename $away, $here; }
if (!defined $pid) { print "fork: $errno\\n"; exit 3; }
exit 0 if $pid == 0;
waitpid($pid, 0);
print "the child ended with $?\\n";
"""
_LARGE = """
my $large = "x" x 4_000_000;
my $pid = fork;
if (!defined $pid) { print "fork: $!\\n"; exit 3; }
exit 0 if $pid == 0;
waitpid($pid, 0);
print "the child ended with $?\\n";
"""


# -- places --------------------------------------------------------------------------------------


def _heap(beyond: int) -> Callable[[Process], int]:
    """A place in the parent's heap, *beyond* its base."""

    def place(parent: Process) -> int:
        heap = heap_of(parent.space)
        assert heap is not None, "a Cygwin process has a heap"
        return heap.start + beyond

    return place


def _mapping(beyond: int) -> Callable[[Process], int]:
    """A place in the largest of the parent's mmaps."""

    def place(parent: Process) -> int:
        found = max(mappings(parent.space), key=lambda each: each.end - each.start)
        return found.start + beyond

    return place


def _stack(parent: Process) -> int:
    stack = main_stack(parent.space)
    assert stack is not None  # a program that runs has one
    return stack


# -- files that are replaced ---------------------------------------------------------------------


def _script(folder: Path, text: str) -> str:
    file = folder / "fork.pl"
    file.write_text(text, encoding="utf-8", newline="\n")
    return str(file)


def _replaced(folder: Path, root: Path) -> list[str]:
    """A perl that dlopens a copy of a DLL, whose file is then replaced by one for another base."""
    old = root / "bin" / "cygcrypt-0.dll"
    (folder / "old.dll").write_bytes(old.read_bytes())
    (folder / "new.dll").write_bytes(rebased(old.read_bytes(), OTHER_AT))
    plug, gone = folder / "plug.dll", folder / "gone.dll"
    for file in (plug, gone):
        file.write_bytes(b"")
    files = (folder / "old.dll", folder / "new.dll", plug, gone)
    return ["perl", _script(folder, _UNDER), *map(str, files), "1"]


def _importing(folder: Path, root: Path) -> list[str]:
    """A perl that dlopens two DLLs; then a file that imports the second replaces the first.

    An import is looked for in the folder of the program.
    """
    first, second = root / "bin" / "first.dll", root / "bin" / "second.dll"
    old = (root / "bin" / "cygintl-8.dll").read_bytes()
    (folder / "old.dll").write_bytes(old)
    (folder / "new.dll").write_bytes(add_import(old, second.name, "crypt"))
    second.write_bytes((root / "bin" / "cygcrypt-0.dll").read_bytes())
    second.chmod(0o755)
    away = root / "bin" / "gone.dll"
    for file in (first, away):
        file.write_bytes(b"")
    files = (folder / "old.dll", folder / "new.dll", first, away)
    return ["perl", _script(folder, _UNDER), *map(str, files), "1", str(second)]


def _linked_importing(folder: Path, root: Path) -> list[str]:
    """A perl that dlopens a DLL, and whose linked one is replaced by one that imports it."""
    linked, second = root / "bin" / "cygcrypt-0.dll", root / "bin" / "second.dll"
    second.write_bytes((root / "bin" / "cygz.dll").read_bytes())
    second.chmod(0o755)
    (folder / "new.dll").write_bytes(add_import(linked.read_bytes(), second.name, "zlibVersion"))
    away = root / "bin" / "gone.dll"
    away.write_bytes(b"")
    files = (folder / "new.dll", folder / "new.dll", linked, away)
    return ["perl", _script(folder, _UNDER), *map(str, files), "0", str(second)]


def _replaced_of_root(name: str, base: int) -> Callable[[Path, Path], list[str]]:
    """A perl under which a file of its own bin folder is replaced by one for another base."""

    def command(folder: Path, root: Path) -> list[str]:
        file = root / "bin" / name
        (folder / "new.dll").write_bytes(rebased(file.read_bytes(), base))
        gone = folder / "gone.dll"
        gone.write_bytes(b"")
        away = file.with_name("gone.dll")
        away.write_bytes(b"")
        words = (folder / "new.dll", folder / "new.dll", file, away)
        return ["perl", _script(folder, _UNDER), *map(str, words), "0"]

    return command


# -- what there is -------------------------------------------------------------------------------

_BY_NAME = {program.name: program for program in PROGRAMS}
_DASH = _BY_NAME["dash"]
_EIGHT = _BY_NAME["perl, eight XS"]
_LARGE_PERL = Program("perl, an mmap", lambda folder, _: ["perl", _script(folder, _LARGE)])
_PLUG = Program("perl, a plug-in", _replaced)
_THREE = Program("perl, three XS", opens("Fcntl", "POSIX", "Socket"))
_MIB = 0x10_0000


def _of_root(name: str, base: int) -> Program:
    return Program(f"perl, {name} replaced", _replaced_of_root(name, base))


def _all() -> Iterator[Condition]:
    for first in (False, True):
        what = "the first process" if first else "in company"
        for program in PROGRAMS:
            yield Condition("program", what, program, first)
    for name in ("Fcntl.dll", "POSIX.dll", "Opcode.dll"):
        yield Condition("DLL's place", f"{name}'s place", _EIGHT, takes=name)
    yield Condition("DLL's place", "Util.dll's place", _BY_NAME["perl, two Util"], takes="Util.dll")
    yield Condition("DLL's place", "fork.dll's place", _BY_NAME["gawk"], takes="fork.dll")
    for program in (_DASH, _THREE):
        yield Condition("heap", "the heap's base", program, takes=_heap(0))
        yield Condition("heap", "in the heap's use", program, takes=_heap(0x4_0000))
        yield Condition("heap", "1 MiB above the heap's base", program, takes=_heap(_MIB))
        yield Condition("heap", "256 MiB above it", program, takes=_heap(256 * _MIB))
    yield Condition("mmap", "an mmap's start", _LARGE_PERL, takes=_mapping(0))
    yield Condition("mmap", "further up in it", _LARGE_PERL, takes=_mapping(2 * _MIB))
    yield Condition("stack", "the stack", _DASH, takes=_stack)
    yield Condition("stack", "the stack", _THREE, takes=_stack)
    for first in (False, True):
        what = "replaced, the first process" if first else "replaced"
        yield Condition("file", what, _PLUG, first, moved=(("plug.dll", OTHER_AT),))
        yield Condition(
            "file", what, _of_root("cygcrypt-0.dll", OTHER_AT), first,
            moved=(("cygcrypt-0.dll", OTHER_AT),), copied=True,
        )  # fmt: skip
    yield Condition(
        "file", "imports one that was dlopened later",
        Program("perl, two plug-ins", _importing),
        imports=(("first.dll", "second.dll"),), copied=True,
    )  # fmt: skip
    yield Condition(
        "file", "imports one that was dlopened",
        Program("perl, a linked DLL replaced", _linked_importing),
        imports=(("cygcrypt-0.dll", "second.dll"),), copied=True,
    )  # fmt: skip
    yield Condition("runtime", "the runtime rebased", _DASH, runtime_at=RUNTIME_AT, copied=True)
    yield Condition("runtime", "the runtime rebased", _EIGHT, runtime_at=RUNTIME_AT, copied=True)
    yield Condition(
        "runtime", "replaced by a rebased one", _of_root("cygwin1.dll", RUNTIME_AT),
        moved=(("cygwin1.dll", RUNTIME_AT),), copied=True,
    )  # fmt: skip


CONDITIONS = tuple(_all())
KINDS = tuple(dict.fromkeys(condition.kind for condition in CONDITIONS))
assert len(EIGHT) == 8
