"""Scenarios from captures, held against the captured files themselves, read here by hand."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

import forkviz
from forkviz.core.address import page_ceil
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.image import Image
from forkviz.core.region import Kind, Region, Source
from forkviz.core.space import AddressSpace
from forkviz.errors import BadCapture
from forkviz.explanations.words.explain import explain
from forkviz.machine.dll import DllKind
from forkviz.machine.events import Aborted
from forkviz.scenarios.from_capture import derive_scenario
from tests.support.scenarios import CAPTURES

DLOPENED = {
    "cygwin-3.0.7-perl": 13,
    "cygwin-3.0.7-perl-small": 3,
    "cygwin-3.0.7-perl-clobbered": 3,
}
SUCCESSFUL = ("cygwin-3.0.7-perl", "cygwin-3.0.7-perl-small")
CLOBBERED = CAPTURES / "cygwin-3.0.7-perl-clobbered"


def capture_of(bundle: str | Path) -> Capture:
    capture = forkviz.read(CAPTURES / bundle)
    assert isinstance(capture, Capture)
    return capture


def bases_in(path: Path) -> dict[str, int]:
    """Where each file of a map starts: the lowest address of any row that names it."""
    bases: dict[str, int] = {}
    for row in path.read_text().splitlines():
        match = re.match(r"([0-9A-F]+)-[0-9A-F]+ \S+ \S+ \S+ \d+ +(/\S.*)$", row)
        if match:
            bases.setdefault(match[2], int(match[1], 16))
    return bases


def images_in(bundle: str) -> list[dict[str, object]]:
    images = json.loads((CAPTURES / bundle / "images.json").read_text())["images"]
    assert isinstance(images, list)
    return images


# -- which DLLs ----------------------------------------------------------------------------------


@pytest.mark.parametrize("bundle", DLOPENED)
def test_the_dlopened_dlls_are_perl_s_extensions(bundle: str) -> None:
    """What perl loaded from auto/, and nothing else: as many as the capture's source tells."""
    extensions = {str(i["path"]) for i in images_in(bundle) if "/auto/" in str(i["path"])}
    loads = forkviz.scenario(capture_of(bundle)).loads()
    assert {dll.path for dll in loads} == extensions
    assert len(loads) == DLOPENED[bundle]


@pytest.mark.parametrize("bundle", DLOPENED)
def test_the_linked_dlls_are_those_that_the_program_reaches(bundle: str) -> None:
    """perl.exe imports cygperl5_26.dll, and that imports cygcrypt-0.dll; neither was dlopened.
    The Cygwin DLL and the executable are entries of their own; Windows' DLLs and an injected
    stranger are not in the list."""
    dlls = forkviz.scenario(capture_of(bundle)).dlls
    linked = {dll.name for dll in dlls if dll.kind is DllKind.LINK}
    assert linked == {"cygperl5_26.dll", "cygcrypt-0.dll"}
    assert not any("/windows/" in dll.path for dll in dlls)
    own = [dll.key for dll in dlls if dll.kind is DllKind.SELF]
    assert own == ["cygwin1.dll", "perl.exe"]
    assert "bloda.dll" not in {dll.key for dll in dlls}


@pytest.mark.parametrize("bundle", DLOPENED)
def test_each_dll_has_its_place_from_the_map_and_its_size_from_its_headers(bundle: str) -> None:
    """Base: the lowest row of its file.  Preferred base, size, imports: images.json."""
    bases = bases_in(CAPTURES / bundle / "parent.maps")
    headers = {str(image["path"]): image for image in images_in(bundle)}
    for dll in forkviz.scenario(capture_of(bundle)).dlls:
        header = headers[dll.path]
        assert dll.base == bases[dll.path]
        assert dll.preferred == int(str(header["preferred_base"]), 16)
        assert dll.size == int(str(header["size_of_image"]), 16)
        assert list(dll.imports) == header["imports"]


