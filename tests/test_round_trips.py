"""Round trips: whatever forkviz writes it reads back, and it is equal, whatever stands in it.

Reports have theirs in tests/report.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import forkviz
from forkviz.cli.app import main
from forkviz.core.address import PAGE
from forkviz.core.captures.capture import Capture, Module, Process
from forkviz.core.captures.dialect import DIALECTS, Dialect
from forkviz.core.captures.findings import Finding, Side
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.image import Image
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.core.text import visible, well_formed
from forkviz.errors import ForkvizError
from forkviz.readers import write_bundle
from forkviz.readers.images.images_json import parse_images, render_images
from forkviz.readers.own.capture_jsonl import dump_capture, parse_capture_file
from forkviz.redaction.redact import redact
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace
from tests.support.caveats import sample, written
from tests.support.scenarios import awkward_scenarios, quick

pytestmark = pytest.mark.sweep

DATA = Path(__file__).parents[1] / "data"
#: What some format does not like: line ends, quotes, marks of a table, a terminal's, halves.
PIECES = (
    *("\0", "\n", "\r", "\r\n", "\t", "\x1b[2J", "\x07", "\x7f", "\x85", "\u2028", "\u202e"),
    *('"', '""', "'", ",", ";", "=1+1", "+", "@", "-", "\\", "\\x00", "\\u0000", "#2", "…", "..."),
    *("</script>", "<!--", " ", "  ", "\ufeff", "é", "\U0001f600", "[heap]", "/usr/bin/a.dll"),
    *("C:\\a.dll", "> ", "{", "}", "\udc80", "\ud83d", "x" * 50, "(deleted)", "00010000-00020000"),
)
NAMES = st.one_of(
    st.text(max_size=8),
    st.lists(st.sampled_from(PIECES), max_size=4).map("".join),
)
#: The same, as it is once it was read from anywhere.
TEXTS = NAMES.map(well_formed)

#: Of any kind, about any file, in a line or in none.
CAVEATS = st.builds(
    lambda kind, text, number, file, line: replace(
        sample(kind, text, number), file=file, line=line
    ),
    st.sampled_from(CaveatKind),
    TEXTS,
    st.integers(0, (1 << 64) - 1),
    file=TEXTS,
    line=st.none() | st.integers(1, 1 << 30),
)


@st.composite
def processes(draw: st.DrawFn, role: str) -> Process:
    """A process with few regions, or with none, of any names."""
    bits = draw(st.sampled_from((32, 64)))
    low = draw(st.sampled_from((0x10000, 0x7FF00000 if bits == 32 else 0x7FF0_0000_0000)))
    edges = sorted(draw(st.sets(st.integers(0, 60), max_size=8)))
    regions = [
        Region(
            low + a * PAGE,
            low + b * PAGE,
            draw(st.sampled_from((State.RESERVED, State.COMMITTED))),
            draw(st.sampled_from((Kind.PRIVATE, Kind.MAPPED, Kind.IMAGE))),
            draw(st.sampled_from((-1, low, low + a * PAGE))),
            draw(st.one_of(TEXTS, st.sampled_from(("", "rw-p", "===p", "PAGE_READWRITE")))),
            draw(TEXTS),
            draw(st.sampled_from(Use)),
            draw(st.sampled_from(Source)),
            draw(st.integers(0, 1 << 30)),
        )
        for a, b in pairwise(edges)
        if draw(st.booleans())
    ]
    elsewhere = {r.start: draw(TEXTS) for r in regions if draw(st.integers(0, 3)) == 0}
    return Process(
        AddressSpace(bits, regions),
        role,
        draw(TEXTS),
        draw(st.sampled_from([*DIALECTS.values(), Dialect("of a version to come")])),
        tuple(draw(st.lists(CAVEATS, max_size=2))),
        draw(TEXTS),
        draw(st.integers(0, 9)),
        draw(st.booleans()),
        listed=tuple(Module(draw(TEXTS), r.start, r.end) for r in regions[:1]),
        elsewhere=tuple(sorted(elsewhere.items())),
    )


IMAGES = st.builds(
    Image,
    TEXTS.filter(bool),
    st.integers(0, (1 << 64) - 1),
    st.integers(1, (1 << 32) - 1),
    st.sampled_from(("i386", "amd64", "0x1234")),
    relocations_stripped=st.booleans(),
    imports=st.lists(TEXTS.filter(bool), max_size=3).map(tuple),
)


@st.composite
def captures(draw: st.DrawFn) -> Capture:
    """A capture of anything, or of nothing at all."""
    parent = draw(st.none() | processes("parent"))
    return Capture(
        draw(TEXTS),
        parent,
        draw(st.none() | processes("child")) if parent is not None else None,
        tuple(draw(st.lists(IMAGES, max_size=2))),
        files=tuple(draw(st.lists(TEXTS, max_size=2))),
        caveats=tuple(draw(st.lists(CAVEATS, max_size=2))),
        findings=tuple(
            Finding(Side.CHILD, "x", draw(TEXTS), draw(TEXTS))
            for _ in range(draw(st.integers(0, 1)))
        ),
        others=tuple(draw(st.lists(processes(""), max_size=1))),
        conflicts=tuple(draw(st.lists(TEXTS, max_size=1))),
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("round")


Fresh = Callable[[str], Path]


@pytest.fixture(scope="module")
def fresh(folder: Path) -> Fresh:
    """A name that nothing has yet."""
    count = iter(range(1_000_000))
    return lambda name: folder / f"{next(count)}-{name}"


@quick
@given(captures())
def test_a_bundle_of_any_capture_is_that_capture(fresh: Fresh, capture: Capture) -> None:
    """Through the folder, and through its file alone."""
    place = fresh("bundle")
    write_bundle(capture, place)
    assert forkviz.read(place) == capture
    again = forkviz.read(place / "capture.jsonl")
    assert replace(again, title=capture.title) == capture


@quick
@given(captures())
def test_what_convert_writes_is_read_back(fresh: Fresh, capture: Capture) -> None:
    """By the command: into each format, of what it can hold, or it is refused and not written."""
    source = fresh("source")
    write_bundle(capture, source)
    for arguments in (["bundle"], ["csv"], ["maps"], ["maps", "--child"]):
        place = fresh(arguments[0])
        process = capture.child if "--child" in arguments else capture.parent
        status = main(["convert", str(source), "-o", str(place), "--to", *arguments])
        can = {"bundle": True, "csv": capture.parent is not None}
        if not can.get(arguments[0], process is not None and len(process.space) > 0):
            assert status == 2
            assert not place.exists()
            continue
        assert status == 0
        again = forkviz.read(place)
        assert isinstance(again, Capture)
        if arguments[0] == "bundle":
            assert again == capture
        elif arguments[0] == "csv":
            assert [as_csv(p) for p in again.processes()] == [
                as_csv(p) for p in capture.processes()
            ]
        else:
            assert again.parent is not None
            assert process is not None
            assert as_maps(again.parent) == as_maps(process)


def as_csv(process: Process) -> tuple[object, ...]:
    """What a table of regions has of *process*."""
    files = [process.file_of(region) for region in process.space] or [process.file]
    return process.role, process.space, process.complete, files


def as_maps(process: Process) -> list[tuple[object, ...]]:
    """What a map of Cygwin's has of *process*, whatever it was read from: places and names."""
    found = []
    for region in process.space:
        name = visible(region.name)
        name = name[:-1] + "\\x20" if name.endswith(" ") else name
        bare = name.removeprefix("/").removeprefix("[").removesuffix("]")
        found.append((region.start, region.end, bare))
    return found


