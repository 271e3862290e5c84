r"""The texts of Cygwin, by era: what each prints, word for word, and who prints it where."""

from __future__ import annotations

import pytest

from forkviz.core.law.era import Change, read_era
from forkviz.core.law.names import ROOT_32, ROOT_64, dll_name
from forkviz.core.law.template import fields_of, filled, parts_of
from forkviz.core.law.texts import (
    TEXTS,
    TextId,
    framed,
    function_of,
    log_line,
    on_stderr,
    write,
    write_variant,
)
from forkviz.errors import BadScenario

ERAS = (
    *("2011-04", "2011-05-10", "2011-05-30", "1.7.10", "1.7.11", "1.7.12", "1.7.15", "1.7.19"),
    *("1.7.21", "2.8.0", "2.11.2", "3.0.7", "3.1.0", "3.4.0", "3.4.4", "3.5.0", "3.6.0", "3.6.1"),
)
PROGRAM = r"C:\cygwin\bin\perl.exe"
FIELDS: dict[str, str | int] = {
    "dll": "/usr/lib/x.dll", "using": "/usr/lib/x.dll", "other": r"D:\b\x.dll",
    "parent": 0x6F0000, "child_at": 0x350000, "place": 0x10000, "size": 196608, "error": 487,
    "retries": 0, "exit": 0xC0000005, "windows": 44, "child": -1, "errno": 11,
    "what": "linked dll data", "start": 0x6E010000, "end": 0x6E010100, "done": 0,
    "base": 0x6E000000, "top": 0x6E140000, "reserve_size": 1306624, "allocsize": 1310720,
    "page": 4096, "requested": 0x6FFFEEC0000, "got": 0, "allocation_base": 0x6FFFEEC0000,
    "state": 0x2000, "region": "x.1", "handle": 0x1E4, "how": 6, "created": 1, "number": 2,
    "wanted": 0x1F0000000, "parent_stack_start": 0xFFE00000, "parent_stack_end": 0x100000000,
    "child_stack_start": 0x20000, "child_stack_end": 0x220000, "point": "after longjmp",
    "waited": 0, "result": 1, "count": 2, "event": 0x1A8, "process": 0x1AC,
    "parent_state": 0x1000, "parent_protection": 4, "protection": 2, "text": "words",
    "program": PROGRAM,
}  # fmt: skip

BIN, NT = r"C:\cygwin64\lib\x.dll", r"\??\C:\cygwin64\lib\x.dll"
_ABORT = "child_info_fork::abort: "
_OLD = rf"{PROGRAM}: *** fatal error - "
_FATAL = rf"{PROGRAM}: *** fatal error in forked process - "
_NONE = ""
_HEAP = "couldn't allocate heap, Win32 error 487, base 0x6E000000, top 0x6E140000, reserve_size 1306624, allocsize 1310720, page_const 4096"
_MAPPING = "fhandler_disk_file::fixup_mmap_after_fork: requested 0x6FFFEEC0000 != 0x0 mem alloc base 0x6FFFEEC0000, state 0x2000, size 196608, Win32 error 487"
_ELSEWHERE = "Loaded to different address: parent(0x6F0000) != child(0x350000)"
_MISMATCH = "cygheap base mismatch detected - 0x6F0000/0x350000.\nThis problem is probably due to using incompatible versions of the cygwin DLL."
_SHARED_NEW = (
    "MapViewOfFileEx 'x.1'(0x1E4, size 196608, m 6, created 1), Win32 error 487.  Terminating."
)
_COPY = "child_copy: linked dll data write copy failed, 0x6E010000..0x6E010100, done 0, windows pid 44, Win32 error 487"

