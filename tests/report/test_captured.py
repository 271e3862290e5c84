"""The report of a capture that can't be forked: its maps, and why."""

from __future__ import annotations

from pathlib import Path

import pytest

import forkviz
from forkviz.cli.app import main
from forkviz.errors import BadCapture, BadTrace
from tests.support.boards import PERL
from tests.support.given import data_in

VMMAP = PERL.parents[1] / "vmmap" / "devenv-x86.csv"
MAP = PERL / "parent.maps"


def test_a_map_alone_gives_a_page_that_says_why_nothing_forks(tmp_path: Path) -> None:
    """On the page and in the terminal; the same map gives the same bytes."""
    place = forkviz.report(MAP, tmp_path / "a.html")
    data = data_in(place.read_text(encoding="utf-8"))
    assert any("no headers" in text for _, _, texts, _ in data["said"] for text in texts)
    assert forkviz.report(MAP, tmp_path / "b.html").read_bytes() == place.read_bytes()


def test_the_command_tells_that_it_is_no_fork(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A reader does not take a page with maps for a page with a fork."""
    assert main(["report", str(MAP), "-o", str(tmp_path / "a.html")]) == 0
    assert "no fork can be made of it" in capsys.readouterr().err


def test_what_only_a_fork_has_is_refused(tmp_path: Path) -> None:
    """A policy, a step, a note: the reason is that there is no fork."""
    with pytest.raises(BadCapture, match="no headers"):
        forkviz.report(MAP, tmp_path / "a.html", policy="repaired")
    with pytest.raises(BadCapture, match="no headers"):
        forkviz.report(MAP, tmp_path / "a.html", redact=True)
    with pytest.raises(BadTrace, match="without a trace"):
        forkviz.read(forkviz.report(MAP, tmp_path / "a.html"))
