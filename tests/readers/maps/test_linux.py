"""Linux's maps: real ones counted by other means, and each rule on a few rows."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.core.captures.capture import Process
from forkviz.core.region import Kind, State, Use
from forkviz.errors import BadCapture
from forkviz.readers.maps.cygwin import recognises_cygwin_maps
from forkviz.readers.maps.linux import parse_linux_maps, recognises_linux_maps
from tests.support.caveats import sentences

REAL = sorted((Path(__file__).parents[3] / "data" / "maps").glob("from-*.maps"))
LIB = (
    "7f0000000000-7f0000016000 r-xp 00000000 fc:01 77    /lib/libgcc_s.so.1\n"
    "7f0000016000-7f0000215000 ---p 00016000 fc:01 77    /lib/libgcc_s.so.1\n"
    "7f0000215000-7f0000216000 rw-p 00015000 fc:01 77    /lib/libgcc_s.so.1\n"
)


def read(text: str, bits: int | None = None) -> Process:
    return parse_linux_maps(text, "a.maps", bits=bits)


@pytest.mark.parametrize("path", REAL, ids=lambda p: p.stem)
def test_every_row_of_a_real_map_is_a_region(path: Path) -> None:
    """Range, protection, name and line are those of the row."""
    text = path.read_text()
    rows = [line for line in text.split("\n") if line]
    process = read(text)
    assert len(process.space) == len(rows)
    assert process.space.bits == 64
    for number, (line, region) in enumerate(zip(rows, process.space, strict=True), 1):
        fields = line.split(None, 5)
        first, last = fields[0].split("-")
        assert (region.start, region.end) == (int(first, 16), int(last, 16))
        assert region.protect == fields[1]
        assert region.name == (fields[5].strip() if len(fields) == 6 else "")
        assert region.line == number


@pytest.mark.parametrize("path", REAL, ids=lambda p: p.stem)
def test_modules_of_a_real_map_are_its_programs_and_libraries(path: Path) -> None:
    """Each .so is one module from its first row, and so is the program; fonts and caches are not.

    One of these processes has everything readable mapped as executable too.
    """
    rows = [line.split(None, 5) for line in path.read_text().split("\n") if line]
    files = [(f[5].strip(), int(f[0].split("-")[0], 16)) for f in rows if len(f) == 6]
    program = files[0]
    libraries = {(n, a) for n, a in reversed(files) if ".so" in n.rsplit("/", 1)[-1]}
    first = {n: min(a for m, a in libraries if m == n) for n, _ in libraries}
    modules = read(path.read_text()).modules()
    assert {(m.path, m.base) for m in modules} == {*first.items(), program}
    assert len(modules) == len({m.path for m in modules})


def test_the_rows_of_a_library_are_one_allocation() -> None:
    """Text, the inaccessible pages after it and data count from the library's first row."""
    process = read(LIB)
    assert {r.allocation for r in process.space} == {0x7F0000000000}
    assert {r.kind for r in process.space} == {Kind.IMAGE}
    assert [r.state for r in process.space] == [State.COMMITTED, State.RESERVED, State.COMMITTED]


def test_a_library_mapped_twice_is_two_modules() -> None:
    """The beginning of the file begins another allocation."""
    again = LIB.replace("7f0000", "7f0001")
    assert [m.base for m in read(LIB + again).modules()] == [0x7F0000000000, 0x7F0001000000]


def test_rows_of_a_library_keep_together_around_what_lies_between() -> None:
    """The dynamic loader leaves a hole in itself that other mappings fill."""
    process = read(
        "7f0000000000-7f0000023000 r-xp 00000000 fc:01 5 /lib/ld.so\n"
        "7f0000100000-7f0000106000 rw-p 00000000 00:00 0\n"
        "7f0000222000-7f0000223000 r--p 00022000 fc:01 5 /lib/ld.so\n"
    )
    assert [(m.base, m.end) for m in process.modules()] == [(0x7F0000000000, 0x7F0000223000)]
    assert (
        next(iter(process.space.overlapping(0x7F0000100000, 0x7F0000101000))).kind is Kind.PRIVATE
    )


def test_pieces_of_a_data_file_are_allocations_of_their_own() -> None:
    """A database maps parts of its file where it likes."""
    process = read(
        "7f0000000000-7f0000001000 rw-p 00000000 fc:01 5 /var/a.db\n"
        "7f0000100000-7f0000106000 rw-p 00000000 00:00 0\n"
        "7f0000200000-7f0000201000 rw-p 00300000 fc:01 5 /var/a.db\n"
    )
    assert [r.base for r in process.space] == [r.start for r in process.space]
    assert process.modules() == ()


@pytest.mark.parametrize(
    ("row", "kind", "use"),
    [
        ("rw-p 00000000 00:00 0", Kind.PRIVATE, Use.UNKNOWN),
        ("rw-s 00000000 00:00 0", Kind.MAPPED, Use.SHARED),
        ("rw-p 00000000 00:00 0   [heap]", Kind.PRIVATE, Use.HEAP),
        ("rw-p 00000000 00:00 0   [stack]", Kind.PRIVATE, Use.STACK),
        ("rw-p 00000000 00:00 0   [stack:1001]", Kind.PRIVATE, Use.STACK),
        ("r-xp 00000000 00:00 0   [vdso]", Kind.PRIVATE, Use.SYSTEM),
        ("r--p 00000000 00:00 0   [vvar]", Kind.PRIVATE, Use.SYSTEM),
        ("--xp 00000000 00:00 0   [vsyscall]", Kind.PRIVATE, Use.SYSTEM),
        ("rw-p 00000000 00:00 0   [anon:malloc arena]", Kind.PRIVATE, Use.UNKNOWN),
        ("rw-s 00000000 00:05 12  /SYSV00000000 (deleted)", Kind.MAPPED, Use.SHARED),
        ("rw-s 00000000 00:01 12  /memfd:wl (deleted)", Kind.MAPPED, Use.SHARED),
        ("r--s 00000000 103:05 12 /usr/share/fonts/a.ttf", Kind.MAPPED, Use.FILE),
    ],
)
def test_what_a_row_is(row: str, kind: Kind, use: Use) -> None:
    """Kind and use follow from permissions and name."""
    region = next(iter(read(f"7f0000000000-7f0000001000 {row}\n").space))
    assert (region.kind, region.use) == (kind, use)


