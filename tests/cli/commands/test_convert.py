"""forkviz convert: what it writes is what the other commands read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import forkviz

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def test_a_bundle_shows_as_what_it_was_made_of(run: Run, perl: Path, tmp_path: Path) -> None:
    """Every fact and row, the title among them."""
    assert run("convert", perl, "-o", tmp_path / "b").status == 0
    assert run("show", tmp_path / "b").out == run("show", perl).out


def test_maps_and_csv_go_to_standard_output(run: Run, perl: Path, tmp_path: Path) -> None:
    """The child's rows where they are asked for."""
    (tmp_path / "child").write_text(run("convert", perl, "--to", "maps", "--child").out)
    child = forkviz.read(perl).child
    assert list(forkviz.read(tmp_path / "child").parent.space) == list(child.space)
    run("convert", perl, "--to", "csv", "-o", tmp_path / "csv")
    assert list(forkviz.read(tmp_path / "csv").child.space) == list(child.space)


def test_what_can_not_be_converted_is_refused(run: Run, perl: Path, clobbered: Path) -> None:
    """A bundle without a name, a child that is not there, a scenario."""
    scenario = perl.parents[1] / "scenarios" / "recursion.toml"
    for arguments in (
        [perl],
        [clobbered, "--to", "maps", "--child"],
        [scenario, "--to", "csv"],
        [perl, "--child", "--to", "csv"],
    ):
        ran = run("convert", *arguments)
        assert (ran.status, ran.out) == (2, "")


def test_what_a_map_can_not_say_is_told_and_what_it_can_comes_back(
    run: Run, tmp_path: Path
) -> None:
    """Names without a path, unknown protections and assumed places; Linux's reserved pages."""
    (tmp_path / "ldd").write_text("a.dll => /usr/bin/a.dll (0x3fd000000)\n")
    said = run("convert", tmp_path / "ldd", "--to", "maps").err
    assert all(word in said for word in ("unknown protection", "assumed", "rows may be missing"))
    rows = (
        "00400000-00500000 ---p 00000000 00:00 0\n",
        "00500000-00600000 rw-p 00000000 00:00 0 anon_inode:[x]\n",
    )
    (tmp_path / "linux").write_text("".join(rows))
    ran = run("convert", tmp_path / "linux", "--to", "maps")
    assert "1 names are not paths" in ran.err
    (tmp_path / "again").write_text(ran.out)
    before, after = (
        list(forkviz.read(tmp_path / name).parent.space) for name in ("linux", "again")
    )
    assert [r.state for r in after] == [r.state for r in before] == ["reserved", "committed"]
    assert [r.name for r in after] == ["", f"[{before[1].name}]"]
