"""Cygwin's maps: real ones counted by other means, and each rule on a few rows."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.core.captures.capture import Process
from forkviz.core.region import Kind, Region, State, Use
from forkviz.errors import BadCapture
from forkviz.readers.maps.cygwin import parse_cygwin_maps, recognises_cygwin_maps
from tests.support.caveats import sentences

DATA = Path(__file__).parents[3] / "data"
REAL = [*sorted(DATA.glob("captures/*/*.maps")), *sorted(DATA.glob("maps/cygwin*.maps"))]
HIGH = "600000000-600001000 rw-p 00000000 0000:0000 0 [heap]\n"


def read(text: str, bits: int | None = None) -> Process:
    return parse_cygwin_maps(text, "a.maps", bits=bits)


def one(text: str) -> Region:
    """The region of the first row of *text*."""
    return next(iter(read(text).space))


@pytest.fixture(scope="module", params=REAL, ids=lambda p: f"{p.parent.name}/{p.stem}")
def real(request: pytest.FixtureRequest) -> tuple[list[tuple[int, str]], Process]:
    """The rows of a real map with their line numbers, and what the reader made of it."""
    text = request.param.read_text()
    rows = [(i, line) for i, line in enumerate(text.split("\n"), 1) if "-" in line]
    return rows, parse_cygwin_maps(text, request.param.name)


def test_every_row_of_a_real_map_is_a_region(
    real: tuple[list[tuple[int, str]], Process],
) -> None:
    """Range, protection, name and line are those of the row, and no region is made up."""
    rows, process = real
    assert len(process.space) == len(rows)
    assert process.space.bits == 64
    for (number, line), region in zip(rows, process.space, strict=True):
        fields = line.split(None, 5)
        first, last = fields[0].split("-")
        assert (region.start, region.end) == (int(first, 16), int(last, 16))
        assert region.allocation == region.start - int(fields[2], 16)
        assert region.protect == fields[1]
        assert region.name == (fields[5].strip() if len(fields) == 6 else "")
        assert region.line == number
        assert (region.state is State.RESERVED) == fields[1].startswith("=")


def test_images_of_a_real_map_are_the_files_mapped_privately(
    real: tuple[list[tuple[int, str]], Process],
) -> None:
    """The loader's views are private, copy on write; a file mapped shared is data."""
    rows, process = real
    fields = [line.split(None, 5) for _, line in rows]
    files = [f for f in fields if len(f) == 6 and f[5].startswith("/")]
    assert {m.path for m in process.modules()} == {f[5] for f in files if f[1].endswith("p")}
    data = {r.name for r in process.space if r.use is Use.FILE}
    assert data == {f[5] for f in files if f[1].endswith("s")}
    assert all(r.kind is Kind.MAPPED for r in process.space if r.use is Use.FILE)


def test_modules_of_a_real_map_span_their_rows(
    real: tuple[list[tuple[int, str]], Process],
) -> None:
    """A module reaches from the base of its allocation to the end of its last row."""
    rows, process = real
    ends: dict[tuple[str, int], int] = {}
    for _, line in rows:
        fields = line.split(None, 5)
        if len(fields) == 6:
            first, last = (int(x, 16) for x in fields[0].split("-"))
            ends[(fields[5], first - int(fields[2], 16))] = last
    for module in process.modules():
        assert module.end == ends[(module.path, module.base)]