@pytest.mark.parametrize(
    "name", ["/tmp/a  file with blanks", "/tmp/gone (deleted)", "/tmp/two\\012lines", "/x/<b>"]
)
def test_a_name_is_kept_as_it_stands(name: str) -> None:
    """Blanks, what Linux adds and how it escapes a line end are all part of the text."""
    region = next(iter(read(f"7f0000000000-7f0000001000 r--p 00000000 fc:01 5   {name}\n").space))
    assert region.name == name


def test_smaps_tells_the_same_map() -> None:
    """Its Size: and other lines below each row are passed over, and lines keep their numbers."""
    details = "Size:                 88 kB\nRss: 4 kB\nVmFlags: rd ex mr\n"
    smaps = "".join(f"{row}\n{details}" for row in LIB.splitlines())
    regions = list(read(smaps).space)
    assert [r._replace(line=0) for r in regions] == [r._replace(line=0) for r in read(LIB).space]
    assert [r.line for r in regions] == [1, 5, 9]


def long_map(details: str = "") -> list[str]:
    """The lines of a map that is longer than what is looked through at once."""
    places = range(0x10000, 0x10000 + 4000 * 0x20000, 0x20000)
    rows = [f"{p:x}-{p + 0x1000:x} r--p {p % 7:08x} fc:01 {p % 5}  /lib/{p % 3}" for p in places]
    return [line for row in rows for line in (row, *details.splitlines())]


def test_what_stands_between_the_rows_of_a_long_map_changes_no_row() -> None:
    """Rows and their lines are the same beside blank lines, and below what smaps tells."""
    lines = long_map()
    plain = list(read("\n".join(lines)).space)
    assert [r.start for r in plain] == [int(line.split("-")[0], 16) for line in lines]
    assert [r.name for r in plain] == [line.split()[-1] for line in lines]
    assert [r.line for r in plain] == list(range(1, len(lines) + 1))
    odd = [*lines[:3000], "", *lines[3000:]]
    assert list(read("\n".join(odd)).space) == [
        r._replace(line=r.line + (r.line > 3000)) for r in plain
    ]
    smaps = long_map("Size:   4 kB\nVmFlags: rd mr\n")
    for text in (smaps, [*smaps[:5001], " ", *smaps[5001:]]):
        found = read("\n".join(text)).space
        assert [r._replace(line=0) for r in found] == [r._replace(line=0) for r in plain]
        assert [text[r.line - 1] for r in found] == lines


@pytest.mark.parametrize("details", ["", "Size:   4 kB\n"])
def test_a_bad_line_deep_in_a_long_map_is_named(details: str) -> None:
    """With its number and what stands there, as near the beginning."""
    lines = long_map(details)
    for bad in ("hello", "1-2 rw-q 0 fc:01 0"):
        with pytest.raises(BadCapture) as caught:
            read("\n".join([*lines[:3500], bad, *lines[3500:]]))
        assert (caught.value.line, caught.value.excerpt) == (3501, bad)
        assert caught.value.hint


def test_the_last_line_needs_no_end() -> None:
    """A file without a final newline is whole; one that stops in a row says so."""
    assert read(LIB.rstrip("\n")).space == read(LIB).space
    assert sentences(read(LIB.rstrip("\n")).caveats) == ()
    cut = read(LIB + "ffffffffff600000-ffffffffff601000 r-xp 00000000 00:")
    assert len(cut.space) == 4
    assert any("cut off" in caveat for caveat in sentences(cut.caveats))


def test_the_two_dialects_are_told_apart() -> None:
    """The device's digits differ, whatever the case of the hex and whatever the file is called."""
    cygwin = "7FFE0000-7FFE1000 r--p 00000000 0000:0000 0   [shared-user-data]\n"
    assert recognises_linux_maps(LIB)
    assert not recognises_cygwin_maps(LIB)
    assert recognises_cygwin_maps(cygwin)
    assert recognises_cygwin_maps(cygwin.lower())
    assert not recognises_linux_maps(cygwin)
    with pytest.raises(BadCapture) as caught:
        read(LIB + cygwin)
    assert caught.value.line == 4


@given(st.text(alphabet="0123456789abcf-rwxps.:> /[]()\n", max_size=200))
def test_any_text_gives_a_process_or_a_bad_capture(text: str) -> None:
    """Nothing else comes out of the reader."""
    try:
        process = read(text)
    except BadCapture:
        return
    assert 0 < len(process.space) <= text.count("-")


@given(st.data())
def test_a_damaged_real_map_gives_a_process_or_a_bad_capture(data: st.DataObject) -> None:
    """Cutting a piece out of a real map, or doubling it, breaks nothing but the map."""
    text = REAL[-1].read_text()
    damaged = text[: data.draw(st.integers(0, len(text)))] + text[data.draw(st.integers(0, 3436)) :]
    try:
        process = read(damaged)
    except BadCapture:
        return
    assert 0 < len(process.space) <= damaged.count("-")
