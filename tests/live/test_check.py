"""forkviz check on what a real linker made, and on a real Cygwin."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from forkviz.check.check import Checked, check
from forkviz.check.collect import collect
from forkviz.check.finding import RuleName
from forkviz.check.outputs import Output, predicted
from forkviz.cli.render.check.text import print_text
from forkviz.core.ldhash import AUTO_BASE, AUTO_BASE_32, auto_image_base
from forkviz.rebase.image import read_placed
from tests.support.check_dlls import FOUND

GCC = "x86_64-w64-mingw32-gcc"
pytestmark = pytest.mark.skipif(shutil.which(GCC) is None, reason=f"{GCC} is not here")

RUNTIME = "int rt_value = 1; int *rt_where = &rt_value; int rt(void) { return *rt_where; }"
DLL = "int rt(void); int shared = 7; int *where = &shared; int f(void) { return rt() + *where; }"
#: Takes a variable of another DLL without saying so, which ld mends at runtime; no address of its
#: own, so that ld makes no table of fix-ups.
USER = (
    "extern int shared; int rt(void); int u(void) { return rt() + shared; }"
    "void _pei386_runtime_relocator(void) {}"
)
#: What ld puts in 32-bit DLLs at the least; this compiler has no script for them.
SCRIPT = """
OUTPUT_FORMAT(pei-i386)
SECTIONS {
 .text __image_base__ + 0x1000 : { *(.text) }
 .data : { *(.data) }
 .edata : { *(.edata) }
 .idata : { *(.idata$*) }
 .reloc : { *(.reloc) }
}
"""
#: Where mingw-w64's ld begins; Cygwin's has 0x400000000, and the same hash.
MINGW_BASE = 0x1_C000_0000
OUTPUTS = (
    *("cygz.dll", "./cygz.dll", "././cygz.dll", ".libs/cygz.dll", "cygperl5_39_10.dll"),
    *("auto/mro/mro.dll", "../here/cygcrypto-1.1.dll", "test.pyx", "größe.dll", "a b.dll"),
    f"{'x' * 180}.dll",
)


def link(folder: Path, name: str, code: str, *words: str) -> None:
    """A DLL without a C library, linked in *folder* with ``-o`` *name*."""
    (folder / "code.c").write_text(code)
    made = subprocess.run(
        [GCC, "-shared", "-nostdlib", "-e", "0", "-mcmodel=small", "code.c", *words, "-o", name],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr


@pytest.fixture(scope="module")
def dlls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The DLLs of docs/check.md, as ld makes them."""
    folder = tmp_path_factory.mktemp("gcc") / "dlls"
    folder.mkdir()
    fixed = "-Wl,--disable-dynamicbase"
    link(folder, "cygwin1.dll", RUNTIME, fixed, "-Wl,--image-base=0x180040000")
    runtime = "cygwin1.dll"
    link(folder, "cyga.dll", DLL, runtime, fixed, "-Wl,--image-base=0x3f0000000")
    near = "-Wl,--image-base=0x3f0200000,--enable-auto-import"
    link(folder, "cygb32.dll", USER, "cyga.dll", runtime, fixed, near)
    for name in ("cyghit1.dll", "cyghit2.dll"):
        link(folder, name, DLL, runtime, fixed, "-Wl,--image-base=0x3f1020000")
    link(folder, "cygaslr.dll", DLL, runtime, "-Wl,--dynamicbase,--image-base=0x3f2000000")
    link(folder, "zlib1.dll", "int z(void) { return 0; }", "-Wl,--dynamicbase")
    (folder / "code.c").unlink()
    return folder


def answer(folder: Path) -> Checked:
    """What is found in *folder*."""
    return check(collect([str(folder)]).images)