@pytest.mark.parametrize(
    ("row", "state", "kind", "use"),
    [
        ("rw-p 0 0000:0000 0", State.COMMITTED, Kind.PRIVATE, Use.UNKNOWN),
        ("===p 0 0000:0000 0", State.RESERVED, Kind.PRIVATE, Use.UNKNOWN),
        ("===s 0 0000:0000 0", State.RESERVED, Kind.MAPPED, Use.SHARED),
        ("r--s 0 0000:0000 0", State.COMMITTED, Kind.MAPPED, Use.SHARED),
        ("rw-s 0 0000:0000 0 [procinfo]", State.COMMITTED, Kind.MAPPED, Use.SHARED),
        ("rw-s 0 0000:0000 0 [cygwin-shared]", State.COMMITTED, Kind.MAPPED, Use.SHARED),
        ("rw-s 0 0000:0000 0 [cygwin-user-shared]", State.COMMITTED, Kind.MAPPED, Use.SHARED),
        ("rw-s 0 0000:0000 0 [cygwin-shared-console]", State.COMMITTED, Kind.MAPPED, Use.SHARED),
        ("r--p 0 0000:0000 0 [shared-user-data]", State.COMMITTED, Kind.PRIVATE, Use.SYSTEM),
        ("rw-p 0 0000:0000 0 [peb]", State.COMMITTED, Kind.PRIVATE, Use.SYSTEM),
        ("rw-p 0 0000:0000 0 [teb (tid 8844)]", State.COMMITTED, Kind.PRIVATE, Use.SYSTEM),
        ("rw-p 0 0000:0000 0 [stack (tid 7)]", State.COMMITTED, Kind.PRIVATE, Use.STACK),
        ("rw-g 0 0000:0000 0 [stack (tid 7)]", State.COMMITTED, Kind.PRIVATE, Use.STACK),
        ("rw-s 0 0000:0000 0 [stack (tid 7) shared]", State.COMMITTED, Kind.MAPPED, Use.STACK),
        ("===p 0 0000:0000 0 [heap]", State.RESERVED, Kind.PRIVATE, Use.HEAP),
        ("rw-p 0 0000:0000 0 [cygheap]", State.COMMITTED, Kind.PRIVATE, Use.HEAP),
        ("rw-p 0 0000:0000 0 [win heap 0 default grow]", State.COMMITTED, Kind.PRIVATE, Use.HEAP),
        ("rw-s 0 0000:0000 0 [win heap 1 shared]", State.COMMITTED, Kind.MAPPED, Use.HEAP),
        ("r-xp 0 5A00:0000 9 /bin/a b.dll", State.COMMITTED, Kind.IMAGE, Use.IMAGE),
        ("r--s 0 5A00:0000 9 /c/x.nls", State.COMMITTED, Kind.MAPPED, Use.FILE),
    ],
)
def test_what_a_row_is(row: str, state: State, kind: Kind, use: Use) -> None:
    """State, kind and use follow from permissions and name."""
    region = one(f"00010000-00020000 {row}\n{HIGH}700000000-700001000 ===p 0 0000:0000 0\n")
    assert (region.state, region.kind, region.use) == (state, kind, use)


def test_no_access_is_committed_where_reserved_has_its_own_sign() -> None:
    """Since === exists, ---p is memory that is there and can't be touched."""
    region = one("00010000-00011000 ---p 0 0000:0000 0\n00020000-00030000 ===p 0 0000:0000 0\n")
    assert region.state is State.COMMITTED


def test_no_access_is_reserved_in_a_map_of_2011() -> None:
    """Before === existed, ---p was reserved and a guard page looked shared; the reader says so."""
    process = read(
        "00030000-0022A000 ---p 00000000 0000:0000 0\n"
        "0022A000-0022B000 rw-s 001FA000 0000:0000 0\n"
        "0022B000-00230000 rw-p 001FB000 0000:0000 0\n"
        "00300000-00301000 ---p 00000000 F82C:D4E3 99 /usr/bin/bash.exe\n"
        "00400000-00401000 rw-s 00000000 0000:0000 0\n"
    )
    reserved, guard, stack, image, shared = process.space
    assert [r.state for r in (reserved, stack)] == [State.RESERVED, State.COMMITTED]
    assert (guard.state, guard.kind, guard.use) == (State.COMMITTED, Kind.PRIVATE, Use.UNKNOWN)
    assert (image.state, image.kind) == (State.COMMITTED, Kind.IMAGE)
    assert shared.kind is Kind.MAPPED
    assert any("2011" in caveat for caveat in sentences(process.caveats))


def test_a_shared_row_of_an_image_belongs_to_the_image() -> None:
    """A section that processes share is still the loader's."""
    process = read(
        "400000000-400001000 r--p 00000000 5A00:0000 1 /a.dll\n"
        "400001000-400002000 rw-s 00001000 5A00:0000 1 /a.dll\n"
        "400002000-400003000 rw-g 00002000 5A00:0000 1 /a.dll\n"
    )
    assert {r.kind for r in process.space} == {Kind.IMAGE}
    assert {r.use for r in process.space} == {Use.IMAGE}
    assert [(m.base, m.end) for m in process.modules()] == [(0x400000000, 0x400003000)]


def test_rows_left_out_make_the_map_incomplete() -> None:
    """A free run may hide what the author left out, so the caveat says so."""
    whole = read(HIGH)
    assert sentences(whole.caveats) == ()
    for mark in ("...", "  ...", "[...]", "…"):
        assert any("incomplete" in caveat for caveat in sentences(read(f"{mark}\n{HIGH}").caveats))


def test_a_quoted_map_is_read_as_if_it_were_not() -> None:
    """Mail puts > before each line, and again in each answer."""
    rows = "00010000-00020000 rw-p 00000000 0000:0000 0\n" + HIGH
    for prefix in ("> ", ">", "> > ", ">>  "):
        quoted = "".join(f"{prefix}{line}\n" for line in rows.splitlines())
        assert recognises_cygwin_maps(quoted)
        assert read(quoted).space == read(rows).space