@pytest.mark.parametrize("bundle", ["cygwin-3.0.7-perl-small", "cygwin-3.0.7-perl-clobbered"])
def test_the_load_order_is_the_one_that_the_strace_tells(bundle: str) -> None:
    """The parent's ``loaded`` lines, in turn, but for a DLL that imports a later one."""
    text = (CAPTURES / bundle / "fork.strace").read_text()
    parent = re.findall(r"--- Process (\d+) ", text)[0]
    logged = re.findall(rf"--- Process {parent} .*?loaded .*\\auto\\.*\\(\S+) at ", text)
    assert [dll.name for dll in forkviz.scenario(capture_of(bundle)).loads()] == logged


def test_an_order_that_nobody_told_is_marked_as_assumed() -> None:
    """A map alone does not tell it; the notes say so, and name the DLLs."""
    plan = forkviz.scenario(capture_of("cygwin-3.0.7-perl"))
    [note] = [note for note in plan.notes if "order" in note]
    assert "assumed" in note
    assert all(dll.name in note for dll in plan.loads())


# -- what came of it -----------------------------------------------------------------------------


@pytest.mark.parametrize("bundle", SUCCESSFUL)
def test_the_simulated_fork_puts_each_dll_where_the_real_child_had_it(bundle: str) -> None:
    """The child's captured map is the proof: read by hand, compared place by place."""
    trace = forkviz.fork(capture_of(bundle))
    assert trace.succeeded
    real = bases_in(CAPTURES / bundle / "child.maps")
    child = trace.state(-1).child
    for dll in trace.scenario.dlls:
        region = child.at(real[dll.path])
        assert region is not None
        assert (region.name, region.start) == (dll.name, real[dll.path])


@pytest.mark.parametrize("bundle", SUCCESSFUL)
def test_what_the_real_child_held_is_in_the_simulated_one(bundle: str) -> None:
    """Every address of a row of the child's map is occupied at the end, and none was invented."""
    trace = forkviz.fork(capture_of(bundle))
    child = trace.state(-1).child
    rows = re.findall(
        r"^([0-9A-F]+)-([0-9A-F]+) ", (CAPTURES / bundle / "child.maps").read_text(), re.M
    )
    real = [(int(a, 16), int(b, 16)) for a, b in rows]
    assert len(real) > 100
    assert all(not child.is_free(a, b) for a, b in real)
    held = sum(r.size for r in child)
    gaps = sum(page_ceil(d.size) for d in trace.scenario.dlls)
    assert sum(b - a for a, b in real) <= held <= sum(b - a for a, b in real) + gaps


@pytest.fixture(scope="module")
def clobbered() -> forkviz.Trace:
    return forkviz.fork(capture_of(CLOBBERED), policy="cygwin-3.0.7")


@pytest.fixture(scope="module")
def strace() -> str:
    return (CLOBBERED / "fork.strace").read_text()


def test_the_clobbered_fork_fails_as_the_real_one_did(
    clobbered: forkviz.Trace, strace: str
) -> None:
    """Message, exit code and errno are the log's own; 2011 to 2019 it is found in C7."""
    message = re.search(r"child_info_fork::abort: (.*)", strace)
    code = re.search(r"--- Process \d+ exited with status (0x8\w+)", strace)
    errno = re.search(r"fork failed - child pid -1, errno (\d+)", strace)
    assert message
    assert code
    assert errno
    assert not clobbered.succeeded
    assert clobbered.message == message[1]
    assert clobbered.exit_code == int(code[1], 16)
    assert clobbered.errno == int(errno[1])
    abort = clobbered.events[clobbered.failure()]
    assert isinstance(abort, Aborted)
    assert abort.phase.name == "C7"


def test_who_is_in_the_way_is_in_the_child_and_marked_as_assumed(
    clobbered: forkviz.Trace, strace: str
) -> None:
    """The log tells an address, and neither how far it is taken nor by whom."""
    named = re.search(r"needed by '(\S+)' \((0x\w+)\)", strace)
    assert named
    dll = clobbered.scenario.dll(named[1])
    assert dll.base == int(named[2], 16)
    child = clobbered.state(clobbered.failure()).child
    there = child.overlapping(dll.base, dll.end)
    assert len(there) == 1
    assert there[0].source is Source.ASSUMED