def test_what_was_seen_is_read_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A process without a region, names with NUL, a list of images that is empty."""
    empty = Process(AddressSpace(64), "parent", "x")
    nul = Process(AddressSpace(64, [Region(0x10000, 0x20000, name="a\0b")]), "child", "x")
    for number, capture in enumerate((Capture("x", empty), Capture("x", empty, nul))):
        write_bundle(capture, tmp_path / f"b{number}")
        out = tmp_path / f"{number}.csv"
        assert main(["convert", str(tmp_path / f"b{number}"), "--to", "csv", "-o", str(out)]) == 0
        again = forkviz.read(out)
        assert [p.space for p in again.processes()] == [p.space for p in capture.processes()]
    (tmp_path / "images.json").write_text('{"schema": 1, "images": []}')
    (tmp_path / "alone").mkdir()
    (tmp_path / "alone" / "images.json").write_text('{"schema": 1, "images": []}')
    for source in (tmp_path / "images.json", tmp_path / "alone"):
        before = forkviz.read(source)
        assert main(["convert", str(source), "-o", str(tmp_path / f"of-{source.stem}")]) == 0
        assert forkviz.read(tmp_path / f"of-{source.stem}") == before
        for to in ("csv", "maps"):
            assert main(["convert", str(source), "--to", to, "-o", str(tmp_path / "no")]) == 2
    assert not (tmp_path / "no").exists()
    capsys.readouterr()


@given(NAMES.filter(bool), st.lists(NAMES, max_size=2))
def test_halves_of_characters_are_mended_where_they_are_read(name: str, texts: list[str]) -> None:
    """So that what was read can be written in every format: no text file can hold them."""
    process = Process(AddressSpace(64, [Region(0x10000, 0x20000, name=name)]), "parent", name)
    capture = Capture(name, process, images=(Image(name, 0, 1),), caveats=written(*texts))
    text = "\n".join(dump_capture(capture))
    read = parse_capture_file(text, "x")
    assert read.title == well_formed(name)
    assert parse_capture_file("\n".join(dump_capture(read)), "x") == read


@given(st.lists(IMAGES, max_size=3))
def test_an_images_json_is_read_back(images: list[Image]) -> None:
    """Of any names; empty, too."""
    again = parse_images(render_images(images), "x")
    assert [replace(image, line=0) for image in again] == images


# -- scenarios, traces, reports ------------------------------------------------------------------


def with_halves(scenario: Scenario) -> Scenario:
    """The same, with half of a character in each name: only a program can make such."""
    return replace(
        scenario,
        title=f"{scenario.title}\ud800",
        dlls=tuple(replace(dll, name=f"{dll.name}\udfff") for dll in scenario.dlls),
    )


@settings(quick, max_examples=20)
@given(awkward_scenarios(), st.booleans())
def test_a_scenario_and_its_trace_are_read_back(
    fresh: Fresh, scenario: Scenario, halved: bool
) -> None:
    """Saved as they are, and with other words for people; then they give the same bytes."""
    if halved:
        saved = forkviz.save(with_halves(scenario), fresh("h.toml"))
        scenario = forkviz.read(saved)
    assert forkviz.read(forkviz.save(scenario, fresh("x.toml"))) == scenario
    trace = forkviz.fork(scenario)
    for each in (trace, redact(trace)):
        place = forkviz.save(each, fresh("x.jsonl"))
        again = forkviz.read(place)
        assert isinstance(again, Trace)
        assert again == each
        assert again.notes == each.notes
        assert forkviz.save(again, fresh("y.jsonl")).read_bytes() == place.read_bytes()


@settings(quick, max_examples=10)
@given(awkward_scenarios())
def test_a_trace_with_halves_of_characters_is_read_back(fresh: Fresh, scenario: Scenario) -> None:
    """With U+FFFD for each, in the scenario and in the steps alike."""
    try:
        trace = forkviz.fork(with_halves(scenario))
        mended = forkviz.fork(forkviz.read(forkviz.save(with_halves(scenario), fresh("x.toml"))))
    except ForkvizError:
        return  # two names that differ in such a half alone
    again = forkviz.read(forkviz.save(trace, fresh("x.jsonl")))
    assert again == mended


def test_what_is_derived_from_a_capture_with_odd_names_is_read_back(tmp_path: Path) -> None:
    """A real one whose DLLs are called otherwise: bundle, scenario, trace."""
    text = (DATA / "captures" / "cygwin-3.0.7-perl" / "parent.maps").read_text()
    capture = forkviz.read(DATA / "captures" / "cygwin-3.0.7-perl")
    lines = "\n".join(dump_capture(capture))
    assert "POSIX.dll" in text
    for odd in ("\\u0000", "\\ud800", "\\u202e", '\\"', "\\n"):
        written = lines.replace("/POSIX.dll", f"/{odd}POSIX.dll")
        (tmp_path / "capture.jsonl").write_text(written)
        source = forkviz.read(tmp_path)
        scenario = forkviz.scenario(source)
        assert any(dll.name != "POSIX.dll" and "POSIX" in dll.name for dll in scenario.dlls)
        assert forkviz.read(forkviz.save(scenario, tmp_path / "x.toml")) == scenario
        trace = forkviz.fork(scenario)
        assert forkviz.read(forkviz.save(trace, tmp_path / "x.jsonl")) == trace
