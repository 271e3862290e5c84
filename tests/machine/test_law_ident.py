"""Who is who in the list, and where the runtime and the executable must be, era by era.

The inputs are in ``tests/data/law``; each row is what a real Cygwin of that release does.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import forkviz
from forkviz.cli import main
from forkviz.errors import BadScenario
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.events import Aborted, Checked, Copied, Drifted, OrderDecided
from forkviz.machine.phase import Phase
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import dump_scenario, parse_scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.again import next_fork
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.trace import Trace
from tests.support.scenarios import dll, occupied, scenario

LAW = Path(__file__).parents[1] / "data" / "law"
CRASH, AV, FORK_FAILED = 0xC0000142, 0xC0000005, 0x800000
RUNTIME, EXECUTABLE = "01-runtime-elsewhere.toml", "02-executable-elsewhere.toml"
UTIL, ORDER = "03-two-of-one-name.toml", "17-order-of-linked.toml"
CAPTURE = "capture-runtime-elsewhere"
MISMATCH = r"\*\*\* fatal error - cygheap base mismatch detected - (0x\w+)/(0x\w+)\."
NOT_READ = (
    r"child_copy: dll data read copy failed, 0x210\w+\.\.0x210\w+, done 0, windows pid \w+,"
    r" Win32 error 299"
)
NOT_WRITTEN = r"child_copy: loaded dll data write copy failed, 0x3FD4A\w+\.\.0x3FD4B\w+, done 0, "
DIED = "child -1 - forked process .*died unexpectedly"

#: File, releases, phase ("" for a fork that succeeds), exit code, what the child and the parent say
#: (patterns; "" for nothing).
CASES = [
    (RUNTIME, "1.7.22 2.7.0 2.8.0 2.11.2 3.0.0 3.0.7 3.1.0 3.3.6", "C2", CRASH, MISMATCH, DIED),
    (RUNTIME, "3.4.0 3.4.3 3.4.4 3.5.0 3.6.0 3.6.1 3.6.10", "C6", AV, NOT_READ, DIED),
    (EXECUTABLE, "1.7.22 2.7.0 2.11.2 3.0.0 3.1.0 3.4.0 3.5.0 3.6.1", "C3", CRASH, "", DIED),
    (UTIL, "2011-05-30 1.7.10 1.7.12 2.7.0 2.8.0 2.11.2 3.0.7 3.3.6 3.4.0 3.6.1", "", 0, "", ""),
    (UTIL, "1.7.11", "P13", 1, "", NOT_WRITTEN),
    (CAPTURE, "3.1.0 3.3.6", "C2", CRASH, MISMATCH, DIED),
]  # fmt: skip
ROWS = [
    pytest.param(file, release, *rest, id=f"{file[:2]}-{release}")
    for file, releases, *rest in CASES
    for release in releases.split()
]


def told(file: Path, *options: object, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """What the command line says of a fork of *file*."""
    main(["fork", str(file), "--json", *map(str, options)])
    value: dict[str, Any] = json.loads(capsys.readouterr().out)
    return value


def said(value: dict[str, Any], who: str) -> str:
    """All that *who* printed."""
    return "\n".join(row["text"] for row in value["printed"] if row["who"] == who)


@pytest.mark.parametrize(("file", "release", "phase", "code", "child", "parent"), ROWS)
def test_the_cases(
    file: str,
    release: str,
    phase: str,
    code: int,
    child: str,
    parent: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Outcome, phase, exit code and what both say; never "elsewhere, without harm"."""
    value = told(LAW / file, "--policy", f"cygwin-{release}", capsys=capsys)
    assert value["outcome"] == ("failed" if phase else "succeeded")
    assert value["exit_code"] == code
    assert [row["phase"] for row in value["children"]] == ([phase] if phase else [])
    for who, pattern in (("child", child), ("parent", parent)):
        assert re.search(pattern, said(value, who)) if pattern else not said(value, who)
    assert value["drifted"] == []


