"""Inputs of n rows for every reader, as files or folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bench.readers import BASE, FILES, STEP
from forkviz.core.image import Image
from forkviz.readers import read_capture
from forkviz.readers.images.images_json import render_images
from forkviz.readers.own.capture_jsonl import dump_capture
from tests.readers.images.dumps import build_dump, memory_list
from tests.readers.images.pe_files import build_pe, import_table
from tests.readers.tools.test_rebase import database

__all__ = ["MAKERS"]

Maker = Callable[[Path, int], Path]


def rows_of(name: str) -> Maker:
    """A text of n rows of the kind *name* of bench/readers.py."""

    def make(folder: Path, n: int) -> Path:
        before, row, _ = FILES[name]
        place = folder / f"{n}.txt"
        place.write_text(before + "".join(row(i, BASE + i * STEP) for i in range(n)))
        return place

    return make


def _ending(i: int) -> str:
    """The first is the program."""
    return "dll" if i else "exe"


def _images(n: int) -> str:
    return render_images(
        Image(
            f"/usr/bin/a{i}.{_ending(i)}", 0x1_0000_0000 + i * STEP, STEP, imports=("cygwin1.dll",)
        )
        for i in range(n)
    )


def images(folder: Path, n: int) -> Path:
    place = folder / f"{n}.json"
    place.write_text(_images(n))
    return place


def capture(folder: Path, n: int) -> Path:
    """What forkviz writes of a map."""
    read = read_capture(rows_of("cygwin-maps")(folder, n))
    place = folder / f"{n}.jsonl"
    place.write_text("\n".join(dump_capture(read)) + "\n")
    return place


def bundle(folder: Path, n: int) -> Path:
    """Both maps and the headers of all that they hold."""
    place = folder / str(n)
    place.mkdir()
    text = "".join(
        f"{at:08X}-{at + STEP:08X} r-xp 00000000 EE45:4341 28147497 /usr/bin/a{i}.{_ending(i)}\n"
        for i, at in ((i, BASE + i * STEP) for i in range(n))
    )
    (place / "parent.maps").write_text(text)
    (place / "child.maps").write_text(text)
    (place / "images.json").write_text(_images(n))
    return place


def pe(folder: Path, n: int) -> Path:
    """One DLL that imports n others."""
    place = folder / f"{n}.dll"
    place.write_bytes(build_pe(imports=import_table([b"a%d.dll" % i for i in range(n)])))
    return place


def pe_folder(folder: Path, n: int) -> Path:
    place = folder / str(n)
    place.mkdir()
    for i in range(n // 20):
        (place / f"a{i}.dll").write_bytes(build_pe(imports=import_table([b"cygwin1.dll"])))
    return place


def minidump(folder: Path, n: int) -> Path:
    place = folder / f"{n}.dmp"
    entries = [(BASE + i * STEP, BASE + i * STEP, STEP, 0x1000, 4, 0x20000) for i in range(n)]
    place.write_bytes(build_dump(memory_list(*entries)))
    return place


def rebase_db(folder: Path, n: int) -> Path:
    place = folder / f"{n}.db"
    place.write_bytes(database(*((f"/bin/a{i}.dll", BASE + i * STEP, STEP) for i in range(n))))
    return place


def vmmap_xml(folder: Path, n: int) -> Path:
    row = '<Region Address="{}" Size="{}" Commit="4096" UseType="2" Details="C:\\a.dll"/>\n'
    regions = "".join(row.format(BASE + i * STEP, STEP) for i in range(n))
    place = folder / f"{n}.mmp"
    place.write_text(
        "<root><Snapshots><Snapshot><MemoryRegions>\n"
        f"{regions}</MemoryRegions></Snapshot></Snapshots></root>"
    )
    return place


def pasted_list(folder: Path, n: int) -> Path:
    place = folder / f"{n}.txt"
    text = rows_of("listdlls")(folder, n).read_text()
    place.write_text("Hello,\nthis is it\n" + "".join(f"> {line}\n" for line in text.splitlines()))
    return place


def forks(folder: Path, n: int) -> Path:
    """A log of n forks."""
    place = folder / f"{n}.strace"
    place.write_text(
        "".join(
            f"  10 {i} [main] sh 7 fork: entering\n  10 {i} [main] sh 7 dofork: {i} = fork()\n"
            for i in range(n)
        )
    )
    return place


#: By the reader's name; those with a dash and a word more are other inputs of the same reader.
MAKERS: dict[str, Maker] = {
    **{name: rows_of(name) for name in FILES},
    "images": images,
    "capture": capture,
    "bundle": bundle,
    "pe": pe,
    "pe-folder": pe_folder,
    "minidump": minidump,
    "rebase-db": rebase_db,
    "vmmap-xml": vmmap_xml,
    "pasted-list": pasted_list,
    "strace-forks": forks,
}