#: For each text, from which era of ERAS on a line is printed; "" for none.
# ruff: noqa: E501  # lines are as they are printed
LINES: dict[TextId, dict[str, str]] = {
    TextId.OCCUPIED: {
        "2011-04": _NONE,
        "2011-05-30": f"{_ABORT}address space needed by 'x.dll' (006F0000) is already occupied",
        "1.7.10": f"{_ABORT}address space needed by 'x.dll' (0x6F0000) is already occupied",
    },
    TextId.LOADED_ELSEWHERE: {
        "2011-04": _NONE,
        "1.7.11": f"{_ABORT}x.dll: {_ELSEWHERE}",
        "1.7.12": f"{_ABORT}{BIN}: {_ELSEWHERE}",
        "3.0.7": f"{_ABORT}{NT}: {_ELSEWHERE}",
    },
    TextId.BSS_START: {
        "2011-04": _NONE,
        "2011-05-30": f"{_ABORT}data segment start: parent(0x6F0000) != child(0x350000)",
        "1.7.11": _NONE,
    },
    TextId.OTHER_DLL: {
        "2011-04": _NONE,
        "1.7.12": f"{_ABORT}\nLoaded different DLL with same basename in forked child,\nparent loaded: {BIN}\n child loaded: D:\\b\\x.dll\nThe DLLs differ, so it's not safe to run the forked child.\nMake sure to remove the offending DLL before trying again.",
        "3.0.7": f"{_ABORT}\nLoaded different DLL with same basename in forked child,\nparent loaded: {NT}\n child loaded: \\??\\D:\\b\\x.dll\nThe DLLs differ, so it's not safe to run the forked child.\nMake sure to remove the offending DLL before trying again.",
    },
    TextId.STILL_RESERVED_2: {
        "2011-04": _NONE,
        "2011-05-30": f"{_FATAL}unable to release protective reservation for x.dll (00010000), Win32 error 487",
        "1.7.10": f"{_ABORT}unable to release protective reservation for x.dll (00010000), Win32 error 487",
        "1.7.19": f"{_ABORT}unable to release protective reservation for x.dll (0x10000), Win32 error 487",
        "3.0.7": f"{_ABORT}unable to release protective reservation (0x10000) for {NT}, Win32 error 487",
    },
    TextId.STILL_RESERVED_3: {
        "2011-04": _NONE,
        "2011-05-30": f"{_FATAL}unable to release protective reservation for x.dll (00010000), Win32 error 487",
        "1.7.10": f"{_ABORT}unable to release protective reservation for x.dll (00010000), Win32 error 487",
        "1.7.19": f"{_ABORT}unable to release protective reservation for x.dll (0x10000), Win32 error 487",
        "3.0.7": f"{_ABORT}unable to release protective reservation for {NT} (0x10000), Win32 error 487",
    },
    TextId.NO_INTERIM: {
        "2011-04": _NONE,
        "2011-05-30": f"{_FATAL}unable to create interim mapping for {BIN}, Win32 error 487",
        "1.7.10": f"{_ABORT}unable to create interim mapping for {BIN}, Win32 error 487",
        "3.0.7": f"{_ABORT}unable to create interim mapping for {NT} (using {BIN}), Win32 error 487",
    },
    TextId.NOT_EXAMINED: {
        "2011-04": _NONE,
        "2011-05-30": f"{_FATAL}couldn't examine memory at 00010000 while mapping x.dll, Win32 error 487",
        "1.7.10": f"{_ABORT}couldn't examine memory at 00010000 while mapping x.dll, Win32 error 487",
        "1.7.19": f"{_ABORT}couldn't examine memory at 0x10000 while mapping x.dll, Win32 error 487",
        "3.0.7": f"{_ABORT}couldn't examine memory at 0x10000 while mapping {NT}, Win32 error 487",
    },
    TextId.NOT_ALLOCATED: {
        "2011-04": f"{_OLD}couldn't allocate memory 0x10000(196608) for '{BIN}' alignment, Win32 error 487",
        "2011-05-30": f"{_FATAL}couldn't allocate memory 0x10000(196608) for 'x.dll' alignment, Win32 error 487",
        "1.7.10": f"{_ABORT}couldn't allocate memory 0x10000(196608) for 'x.dll' alignment, Win32 error 487",
        "3.0.7": f"{_ABORT}couldn't allocate memory 0x10000(196608) for '{NT}' alignment, Win32 error 487",
    },
    TextId.NOT_REMAPPED: {
        "2011-04": f"{_OLD}unable to remap {BIN} to same address as parent: 0x6F0000 != 0x350000",
        "2011-05-30": f"{_ABORT}unable to remap x.dll to same address as parent (006F0000)",
        "1.7.10": f"{_ABORT}unable to remap x.dll to same address as parent (006F0000) - try running rebaseall",
        "1.7.19": f"{_ABORT}unable to remap x.dll to same address as parent (0x6F0000) - try running rebaseall",
        "3.0.7": f"{_ABORT}unable to remap {NT} (using {BIN}) to same address as parent (0x6F0000) - try running rebaseall",
    },
    TextId.MAPPED_ELSEWHERE: {
        "2011-04": _NONE,
        "2011-05-30": f"{_FATAL}unable to map x.dll to same address as parent: 0x6F0000 != 0x350000",
        "1.7.10": f"{_ABORT}unable to map x.dll to same address as parent: 0x6F0000 != 0x350000",
        "3.0.7": f"{_ABORT}unable to map {NT} (using {BIN}) to same address as parent: 0x6F0000 != 0x350000",
    },
    TextId.NOT_MAPPED: {
        "2011-04": _NONE,
        "2011-05-30": f"{_FATAL}unable to map {BIN}, Win32 error 487",
        "1.7.10": f"{_ABORT}unable to map {BIN}, Win32 error 487",
        "3.0.7": f"{_ABORT}unable to map {NT} (using {BIN}), Win32 error 487",
    },
    TextId.NOT_RELOADED: {
        "2011-04": f"dll_list::load_after_fork: can't reload {BIN}, Win32 error 487",
        "2011-05-30": _NONE,
    },
    TextId.WRONG_PLACE: {
        "2011-04": _NONE,
        "2011-05-30": "dll_list::load_after_fork_impl: x.dll loaded in wrong place: 00350000 != 006F0000",
        "1.7.19": "dll_list::load_after_fork_impl: x.dll loaded in wrong place: 0x350000 != 0x6F0000",
        "3.0.7": f"dll_list::load_after_fork_impl: {NT} (using {BIN}) loaded in wrong place: 0x350000 != 0x6F0000",
    },
    TextId.NO_HEAP: {"2011-04": f"{_OLD}{_HEAP}", "2011-05-30": f"{_FATAL}{_HEAP}"},
    TextId.MISMATCH: {"2011-04": f"{_OLD}{_MISMATCH}", "3.4.0": _NONE},
    TextId.MMAP_FILE: {"2011-04": _MAPPING},
    TextId.NO_SHARED: {
        "2011-04": f"{_OLD}MapViewOfFileEx 'x.1'(0x1E4), Win32 error 487.  Terminating.",
        "2011-05-30": f"{_FATAL}MapViewOfFileEx 'x.1'(0x1E4), Win32 error 487.  Terminating.",
        "3.4.4": f"{_FATAL}{_SHARED_NEW}",
    },
    TextId.NO_STACK: {
        "2011-04": f"{_OLD}fork: can't reserve memory for stack 0xFFE00000 - 0x100000000, Win32 error 487",
        "2011-05-30": f"{_FATAL}fork: can't reserve memory for stack 0xFFE00000 - 0x100000000, Win32 error 487",
        "1.7.19": f"{_FATAL}fork: can't reserve memory for parent stack 0xFFE00000 - 0x100000000, (child has 0x20000 - 0x220000), Win32 error 487",
    },
    TextId.DIED_EARLY: {
        "2011-04": "fork: child -1 - died waiting for longjmp before initialization, retry 0, exit code 0xC0000005, errno 11",
        "2011-05-30": "fork: child -1 - forked process died unexpectedly, retry 0, exit code -1073741819, errno 11",
        "1.7.15": "fork: child -1 - forked process 44 died unexpectedly, retry 0, exit code -1073741819, errno 11",
        "1.7.21": "fork: child -1 - forked process 44 died unexpectedly, retry 0, exit code 0xC0000005, errno 11",
        "3.0.7": "dofork: child -1 - forked process 44 died unexpectedly, retry 0, exit code 0xC0000005, errno 11",
    },
    TextId.LINKED_NOT_COPIED: {
        "2011-04": _NONE,
        "2011-05-30": "fork: child -1 - couldn't copy linked dll data/bss, errno 11",
        "3.0.7": "dofork: child -1 - couldn't copy linked dll data/bss, errno 11",
    },
    TextId.DIED_LOADING: {
        "2011-04": "fork: child -1 - died waiting for dll loading, errno 11",
        "3.0.7": "dofork: child -1 - died waiting for dll loading, errno 11",
    },
    TextId.FORK_RETURNED_ERROR: {
        "2011-04": "fork: -1 = fork()",
        "1.7.10": "fork: -1 = fork(), errno 11",
        "3.0.7": "dofork: -1 = fork(), errno 11",
    },
    TextId.COPY_WRITTEN: {"2011-04": _COPY},
    TextId.SYNC_LOADED: {
        "2011-04": "loaded dlls",
        "3.1.0": "performed fork fixups and dynamic dll loading",
    },
    TextId.SYNC_FIXUP: {
        "2011-04": "performed fork fixup",
        "3.1.0": "performed fork fixups and dynamic dll loading",
    },
    TextId.SYNC_WAITED: {
        "2011-04": "child_info::sync: pid 44, WFMO returned 0, res 1",
        "1.7.10": "child_info::sync: pid 44, WFMO returned 0, exit_code 0xC0000005, res 1",
    },
    TextId.SHARED_OPENED: {
        "2011-04": "open_shared: name x.1, n 2, shared 0x0 (wanted 0x1F0000000), h 0x1E4, *m 6",
        "3.4.4": "open_shared: name x.1, shared 0x0 (wanted 0x1F0000000), h 0x1E4, m 6, created 1",
    },
}