@pytest.mark.parametrize(("file", "distance"), [(RUNTIME, 0x8FFC0000), (CAPTURE, 0x50000000)])
def test_a_mismatch_tells_how_far_the_runtimes_are_apart(
    file: str, distance: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """And which program it is of, though not that it is forked: the child does not know yet."""
    text = said(told(LAW / file, "--policy", "cygwin-3.1.0", capsys=capsys), "child")
    found = re.search(MISMATCH, text)
    assert found is not None
    parent, child = (int(address, 16) for address in found.groups())
    assert child - parent == distance
    assert text.startswith("C:\\cygwin64\\bin\\perl.exe: ")
    assert "incompatible versions of the cygwin DLL" in text
    assert "in forked process" not in text


#: The order in which linked DLLs' data are copied in the first, second and third fork.
BY_IMPORTS = "iconv intl ncursesw readline7"
REVERSED, WANDERS = "ncursesw readline7 iconv intl", "intl ncursesw readline7 iconv"
ORDERS = [
    ("2011-05-30 1.7.10 1.7.35 2.7.0 2.8.0 2.11.2", REVERSED, BY_IMPORTS),
    ("3.0.0 3.0.7 3.1.0 3.4.0 3.6.0 3.6.1", BY_IMPORTS, BY_IMPORTS),
    ("3.1.0+first-process 3.6.0+first-process", BY_IMPORTS, BY_IMPORTS),
    ("3.0.0+first-process 3.0.7+first-process", WANDERS, BY_IMPORTS),
]


@pytest.mark.parametrize(
    ("release", "first", "second"),
    [
        (release, first, second)
        for releases, first, second in ORDERS
        for release in releases.split()
    ],
)
def test_the_order_of_linked_dlls_fork_after_fork(release: str, first: str, second: str) -> None:
    """Reversed until 3.0, that of the executable's import table since; a lost name wanders."""
    policy = f"cygwin-{release.replace('+', ' +')}"
    for again, wanted in ((None, first), (1, second), (2, first)):
        trace = forkviz.fork(forkviz.read(LAW / ORDER), policy=policy, again=again)
        assert trace.succeeded
        copied = [
            re.sub(r"^cyg|[-.].*", "", event.dll)
            for event in trace.events
            if isinstance(event, Copied) and event.what.startswith("linked")
        ]
        assert " ".join(copied) == wanted


def test_again_is_an_option(capsys: pytest.CaptureFixture[str]) -> None:
    """Of the command line, too."""
    orders = []
    for more in ((), ("--again", 1), ("--again", 2)):
        value = told(LAW / ORDER, "--policy", "cygwin-2.11.2", *more, capsys=capsys)
        orders.append(value["dlls"][0]["name"])
    assert orders == ["cygncursesw-10.dll", "cygiconv-2.dll", "cygncursesw-10.dll"]


@pytest.mark.parametrize(("release", "first"), [("2.7.0", "second.dll"), ("2.8.0", "first.dll")])
def test_the_order_of_dlopen_goes_before_imports_since_2_8(release: str, first: str) -> None:
    """What was dlopened first stays first, whatever it imports by now (inferred)."""
    trace = forkviz.fork(forkviz.read(LAW / "05-dragged-in.toml"), policy=f"cygwin-{release}")
    (order,) = [event.order for event in trace.events if isinstance(event, OrderDecided)]
    assert order[0] == first


# -- DLLs of one file name -----------------------------------------------------------------------


def utils(*paths: str | None, **more: Any) -> list[Dll]:
    return [
        dll("Util.dll", 0x500000 + 0x100000 * i, path=path, **more) for i, path in enumerate(paths)
    ]


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (("/a/L/Util/Util.dll", "/a/H/Util/Util.dll"), ["L/Util/Util.dll", "H/Util/Util.dll"]),
        (("C:\\p\\x\\Util.dll", "/q/x/Util.dll"), ["p/x/Util.dll", "q/x/Util.dll"]),
        (
            ("/x/Util.dll", "/y/util.DLL", "/z/y/Util.dll"),
            ["x/Util.dll", "/y/util.DLL", "z/y/Util.dll"],
        ),
        (("/x/Util.dll", None), ["x/Util.dll", "Util.dll"]),
        (("/x/Util.dll",), ["Util.dll"]),
    ],
)  # fmt: skip
def test_dlls_go_by_as_much_of_their_path_as_tells_them_apart(
    paths: tuple[str | None, ...], names: list[str]
) -> None:
    """A scenario that is written and read is the same."""
    plan = scenario(utils(*paths))
    assert [dll.name for dll in plan.dlls] == names
    assert parse_scenario(dump_scenario(plan)) == plan
    assert replace(plan, title="x").dlls == plan.dlls