def test_the_width_comes_from_addresses_then_images_then_a_guess() -> None:
    """An address beyond 4 GiB is proof; else the images tell; else 32 bits, with a caveat."""
    low = "00010000-00020000 rw-p 00000000 0000:0000 0\n"
    edge = "FFFF0000-100000000 rw-p 00000000 0000:0000 0\n"
    assert read(low + HIGH).space.bits == 64
    assert read(low, bits=64).space.bits == 64
    assert sentences(read(low, bits=64).caveats) == ()
    assert sentences(read(low, bits=32).caveats) == ()
    assert read(edge).space.bits == 32
    guessed = read(low)
    assert guessed.space.bits == 32
    assert any("32 bits are assumed" in caveat for caveat in sentences(guessed.caveats))
    contradicted = read(HIGH, bits=32)
    assert contradicted.space.bits == 64
    assert any("images" in caveat for caveat in sentences(contradicted.caveats))


ROW = "00020000-00030000 rw-p 00000000 0000:0000 0\n"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (ROW + ROW, 2, "repeats"),
        (ROW + "00028000-00040000 rw-p 00000000 0000:0000 0\n", 2, "overlaps"),
        (ROW + "00010000-00011000 rw-p 00000000 0000:0000 0\n", 2, "higher"),
        ("00020000-00020000 rw-p 00000000 0000:0000 0\n", 1, "empty"),
        ("00030000-00020000 rw-p 00000000 0000:0000 0\n", 1, "ends before"),
        ("00020000-00020800 rw-p 00000000 0000:0000 0\n", 1, "pages"),
        ("\n00020001-00030000 rw-p 00000000 0000:0000 0\n", 2, "pages"),
        (ROW + "0000000000000000020000-0000030000 rw-p 0 0000:0000 0\n", 2, "22 digits"),
        ("00020000-00030000 rw-p 00030000 0000:0000 0\n", 1, "below 0"),
        (ROW + "00040000-00050000 rw-q 00000000 0000:0000 0\n", 2, "permissions"),
        (ROW + "00040000-0x050000 rw-p 00000000 0000:0000 0\n", 2, "not a row"),
        (ROW + "00040000-0005_000 rw-p 00000000 0000:0000 0\n", 2, "not a row"),
        ("$ cat /proc/self/maps\n" + ROW, 1, "not a row"),
        (ROW + "00040000-00050000 rw-p 00000000 08:01 77 /lib/libc.so\n", 2, "kind"),
        ("", 0, "no row"),
        ("...\n", 0, "no row"),
    ],
)
def test_a_map_that_cannot_be_is_refused_whole(text: str, line: int, what: str) -> None:
    """The error names the file, the line and what stands there; nothing is half read."""
    with pytest.raises(BadCapture, match=what) as caught:
        read(text)
    assert (caught.value.file, caught.value.line) == ("a.maps", line)
    if line:
        assert caught.value.excerpt.split()[0] in text.split("\n")[line - 1]


def test_a_last_line_that_is_cut_off_is_kept_and_said_so() -> None:
    """A copy that ends in the middle of a row still tells its range."""
    process = read(HIGH + "700000000-700001000 rw-p 000")
    assert [r.start for r in process.space] == [0x600000000, 0x700000000]
    assert any("cut off" in caveat for caveat in sentences(process.caveats))
    with pytest.raises(BadCapture):
        read(HIGH + "700000000-7000010")


@pytest.mark.parametrize(
    "name",
    [
        "/x/<script>alert(1)</script>.dll",
        "/a b  c.dll",
        "/\x1b[31m.dll",
        "/{{7*7}}",
        "/ü\u202e.dll",
    ],
)
def test_a_hostile_name_stays_plain_text(name: str) -> None:
    """A name is kept as it is; who shows it must escape it."""
    assert one(f"400000000-400001000 r--p 00000000 0000:0000 0 {name}\n").name == name


@given(st.text(alphabet="0123456789abcF-rwxpsg=.:> /[]\n\r\t", max_size=200))
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
    lines = REAL[0].read_text()[:4000]
    i = data.draw(st.integers(0, len(lines)))
    j = data.draw(st.integers(0, len(lines)))
    damaged = lines[:i] + lines[j:]
    try:
        process = read(damaged)
    except BadCapture:
        return
    assert len(process.space) <= damaged.count("-")


def test_a_map_with_rows_left_out_has_no_free_memory() -> None:
    """What no row has may be taken: so no gap is counted."""
    abridged = next((DATA / "maps").glob("*abridged*"))
    assert not parse_cygwin_maps(abridged.read_text(), "x").complete
    row = "00010000-00020000 rw-p 00000000 0000:0000 0                   [peb]\n"
    assert parse_cygwin_maps(row, "x").complete