def expected(text: TextId, era: str) -> str:
    """The line of the last row that is not newer than *era*."""
    rows = LINES[text]
    return rows[[name for name in ERAS[: ERAS.index(era) + 1] if name in rows][-1]]


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("text", LINES)
def test_a_text_is_printed_as_its_era_prints_it(text: TextId, era: str) -> None:
    """Word for word, with what stands in front of it."""
    line = expected(text, era)
    if line:
        assert framed(read_era(era), text, **FIELDS | {"program": PROGRAM}) == line
    else:
        with pytest.raises(BadScenario, match=f"{era}.* does not print"):
            framed(read_era(era), text, **FIELDS)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (TextId.OCCUPIED, "1.7.10"),
        (TextId.NOT_MAPPED, "2011-05-30"),
        (TextId.NO_HEAP, "2011-04"),
        (TextId.WRONG_PLACE, ""),
        (TextId.COPY_WRITTEN, "2011-04"),
    ],
)
def test_where_a_text_is_printed(text: TextId, shown: str) -> None:
    """Aborts are in the log of strace alone until 2011-08-03."""
    after = ERAS[ERAS.index(shown) :] if shown else ()
    assert {era for era in ERAS if on_stderr(read_era(era), text)} >= set(after)
    if text is TextId.OCCUPIED:
        assert not on_stderr(read_era("2011-05-30"), text)
    if not shown:
        assert not any(on_stderr(read_era(era), text) for era in ERAS)