def test_a_log_tells_dlls_of_one_name_apart_by_the_ends_of_their_paths() -> None:
    """Windows calls a file by another path than a map of Cygwin's; neither is the other's end."""
    auto = "/usr/lib/perl5/auto"
    both = [
        dll("Util.dll", at, path=f"{auto}/{which}/Util/Util.dll")
        for which, at in (("List", 0x500000), ("Hash", 0x600000))
    ]
    names = DllNames(scenario(both).dlls)
    found = names.at(r"C:\cygwin64\lib\perl5\auto\Hash\Util\Util.dll")
    assert found is not None
    assert found.base == 0x600000
    assert names.at(r"C:\elsewhere\Util.dll") is None
    assert names.at(r"C:\elsewhere\a.dll") is None


@pytest.mark.parametrize("paths", [(None, None), ("/x/Util.dll", "/X/util.dll")])
def test_one_path_twice_is_refused(paths: tuple[str | None, ...]) -> None:
    """Nothing tells the two apart."""
    with pytest.raises(BadScenario, match=r"2 DLLs are called 'util\.dll'") as refused:
        scenario(utils(*paths))
    assert "path" in refused.value.hint


def test_a_person_must_say_which_of_them() -> None:
    """An edit, a fault: the name that it goes by, or its path; the file name is not enough."""
    plan = forkviz.scenario(LAW / UTIL)
    assert plan.dll("list/util/UTIL.dll").base == 0x3FD410000
    assert plan.dll("/usr/lib/perl5/5.26/auto/Hash/Util/Util.dll").base == 0x3FD4A0000
    with pytest.raises(BadScenario, match=r"2 DLLs are called 'Util\.dll'") as refused:
        plan.dll("Util.dll")
    assert "List/Util/Util.dll, Hash/Util/Util.dll" in refused.value.hint
    with pytest.raises(BadScenario, match="2 DLLs are called"):
        replace(plan, faults=(Fault(FaultKind.LOAD_FAILS, dll="Util.dll"),))
    broken = replace(plan, faults=(Fault(FaultKind.LOAD_FAILS, dll="Hash/Util/Util.dll"),))
    trace = forkviz.fork(broken)
    aborted = next(event for event in trace.events if isinstance(event, Aborted))
    assert aborted.dll == "Hash/Util/Util.dll"


def test_an_import_finds_the_first_of_its_file_name() -> None:
    """In the list, and in the child: the loader knows modules by their file names."""
    first, second = utils("/x/Util.dll", "/y/Util.dll")
    importer = dll("c.dll", 0x900000, imports=["util.dll"])
    trace = forkviz.fork(scenario([first, second, importer]), policy="cygwin-2.7.0")
    found = next(e for e in trace.events if getattr(e, "dll", "") == "c.dll")
    assert getattr(found, "deps", ()) == ("x/Util.dll",)
    assert trace.succeeded


def test_a_trace_of_them_is_saved_compared_and_redacted() -> None:
    """By the names that they go by."""
    plan = replace(
        forkviz.scenario(LAW / UTIL),
        dlls=tuple(
            replace(dll, path=f"/home/gruff{dll.path}") for dll in forkviz.scenario(LAW / UTIL).dlls
        ),
    )
    trace = forkviz.fork(plan)
    assert parse_trace(list(dump_trace(trace)), "x.trace") == trace
    landings = forkviz.compare(trace, forkviz.fork(plan, policy="cygwin-1.7.11")).landings
    assert [landing.dll for landing in landings] == ["List/Util/Util.dll", "Hash/Util/Util.dll"]
    hidden = forkviz.fork(plan, redact=True)
    assert "gruff" not in "\n".join(dump_trace(hidden))
    assert len({dll.name for dll in hidden.scenario.dlls}) == 2
    assert parse_trace(list(dump_trace(hidden)), "x.trace") == hidden
    assert set(hidden.state(-1).places) == {dll.name for dll in hidden.scenario.dlls}


# -- the file that the child's loader found ------------------------------------------------------