def test_what_ld_linked_is_found(dlls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The transcript of docs/check.md, and that nothing else is wrong with real DLLs."""
    print_text(answer(dlls))
    found = capsys.readouterr().out
    assert found == FOUND + "\n6 judged, 1 other; 2 errors, 1 warning\n"
    assert answer(dlls).fine == ("cyga.dll", "cygwin1.dll")


def test_what_was_stripped_of_its_fix_ups_cannot_be_moved(dlls: Path, tmp_path: Path) -> None:
    """One that needs none can, though its headers look alike."""
    subprocess.run(
        [GCC.replace("gcc", "strip"), "-R", ".reloc", "-o", tmp_path / "a.dll", dlls / "cyga.dll"],
        check=True,
    )
    shutil.copy(dlls / "cygb32.dll", tmp_path)
    rules = {f.files[0]: f.rule for f in answer(tmp_path).findings}
    assert rules == {
        "a.dll": RuleName.CANNOT_BE_MOVED,
        "cygb32.dll": RuleName.REACH_OF_32_BITS,
    }


@pytest.mark.parametrize("output", OUTPUTS)
def test_the_hash_of_64_bits_is_lds(output: str, tmp_path: Path) -> None:
    """mingw-w64's ld begins elsewhere; the rest is the same."""
    here = tmp_path / "here"
    (here / output).parent.mkdir(parents=True, exist_ok=True)
    link(here, output, DLL.replace("rt()", "0"), "-Wl,--enable-auto-image-base")
    base = read_placed(here / output).base
    assert base - MINGW_BASE == auto_image_base(output) - AUTO_BASE


@pytest.mark.parametrize("start", [AUTO_BASE_32, 0x6000_0000])
@pytest.mark.parametrize("output", OUTPUTS)
def test_the_hash_of_32_bits_is_lds(output: str, start: int, tmp_path: Path) -> None:
    """With the base that ld has, and with another one that it is given."""
    here = tmp_path / "here"
    (here / output).parent.mkdir(parents=True, exist_ok=True)
    (here / "x.ld").write_text(SCRIPT)
    (here / "x.s").write_text(".globl _f\n_f: ret\n")
    tool = GCC.removesuffix("gcc")
    given = "" if start == AUTO_BASE_32 else f"={start:#x}"
    for line in (
        [f"{tool}as", "--32", "x.s", "-o", "x.o"],
        [
            *(f"{tool}ld", "-m", "i386pe", "-T", "x.ld", "-shared", "x.o"),
            *(f"--enable-auto-image-base{given}", "-o", output),
        ],
    ):
        made = subprocess.run(line, cwd=here, capture_output=True, text=True, check=False)
        assert made.returncode == 0, made.stderr
    data = (here / output).read_bytes()
    (pe,) = struct.unpack_from("<I", data, 60)
    (base,) = struct.unpack_from("<I", data, pe + 52)
    assert base - start == auto_image_base(output, 32) - AUTO_BASE_32


def test_a_proposal_is_linked_and_nothing_meets(tmp_path: Path) -> None:
    """A collision that ld makes; then with the base, and then with the name that is proposed."""
    (tmp_path / "auto").mkdir()
    code = DLL.replace("rt()", "0")
    # Large enough to reach the other one, wherever the hash has put both.
    low, high = sorted(("cygone.dll", "auto/two.dll"), key=auto_image_base)
    size = auto_image_base(high) - auto_image_base(low) + 0x10000
    _, (finding,) = predicted([Output(low, size), Output(high, 0x10000)])
    found: Any = re.search(r"link (\S+) with (\S+) or as -o (\S+), which gets (\S+)", finding.text)
    assert found[1] == low
    link(tmp_path, low, code, found[2])
    assert read_placed(tmp_path / low).base == int(found[2].partition("=")[2], 16)
    link(tmp_path, found[3], code, "-Wl,--enable-auto-image-base")
    base = read_placed(tmp_path / found[3]).base
    assert base - MINGW_BASE + AUTO_BASE == int(found[4], 16)
    # It is the same file, and its importers see the same name.
    listed = subprocess.run(
        [GCC.replace("gcc", "objdump"), "-p", tmp_path / low],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert re.search(rf"^Name\s.* {re.escape(Path(low).name)}$", listed, re.MULTILINE)


def test_a_real_cygwin_has_no_error(cygwin: Path) -> None:
    """560 images of its own, of 599 names; some DLLs have one name, most of them perl's."""
    seen = collect([str(cygwin)])
    checked = check(seen.images)
    assert not checked.failed
    assert checked.judged > 200
    assert checked.judged + checked.others == len(seen.images)
    assert {finding.rule for finding in checked.findings} <= {RuleName.SAME_NAME}
    paths = [name for finding in checked.findings for name in finding.files]
    assert len(checked.fine) == checked.judged - len(set(paths))
    if cygwin.name == "esy-bash@0.3.20":
        assert (checked.judged, checked.others, len(checked.findings)) == (560, 12, 7)
    assert [one.file for one in seen.left_out if not one.file.endswith(".dbg")] == []


def test_a_dll_that_grew_is_found_in_a_real_cygwin(cygwin: Path) -> None:
    """One that is 16 MiB larger meets its neighbours."""
    images = collect([str(cygwin)]).images
    grown = next(image for image in images if image.name == "cygcrypto-1.0.0.dll")
    larger = [replace(i, size=i.size + (16 << 20)) if i is grown else i for i in images]
    found = [f for f in check(larger).findings if f.rule is RuleName.OVERLAP]
    assert found
    assert any(grown.path in finding.files for finding in found)