def test_an_attempt_that_is_repeated_is_quiet() -> None:
    """With forkables: aborts and the parent's lines; a fatal error is not."""
    era = read_era("3.0.7")
    quiet = {text for text in (TextId.OCCUPIED, TextId.DIED_EARLY, TextId.NO_HEAP)
             if not on_stderr(era, text, quiet=True)}  # fmt: skip
    assert quiet == {TextId.OCCUPIED, TextId.DIED_EARLY}


def test_the_function_in_front() -> None:
    """fork became dofork; what is fatal names none."""
    names = [function_of(read_era(era), TextId.DIED_LOADING) for era in ("2.11.2", "3.0.0")]
    assert names == ["fork", "dofork"]
    assert function_of(read_era("2011-05-30"), TextId.NOT_MAPPED) == ""
    assert function_of(read_era("1.7.10"), TextId.NOT_MAPPED) == "child_info_fork::abort"


def test_a_line_of_the_log() -> None:
    """Seven digits of time, the thread, the program, and a Windows pid in parentheses."""
    assert log_line("sync_with_parent: awake", time=12, program="perl", pid="(44)") == (
        "     12 [main] perl (44) sync_with_parent: awake"
    )


@pytest.mark.parametrize(
    ("path", "root", "win", "nt"),
    [
        ("/usr/lib/a.dll", ROOT_64, r"C:\cygwin64\lib\a.dll", r"\??\C:\cygwin64\lib\a.dll"),
        ("/usr/bin/a.dll", ROOT_32, r"C:\cygwin\bin\a.dll", r"\??\C:\cygwin\bin\a.dll"),
        ("/usr/libexec/a.dll", ROOT_64, r"C:\cygwin64\usr\libexec\a.dll", None),
        ("a.dll", ROOT_64, r"C:\cygwin64\bin\a.dll", None),
        ("/cygdrive/d/b/a.dll", ROOT_64, r"D:\b\a.dll", r"\??\D:\b\a.dll"),
        ("//server/share/a.dll", ROOT_64, r"\\server\share\a.dll", r"\??\UNC\server\share\a.dll"),
        (r"\\?\C:\b\a.dll", ROOT_64, r"C:\b\a.dll", r"\??\C:\b\a.dll"),
        (r"\??\UNC\server\share\a.dll", ROOT_64, r"\\server\share\a.dll", None),
        ("D:/b/a.dll", ROOT_64, r"D:\b\a.dll", None),
    ],
)
def test_the_names_of_a_dll(path: str, root: str, win: str, nt: str | None) -> None:
    """From any path to what the runtime prints of it."""
    name = dll_name(path, root)
    assert (name.base, name.win) == ("a.dll", win)
    assert name.nt == (nt or name.nt)
    assert dll_name(name.nt, root) == name
    assert dll_name(name.win, root) == name


