"""to_dataframe: the rows of a value with pandas, and what is said without."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import forkviz
from forkviz.core.region import Region
from forkviz.core.space import AddressSpace
from forkviz.errors import Unavailable
from forkviz.study.study import run_study

pandas = pytest.importorskip("pandas")

#: Importing pandas takes a second.
pytestmark = pytest.mark.figures

ROOT = Path(__file__).resolve().parents[2]
PERL = ROOT / "data" / "captures" / "cygwin-3.0.7-perl"
TWO = ROOT / "data" / "scenarios" / "two-relocated.toml"


def test_regions_are_rows_with_exact_addresses() -> None:
    """Of a capture with the process that they are of; the highest address is kept exactly."""
    capture = forkviz.read(PERL)
    frame = forkviz.to_dataframe(capture)
    assert len(frame) == len(capture.parent.space) + len(capture.child.space)
    parent = frame[frame.process == "parent"]
    assert list(parent.start) == [region.start for region in capture.parent.space]
    assert (frame["end"] - frame.start == frame["size"]).all()
    top = AddressSpace(64, [Region(2**64 - 0x1000, 2**64 - 1)])
    (end,) = forkviz.to_dataframe(top)["end"]
    assert int(end) == 2**64 - 1
    assert set(forkviz.to_dataframe(capture.parent).columns) == set(frame.columns) - {"process"}


def test_steps_are_rows() -> None:
    """By number, each with its phase and its words."""
    trace = forkviz.fork(TWO)
    frame = forkviz.to_dataframe(trace)
    assert len(frame) == len(trace)
    step = trace.failure()
    assert frame.phase[step] == trace.state(step).phase.name
    assert "gives up" in frame.what[step]


def test_attempts_and_policies_are_rows() -> None:
    """Of a diagnosis and of a study."""
    answer = forkviz.diagnose("$ make\nfork: child 7 - MEM_COMMIT failed, Win32 error 1455\n")
    (row,) = forkviz.to_dataframe(answer).to_dict("records")
    assert (row["win32_error"], row["lines"]) == (1455, answer.episodes[0].lines)
    study = run_study(5, ["repaired", "cygwin-3.6.0"], jobs=1)
    frame = forkviz.to_dataframe(study)
    assert list(frame.policy) == list(study.tallies)
    assert list(frame.forks) == [5, 5]


@pytest.mark.parametrize("space", [AddressSpace(64), AddressSpace(32)], ids=["64", "32"])
def test_an_empty_space_has_its_columns(space: AddressSpace) -> None:
    """And no rows."""
    frame = forkviz.to_dataframe(space)
    assert len(frame) == 0
    assert "start" in frame.columns


def test_what_has_no_rows_is_refused() -> None:
    """A scenario is no table, and a number neither."""
    for value in (3, forkviz.scenario(TWO)):
        with pytest.raises(TypeError, match=f"but not a {type(value).__name__}"):
            forkviz.to_dataframe(value)


def test_without_pandas_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """As of every extra."""
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(Unavailable, match=r"pip install 'forkviz\[frames\]'"):
        forkviz.to_dataframe(AddressSpace(64))