def of_another_folder(*, larger: bool) -> Scenario:
    known = dll("z.dll", 0x700000, kind=DllKind.LINK, path="/bin/z.dll", child_path="/opt/z.dll")
    faults = (Fault(FaultKind.WRONG_SIZE, dll="z.dll", size=0x30000),) if larger else ()
    return scenario([known], faults=faults)


@pytest.mark.parametrize("larger", [True, False])
@pytest.mark.parametrize("release", ["1.7.10", "1.7.11", "1.7.12", "2.11.2", "3.0.7"])
def test_a_linked_dll_of_another_folder(release: str, larger: bool) -> None:
    """Since 1.7.12 it must be the same DLL; to 1.7.10 it is another one, and nothing is compared.

    In 1.7.11 it is found by its file name, and only its place is compared.
    """
    trace = forkviz.fork(of_another_folder(larger=larger), policy=f"cygwin-{release}")
    refused = larger and release not in ("1.7.10", "1.7.11")
    assert trace.succeeded is not refused
    if refused:
        step = trace.failure()
        root = "\\??\\" if release == "3.0.7" else ""
        root += "C:\\cygwin64\\" if "C:\\cygwin64" in trace.message else "C:\\cygwin\\"
        assert trace.state(step).phase is Phase.C5
        assert trace.exit_code == FORK_FAILED
        assert trace.message == (
            "\nLoaded different DLL with same basename in forked child,\n"
            f"parent loaded: {root}bin\\z.dll\n child loaded: {root}opt\\z.dll\n"
            "The DLLs differ, so it's not safe to run the forked child.\n"
            "Make sure to remove the offending DLL before trying again."
        )


# -- the runtime and the executable --------------------------------------------------------------


def program(**executable: Any) -> Scenario:
    """A list with the runtime and the executable, and nothing else."""
    own = [
        dll("x.exe", 0x400000, kind=DllKind.SELF, path="/bin/x.exe", **executable),
        dll("cygwin1.dll", 0x10000000, kind=DllKind.SELF),
    ]
    return scenario([*own, dll("p.dll", 0x700000), dll("l.dll", 0x800000, kind=DllKind.LINK)])


def test_the_runtime_and_the_executable_stand_between_linked_and_dlopened_dlls() -> None:
    """However a file lists them; only a parent that has forked has another order."""
    plan = program()
    assert [dll.name for dll in plan.dlls] == ["l.dll", "cygwin1.dll", "x.exe", "p.dll"]
    after = next_fork(forkviz.fork(plan, policy="cygwin-3.0.7"))
    assert after.forks == 1
    assert [dll.name for dll in after.dlls] != [dll.name for dll in plan.dlls]
    assert parse_scenario(dump_scenario(after)) == after


@pytest.mark.parametrize(
    ("release", "in_it"), [("2.11.2", False), ("3.0.0", True), ("3.6.1", True)]
)
def test_they_are_in_the_list_since_3_0(release: str, in_it: bool) -> None:
    """Sorted, looked for at the end of the reload, and never copied nor loaded."""
    trace = forkviz.fork(program(), policy=f"cygwin-{release}")
    (order,) = [event.order for event in trace.events if isinstance(event, OrderDecided)]
    looked = [e.dll for e in trace.events if isinstance(e, Checked) and e.what == "handle"]
    assert ("x.exe" in order) is in_it
    assert bool({"x.exe", "cygwin1.dll"} & {*looked}) is in_it
    assert not {e.dll for e in trace.events if isinstance(e, Copied)} & {"x.exe", "cygwin1.dll"}


@pytest.mark.parametrize("release", ["2.11.2", "3.0.7", "3.6.0"])
def test_an_executable_without_pseudo_relocations_gets_as_far_as_c8(release: str) -> None:
    """Nothing crashes then, but since 3.0.0 the child looks for itself (inferred)."""
    plan = program(child_base=0x20000000, pseudo_relocs=False)
    trace = forkviz.fork(plan, policy=f"cygwin-{release}")
    assert not any(isinstance(event, Drifted) for event in trace.events)
    assert trace.succeeded is (release == "2.11.2")
    if not trace.succeeded:
        assert trace.state(trace.failure()).phase is Phase.C8
        assert trace.exit_code == FORK_FAILED
        assert re.fullmatch(
            r"\\\?\?\\.*\\bin\\x.exe: Loaded to different address:"
            r" parent\(0x400000\) != child\(0x20000000\)",
            trace.message,
        )