def test_without_mounts_a_path_stays_below_the_root() -> None:
    """Where a capture's own mount table says so."""
    assert dll_name("/usr/lib/a.dll", mounts={}).win == r"C:\cygwin64\usr\lib\a.dll"


def test_a_missing_field_is_named() -> None:
    """With all that the text needs."""
    with pytest.raises(
        BadScenario, match=r"'occupied' of 3.0.7 needs the field 'parent'"
    ) as caught:
        write(read_era("3.0.7"), TextId.OCCUPIED, dll="a.dll")
    assert caught.value.hint == "its fields: dll, parent"
    with pytest.raises(BadScenario, match="is not a number"):
        write(read_era("3.0.7"), TextId.OCCUPIED, dll="a.dll", parent="here")


@pytest.mark.parametrize(
    ("value", "kinds"),
    [
        (0xC0000005, {"%d": "-1073741819", "%u": "3221225477", "%p": "0xC0000005"}),
        (0x100, {"%d": "256", "%y": "0x100", "%08lx": "00000100", "%ly": "0x100"}),
        (-4096, {"%d": "-4096", "%ld": "-4096"}),
        (1 << 40, {"%ld": "1099511627776", "%d": "0"}),
        (0, {"%p": "0x0", "%E": "Win32 error 0", "%08lx": "00000000"}),
        (0x3FD3A0000, {"%p": "0x3FD3A0000", "%lu": "17133338624"}),
    ],
)
def test_the_forms_of_numbers(value: int, kinds: dict[str, str]) -> None:
    """As the runtime's printf has them."""
    assert {kind: filled(f"{{x:{kind}}}", {"x": value}) for kind in kinds} == kinds


@pytest.mark.parametrize("text", TextId)
def test_every_text_is_in_the_catalog_whole(text: TextId) -> None:
    """In the order of its changes, its brackets in pairs, its fields of known kinds."""
    variants = TEXTS[text].variants
    changes = [each.since or Change("", (0, 0, 0)) for each in variants]
    assert changes == sorted(changes, key=lambda change: (change.date, change.release))
    assert [c.release for c in changes] == sorted(c.release for c in changes)
    for variant in variants:
        assert variant.template.count("[") == variant.template.count("]")
        rebuilt = "".join(
            p.mark or p.text or f"{{{p.name}:{p.kind}{'' if p.fixed is None else f'={p.fixed}'}}}"
            for p in parts_of(variant.template)
        )
        assert rebuilt == variant.template
        if variant.template:
            assert write_variant(text, variant, "", **FIELDS)
            assert set(fields_of(variant.template)) <= set(FIELDS)
