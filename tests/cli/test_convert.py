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
