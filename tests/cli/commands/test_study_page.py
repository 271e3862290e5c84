"""forkviz study --html: the page of a study that counts, and the lost forks that it leads to."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.arguments import picturing
from forkviz.cli.render.study_tables import Studied
from forkviz.machine.policy import get_policy
from forkviz.study.outcome import outcome_of
from forkviz.study.study import MIXTURES, run_study
from forkviz.traces.trace import Trace

#: Writes pages with bokeh, which the fast tier does without.
pytestmark = pytest.mark.figures

if TYPE_CHECKING:
    from tests.cli.conftest import Run

FEW = ("--forks", "2", "--seed", "1", "--jobs", "1")
SMALL = ("--forks", "12", "--seed", "1", "--jobs", "1")
#: Modules that import bokeh.
DRAWING = ("forkviz.reports.study", "forkviz.reports.linked", "forkviz.views.figures.")


def test_the_page_holds_figures_and_numbers(run: Run, tmp_path: Path) -> None:
    """In one file that asks for nothing."""
    place = tmp_path / "a.html"
    ran = run("study", *FEW, "--switches", "--policies", "repaired", "--html", place)
    assert f"wrote {place}" in ran.err
    page = place.read_text(encoding="utf-8")
    assert page.lower().startswith("<!doctype html>")
    assert "default-src 'none'" in page
    assert "2 forks of shape uniform, seed 1" in page
    assert page.count("<tr>") == 2 + 1 + 32
    assert "http-equiv" in page
    # BokehJS itself holds addresses, for extensions that nothing here asks for.
    assert 'src="' not in page.partition("<script>")[0]


def test_the_page_leads_to_forks_that_are_lost(run: Run, tmp_path: Path) -> None:
    """Each in a report beside it, shrunk; the same study gives the same bytes in each file."""
    places = [tmp_path / "a" / "s.html", tmp_path / "b" / "s.html"]
    for place in places:
        place.parent.mkdir()
        ran = run("study", *SMALL, "--policies", "repaired,cygwin-3.6.0", "--html", place)
        assert f"wrote {place}, and 1 forks in {place.with_name('s-forks')}" in ran.err
    (report,) = (places[0].parent / "s-forks").iterdir()
    assert report.name == "01-cygwin-3.6.0.html"
    trace = forkviz.read(report)
    assert isinstance(trace, Trace)
    assert not trace.succeeded
    assert trace.policy == "cygwin-3.6.0"
    assert outcome_of(trace.scenario, get_policy("repaired")).succeeded
    page = places[0].read_text(encoding="utf-8")
    assert f'id="fork-1" href="s-forks/{report.name}"' in page
    assert "prefers-color-scheme: dark" in page
    assert page == places[1].read_text(encoding="utf-8")
    assert report.read_bytes() == (places[1].parent / "s-forks" / report.name).read_bytes()


def test_the_page_of_mixtures_leads_to_few_forks() -> None:
    """Those of the policies come first; the others are spread over all mixtures."""
    study = run_study(12, ["repaired", "cygwin-3.6.0", *MIXTURES], seed=1, jobs=1)
    studied = Studied(study, ("repaired", "cygwin-3.6.0"), mixed=True)
    losers = [name for name in MIXTURES if study.tallies[name].examples]
    assert len(losers) > 4
    found = [one.policy for one in studied.lost_forks(4)]
    assert found[0] == "cygwin-3.6.0"
    assert len(set(found)) == 4
    assert set(found[1:]) < set(losers)
    for one in studied.lost_forks():
        tally = study.tallies[one.policy]
        most = max(tally.causes[cause] for cause in tally.examples)
        assert any(
            tally.causes[cause] == most and number == one.number
            for cause, number in tally.examples.items()
        )


def test_a_page_that_goes_into_a_device_has_no_folder(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no place beside it."""
    monkeypatch.setattr(picturing, "is_stream", lambda place: True)
    ran = run("study", *SMALL, "--policies", "cygwin-3.6.0", "--html", os.devnull)
    assert ran.status == 0
    assert f"wrote {os.devnull}\n" in ran.err


@pytest.mark.parametrize(
    ("package", "option", "extra"),
    [("bokeh", "--html", "study"), ("pyarrow", "--parquet", "parquet")],
)
def test_a_missing_package_is_said_before_a_fork_is_made(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    package: str,
    option: str,
    extra: str,
) -> None:
    """Else the tables of a long study would be lost."""
    for name in [name for name in sys.modules if name.startswith(DRAWING)]:
        monkeypatch.delitem(sys.modules, name)
    for name in [package, *(name for name in sys.modules if name.startswith(f"{package}."))]:
        monkeypatch.setitem(sys.modules, name, None)
    ran = run("study", *FEW, option, tmp_path / "out")
    assert (ran.status, ran.out) == (2, "")
    assert f"pip install 'forkviz[{extra}]'" in ran.err
    assert "forks in" not in ran.err
    assert list(tmp_path.iterdir()) == []