@pytest.mark.parametrize("release", ["2.11.2", "3.6.0"])
def test_what_is_windows_may_be_elsewhere(release: str) -> None:
    """A DLL of Windows, a heap: without harm, beside a runtime that is where it should be."""
    names = ("/c/windows/system32/ntdll.dll", "[Win heap 1]")
    here, there = (
        tuple(occupied(at + 0x100000 * i, 0x10000, name=name) for i, name in enumerate(names))
        for at in (0x30000000, 0x40000000)
    )
    plan = replace(program(), parent=here, child=there)
    trace = forkviz.fork(plan, policy=f"cygwin-{release}")
    assert trace.succeeded
    assert {e.name for e in trace.events if isinstance(e, Drifted)} == set(names)


# -- dlopened DLLs that are not Cygwin's ---------------------------------------------------------


def native(**more: Any) -> Scenario:
    own = dll("n.dll", 0x700000, kind=DllKind.NATIVE, path="/opt/n.dll")
    return scenario([dll("a.dll", 0x600000), own], **more)


@pytest.mark.parametrize(("release", "loaded"), [("3.6.0", False), ("3.6.1", True)])
def test_a_native_dll_is_loaded_first_and_without_a_reservation(release: str, loaded: bool) -> None:
    """Since 3.6.1; before, it is not in the list."""
    trace = forkviz.fork(native(), policy=f"cygwin-{release}")
    assert trace.succeeded
    calls = [str(e.why) for e in trace.events if getattr(e, "why", "") and e.dll == "n.dll"]
    assert calls == (["real"] if loaded else [])
    real = [e.dll for e in trace.events if str(getattr(e, "why", "")) == "real"]
    assert real == (["n.dll", "a.dll"] if loaded else ["a.dll"])


def test_a_native_dll_that_windows_moves_fails_the_fork() -> None:
    """Its place is said not to matter, but it is compared."""
    trace = forkviz.fork(native(child=(occupied(0x700000, 0x10000),)), policy="cygwin-3.6.1")
    assert not trace.succeeded
    assert trace.exit_code == FORK_FAILED
    assert trace.state(trace.failure()).phase is Phase.C8
    assert re.search(
        "unable to map .*n.dll.* to same address as parent: 0x700000 != ", trace.message
    )
    assert forkviz.fork(
        native(child=(occupied(0x700000, 0x10000),)), policy="cygwin-3.6.0"
    ).succeeded


# -- the first process of a session --------------------------------------------------------------


@pytest.mark.parametrize(
    ("policy", "phase", "code"),
    [
        ("cygwin-3.0.7", "C5", FORK_FAILED),
        ("cygwin-3.0.7 +first-process", "P11", 1),
        ("cygwin-3.1.0 +first-process", "C5", FORK_FAILED),
    ],
)
def test_the_place_of_the_first_entry_of_a_first_process_is_not_checked(
    policy: str, phase: str, code: int
) -> None:
    """It is not found by its name; the parent's copy fails if nothing is there."""
    first = dll("cygcrypt-0.dll", 0x700000, kind=DllKind.LINK, child_base=0x900000)
    trace = forkviz.fork(scenario([first]), policy=policy)
    assert failed_in(trace) == phase
    assert trace.exit_code == code
    if phase == "P11":
        printed = "\n".join(getattr(e, "text", "") for e in trace.events)
        assert "child_copy: linked dll data write copy failed, 0x701000..0x710000, " in printed
        assert "couldn't copy linked dll data/bss" in printed


def failed_in(trace: Trace) -> str:
    return trace.state(trace.failure()).phase.name


def test_a_real_process_has_its_own_program() -> None:
    """So the runtime and the executable are memory beside the list there, and never drift."""
    plan = program(child_base=0x20000000).without_program()
    assert [dll.name for dll in plan.dlls] == ["l.dll", "p.dll"]
    for regions, base in ((plan.parent, 0x400000), (plan.child, 0x20000000)):
        assert {(r.name.rpartition("/")[2], r.start) for r in regions} == {
            ("x.exe", base),
            ("cygwin1.dll", 0x10000000),
        }
    trace = forkviz.fork(plan, policy="cygwin-3.6.0")
    assert trace.succeeded
    assert not any(isinstance(event, Drifted) for event in trace.events)