def test_the_explanation_of_the_clobbered_fork_names_the_place_and_the_suspect(
    clobbered: forkviz.Trace, strace: str
) -> None:
    """bloda.dll is neither Windows' nor does it use Cygwin, and the child loaded it too."""
    child = re.findall(r"--- Process (\d+) created", strace)[-1]
    assert re.search(rf"Process {child} loaded .*bloda\.dll", strace)
    facts = " ".join(explain(clobbered, clobbered.failure()).facts)
    dll = clobbered.scenario.dll("POSIX.dll")
    assert f"{dll.base:#x}" in facts
    assert "bloda.dll" in facts
    assert "assumed" in facts
    assert any("bloda.dll" in note and "suspect" in note for note in clobbered.scenario.notes)


def test_a_stranger_that_the_child_did_not_load_is_no_suspect() -> None:
    """The log tells what the child had mapped when it gave up; its code must have run there."""
    known = capture_of(CLOBBERED)
    assert known.log
    loads = tuple(
        load
        for load in known.log.loads
        if not (load.winpid == known.log.child and load.path.endswith("bloda.dll"))
    )
    assert len(loads) == len(known.log.loads) - 1
    plan = derive_scenario(replace(known, log=replace(known.log, loads=loads)))
    assert not any("suspect" in note for note in plan.notes)
    assert any("occupied" in note for note in plan.notes)


def test_without_a_child_s_map_what_the_child_holds_is_assumed() -> None:
    """It stands in for what was not seen, and the notes say so."""
    known = capture_of("cygwin-3.0.7-perl")
    plan = derive_scenario(replace(known, child=None))
    assert plan.child
    assert {region.source for region in plan.child} == {Source.ASSUMED}
    assert any("no map of the child" in note for note in plan.notes)


def test_with_a_child_s_map_nothing_in_the_child_is_assumed() -> None:
    """Its regions were observed, the DLLs of the list taken out: the fork has yet to load them."""
    plan = derive_scenario(capture_of("cygwin-3.0.7-perl"))
    assert Source.ASSUMED not in {region.source for region in plan.child}
    assert not {region.name for region in plan.child} & {dll.path for dll in plan.dlls}


# -- captures that are not enough ----------------------------------------------------------------


def test_a_capture_without_a_parent_s_map_is_refused_with_a_hint() -> None:
    """Headers and a log do not tell where anything was."""
    with pytest.raises(BadCapture, match="no parent's map") as refused:
        derive_scenario(replace(capture_of("cygwin-3.0.7-perl"), parent=None))
    assert "parent.maps" in refused.value.hint


def test_a_capture_without_headers_is_refused_with_a_hint() -> None:
    """Without imports it is not known which DLLs are Cygwin's."""
    with pytest.raises(BadCapture) as refused:
        derive_scenario(replace(capture_of("cygwin-3.0.7-perl"), images=()))
    assert "images.json" in refused.value.hint


def made_up(*images: tuple[str, tuple[str, ...]]) -> Capture:
    """A process of these images, each with its imports, one after the other in the map."""
    size = 0x20000
    paths = [path for path, _ in images]
    regions = [
        Region(0x10000000 + i * size, 0x10000000 + (i + 1) * size, kind=Kind.IMAGE, name=path)
        for i, path in enumerate(paths)
    ]
    headers = tuple(
        Image(path, 0x10000000 + i * size, size, imports=imports)
        for i, (path, imports) in enumerate(images)
    )
    return Capture("made up", Process(AddressSpace(64, regions)), images=headers)


