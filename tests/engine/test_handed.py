"""What a page hands over becomes files in one folder, whatever its names are."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from forkviz.errors import BadCapture, ForkvizError, TooLarge
from forkviz.site.handed import Handed, handed, put_handed
from tests.support.limited import set_limit


def packed(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "/"), data)
    return out.getvalue()


def put(folder: Path, *files: Handed) -> tuple[list[str], set[str]]:
    """The names to read, and every file that is there then."""
    names = put_handed(files, folder / "in")
    there = {one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file()}
    return names, there


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("a.log", "a.log"),
        ("../../etc/passwd", "etc/passwd"),
        ("/abs/x", "abs/x"),
        ("C:\\dlls\\x.dll", "C_/dlls/x.dll"),
        ("", "text"),
        ("..", "text"),
        ("a\0b\n.log", "a_b_.log"),
        ("x" * 500 + ".maps", "x" * 115 + ".maps"),
    ],
)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str, place: str) -> None:
    names, there = put(tmp_path, Handed(name, b"x"))
    assert there == {f"in/{place}"}
    assert names == [place.partition("/")[0]]


def test_files_of_one_name_are_both_kept(tmp_path: Path) -> None:
    """Also where one is called as another's folder is."""
    names, there = put(
        tmp_path, *(Handed(name, b"x") for name in ("a.log", "a.log", "b/c", "b", "d", "d/e"))
    )
    assert len(there) == 6
    assert names[:3] == ["a.log", "a (2).log", "b"]


def test_a_zip_is_the_folder_that_is_in_it(tmp_path: Path) -> None:
    data = packed(bundle__parent__maps=b"p") + b""
    names, there = put(tmp_path, Handed("mine.zip", data))
    assert (names, there) == (["mine"], {"in/mine/maps"})


def test_the_folder_of_dlls_stays_one(tmp_path: Path) -> None:
    """A bundle knows it by its name."""
    _, there = put(tmp_path, Handed("mine.zip", packed(dlls__a=b"MZ")))
    assert there == {"in/mine/dlls/a"}


def test_names_in_a_zip_lead_nowhere_else(tmp_path: Path) -> None:
    data = packed(**{"..__..__x": b"1", "__abs": b"2"})
    _, there = put(tmp_path, Handed("z.zip", data))
    assert there == {"in/z/x", "in/z/abs"}


@pytest.mark.parametrize("damage", [lambda z: z[:-30], lambda z: z[:45] + b"\xff" * 20 + z[65:]])
def test_a_torn_zip_is_refused(tmp_path: Path, damage: object) -> None:
    data = damage(packed(a=bytes(range(256)) * 20))  # type: ignore[operator]
    with pytest.raises(BadCapture, match="zip"):
        put(tmp_path, Handed("z.zip", data))


def torn(method: int) -> bytes:
    """A zip whose only member is packed by *method*, and damaged."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr("a", bytes(range(256)) * 20)
    data = bytearray(out.getvalue())
    data[45:75] = b"\xff" * 30
    return bytes(data)


def misnamed() -> bytes:
    """A zip with a name that says that it is UTF-8, and is not."""
    return packed(ä=b"x").replace("ä".encode(), b"\xff\xff")


@pytest.mark.parametrize(
    "data", [misnamed(), torn(zipfile.ZIP_BZIP2), torn(zipfile.ZIP_LZMA)], ids=["name", "bz2", "xz"]
)
def test_an_odd_zip_is_refused_in_words(tmp_path: Path, data: bytes) -> None:
    """Whatever zipfile, or what unpacks a member, raises."""
    with pytest.raises(BadCapture, match="is a zip that can't be unpacked"):
        put(tmp_path, Handed("z.zip", data))


def test_no_more_is_unpacked_than_a_zip_says(tmp_path: Path) -> None:
    """A member that says less than it has is broken."""
    data = bytearray(packed(a=bytes(100_000)))
    for mark, at in ((b"PK\3\4", 22), (b"PK\1\2", 24)):
        place = data.index(mark) + at
        data[place : place + 4] = (4000).to_bytes(4, "little")
    with pytest.raises(BadCapture, match="can't be unpacked"):
        put(tmp_path, Handed("z.zip", bytes(data)))


@pytest.mark.parametrize(("limit", "most"), [("unpacked", 5000), ("given-files", 3)])
def test_zips_are_measured_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, most: int
) -> None:
    """Each of them would do alone."""
    set_limit(monkeypatch, limit, most)
    one = Handed("z.zip", packed(a=bytes(1500), b=bytes(1500)))
    put(tmp_path / "one", one)
    with pytest.raises(TooLarge):
        put(tmp_path / "two", one, one)


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize(
    "names",
    [("a", "a/b/c"), ("a", "a/b/c", "a/b", "a (2)"), (".zip", "x"), (".zip", ".zip", "text")],
)
def test_every_file_finds_a_place(tmp_path: Path, names: tuple[str, ...], order: int) -> None:
    """Whatever stands where its folder would be."""
    files = [Handed(name, packed(f=b"x") if name == ".zip" else b"x") for name in names]
    _, there = put(tmp_path, *files[::order])
    assert len(there) == len(names)


def test_a_folder_goes_round_a_file_as_one(tmp_path: Path) -> None:
    names, there = put(tmp_path, *(Handed(name, b"x") for name in ("a", "a/b/c", "a/d")))
    assert there == {"in/a", "in/a (2)/b/c", "in/a (2)/d"}
    assert names == ["a", "a (2)"]


@pytest.mark.parametrize(
    "files", [None, [], "text", [1], [{"name": "a"}], [{"name": 1, "bytes": b""}]]
)
def test_what_is_no_list_of_files_is_refused(files: object) -> None:
    with pytest.raises(ForkvizError):
        handed(files)