def test_a_program_that_does_not_use_cygwin_is_refused() -> None:
    """It has a map and headers, but it does not fork."""
    with pytest.raises(BadCapture, match="no Cygwin DLL") as refused:
        derive_scenario(made_up(("/c/x.exe", ("KERNEL32.dll",))))
    assert "cygwin1.dll" in refused.value.hint


def test_a_map_without_the_executable_is_refused() -> None:
    """Its imports decide what is linked and what was dlopened."""
    with pytest.raises(BadCapture, match="executable") as refused:
        derive_scenario(made_up(("/a.dll", ("cygwin1.dll",)), ("/cygwin1.dll", ())))
    assert refused.value.hint


@pytest.mark.parametrize("runtime", ["cygwin1.dll", "CYGWIN1.DLL", "msys-2.0.dll", "msys-1.0.dll"])
def test_msys_is_a_cygwin_by_another_name(runtime: str) -> None:
    """The list is that of the runtime, whatever it is called, in any case."""
    capture = made_up(
        ("/x.exe", (runtime, "a.dll")),
        ("/a.dll", (runtime, "b.dll")),
        ("/b.dll", (runtime,)),
        ("/c.dll", (runtime, "b.dll")),
        ("/w.dll", ("KERNEL32.dll",)),
        (f"/{runtime}", ()),
    )
    kinds = {dll.name: dll.kind.value for dll in derive_scenario(capture).dlls}
    own = {runtime: "self", "x.exe": "self"}
    assert kinds == {"a.dll": "link", "b.dll": "link", "c.dll": "load", **own}


def test_what_is_imported_is_listed_before_its_importer() -> None:
    """Entry points run in that order, and the list is in the order of entry points."""
    use = "cygwin1.dll"
    names = "edcba"
    imports = {"e": ("a.dll", "d.dll"), "d": ("c.dll",), "c": ("d.dll", "b.dll")}
    capture = made_up(
        ("/x.exe", (use,)), *[(f"/{n}.dll", (use, *imports.get(n, ()))) for n in names]
    )
    listed = [dll.name for dll in derive_scenario(capture).dlls]
    assert listed == ["x.exe", "a.dll", "b.dll", "c.dll", "d.dll", "e.dll"]


def test_two_dlls_of_one_file_name_go_by_what_tells_their_paths_apart() -> None:
    """List::Util and Hash::Util are two files, and the parent has both."""
    use = ("cygwin1.dll",)
    capture = made_up(("/x.exe", use), ("/1/a.dll", use), ("/2/A.dll", use))
    plan = derive_scenario(capture)
    found = {dll.name: dll.path for dll in plan.dlls if dll.kind is DllKind.LOAD}
    assert found == {"1/a.dll": "/1/a.dll", "2/A.dll": "/2/A.dll"}


def test_one_file_at_two_places_is_listed_once() -> None:
    """A module is mapped once; what else has its name is a view of the file."""
    use = ("cygwin1.dll",)
    plan = derive_scenario(made_up(("/x.exe", use), ("/1/a.dll", use), ("/1/A.dll", use)))
    assert [dll.path for dll in plan.dlls] == ["/x.exe", "/1/a.dll"]
    assert any("a second image of that file" in note for note in plan.notes)


def test_a_linked_dll_that_moved_in_the_child_fails_in_the_simulated_fork_too() -> None:
    """What the child's map shows is what the child's loader is taken to have done."""
    parent = made_up(("/x.exe", ("cygwin1.dll", "a.dll")), ("/a.dll", ("cygwin1.dll",)))
    program, library = made_up(*[(i.path, i.imports) for i in parent.images]).parent.space
    moved = library._replace(start=0x20000000, end=0x20020000)
    capture = replace(parent, child=Process(AddressSpace(64, [program, moved])))
    trace = forkviz.fork(capture)
    assert trace.message.startswith("data segment start: ")
    assert "child(0x20000000)" in trace.message
    today = forkviz.fork(capture, policy="cygwin-3.6.0")
    assert today.message.startswith(r"\??\C:\cygwin64\a.dll: Loaded to different address: ")
