"""The page of a diagnosis, and the diagnosis in the report of a fork: what is in which file."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pytest

import forkviz
from forkviz.cli.app import main
from forkviz.diagnosis.diagnosis import Certainty
from forkviz.errors import ForkvizError
from forkviz.front.assets import bokeh_js, diagnosis_js
from forkviz.reports import cure
from forkviz.reports.diagnosis import diagnosis_html
from forkviz.reports.html import capture_html, report_html
from tests.support.boards import CLOBBERED, PERL, trace_of
from tests.support.diagnoses import COLLISION, DIAGNOSES, UNDECIDED
from tests.support.given import data_in

SCENARIOS = PERL.parents[1] / "scenarios"
LIMIT = "$ make\nfork: child 7 - MEM_COMMIT failed, Win32 error 1455\n"


# -- the page alone ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", DIAGNOSES)
def test_the_page_needs_nothing_and_runs_its_own_script_alone(name: str) -> None:
    """By its hash; no address of another file is in it, and the same diagnosis is the same page."""
    page = diagnosis_html(DIAGNOSES[name])
    assert page == diagnosis_html(DIAGNOSES[name])
    digest = base64.b64encode(hashlib.sha256(diagnosis_js().encode()).digest()).decode()
    assert f"default-src 'none'; script-src 'sha256-{digest}'; style-src" in page
    assert page.count("<script>") == 1
    assert not re.search(r"""(?:src|href)\s*=|url\((?!#)""", page.replace("`fill:url(#", ""))
    assert bokeh_js()[:200] not in page
    assert len(page) < 200_000


def test_its_title_is_the_cause() -> None:
    """In the tab, and for whoever has no JavaScript."""
    page = diagnosis_html(COLLISION)
    assert "<title>Diagnosis: Two DLLs prefer one place – forkviz</title>" in page
    assert "<h1>Two DLLs prefer one place</h1>" in page


def test_report_takes_a_diagnosis(tmp_path: Path) -> None:
    """By itself; it has no fork, so no steps of one."""
    place = forkviz.report(UNDECIDED, tmp_path / "a.html")
    assert data_in(place.read_text(encoding="utf-8"))["causes"][0]["class"] == "undecided"
    with pytest.raises(ForkvizError, match="no fork"):
        forkviz.report(UNDECIDED, tmp_path / "b.html", policy="repaired")


def test_messages_of_which_no_fork_can_be_made_get_their_diagnosis(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the command line, too, where nothing is said of maps that are not there."""
    log = tmp_path / "make.log"
    log.write_text(LIMIT)
    assert main(["report", str(log), "-o", str(tmp_path / "a.html")]) == 0
    assert capsys.readouterr().err == ""
    data = data_in((tmp_path / "a.html").read_text(encoding="utf-8"))
    assert data["inputs"] == ["make.log"]
    (cause,) = [one for one in data["causes"] if one["certainty"] == "certain"]
    assert (cause["class"], cause["evidence"][0]["line"]) == ("commit-limit", 2)


# -- the report of a fork ------------------------------------------------------------------------


def test_the_report_of_a_fork_that_fails_says_why_and_has_the_fork_after_the_remedy() -> None:
    """Beside its own data, which are not in it twice."""
    data = data_in(report_html(trace_of(CLOBBERED)))
    cause = data["diagnosis"]["causes"][0]
    after = data["after"]
    remedy = cause["remedies"][after["number"]]
    assert remedy["proof"] == "simulated"
    (move,) = remedy["moves"]
    assert remedy["line"] == f"forkviz compare FILE --edit 'rebase {move['name']} {move['to']:#x}'"
    assert after["b"]["succeeded"] is True
    assert data["succeeded"] is False
    assert "a" not in after
    assert after["pairs"][0] == [0, 0]
    assert after["b"]["title"].startswith(data["title"])


def test_the_line_that_it_gives_compares_the_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report is the file: it holds its trace."""
    place = forkviz.report(trace_of(CLOBBERED), tmp_path / "a.html")
    data = data_in(place.read_text(encoding="utf-8"))
    remedy = next(one for one in data["diagnosis"]["causes"][0]["remedies"] if one["moves"])
    edit = re.findall(r"--edit '([^']*)'", remedy["line"])
    assert main(["compare", str(place), *(x for one in edit for x in ("--edit", one))]) == 1
    assert re.search(r"^outcome +failed +succeeded", capsys.readouterr().out, re.MULTILINE)


def test_the_report_of_a_fork_that_succeeds_has_no_diagnosis() -> None:
    """There is nothing to say."""
    data = data_in(report_html(trace_of(PERL)))
    assert data["diagnosis"] is None
    assert "after" not in data


def test_a_comparison_that_is_too_large_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the number of steps, or by what it would weigh; the line to type is there all the same."""
    for limit in ("MOST_STEPS", "MOST_CHARACTERS"):
        with monkeypatch.context() as patch:
            patch.setattr(cure, limit, 100)
            data = data_in(report_html(trace_of(CLOBBERED)))
        assert "after" not in data
        assert any(one["line"] for one in data["diagnosis"]["causes"][0]["remedies"])


def test_what_messages_tell_comes_before_what_the_model_tells() -> None:
    """Unless that is surer, or alone names what is in the way, or what helps."""
    trace = trace_of(CLOBBERED)
    told = data_in(report_html(trace, diagnosis=COLLISION))["diagnosis"]
    assert told["causes"][0]["sentence"] == COLLISION.causes[0].sentence
    own = data_in(report_html(trace, diagnosis=UNDECIDED))["diagnosis"]
    assert own["causes"][0]["class"] == "injected-fixed"
    first = replace(COLLISION.causes[0], certainty=Certainty.LIKELY)
    vague = (replace(first, occupant=None), replace(first, remedies=first.remedies[1:]))
    for cause, kind in ((first, "base-collision"), *((one, "injected-fixed") for one in vague)):
        likely = replace(COLLISION, causes=(cause,))
        shown = data_in(report_html(trace, diagnosis=likely))["diagnosis"]
        assert shown["causes"][0]["class"] == kind
    fine = data_in(report_html(trace_of(PERL), diagnosis=UNDECIDED))["diagnosis"]
    assert fine["causes"][0]["class"] == "undecided"


def test_a_remedy_for_a_dll_that_the_fork_has_not_is_no_comparison() -> None:
    """Its file has another name there, or none: the page is written all the same."""
    data = data_in(report_html(trace_of(CLOBBERED), diagnosis=COLLISION))
    assert "after" not in data


def test_a_line_to_type_holds_no_name_that_a_shell_takes_for_more() -> None:
    """It is left out then."""
    first = COLLISION.causes[0]
    for name, fine in (("stringio.so", True), ("a b.dll", False), ("$(rm).dll", False)):
        (move,) = first.remedies[0].moves
        remedy = replace(first.remedies[0], moves=(replace(move, name=name),))
        cause = replace(first, remedies=(remedy,))
        shown = cure.shown(replace(COLLISION, causes=(cause,)))
        assert bool(shown["causes"][0]["remedies"][0]["line"]) is fine


def test_maps_that_nobody_can_fork_carry_what_messages_tell() -> None:
    """Where both are there."""
    capture = forkviz.read(PERL / "parent.maps")
    data = data_in(capture_html(capture, diagnosis=COLLISION))  # type: ignore[arg-type]
    assert data["still"] is True
    assert data["diagnosis"]["causes"][0]["class"] == "base-collision"


def test_maps_beside_messages_are_in_the_page_of_the_diagnosis(tmp_path: Path) -> None:
    """Where no fork can be made of them: nothing that was captured is lost."""
    log = tmp_path / "both.txt"
    message = (
        "      0 [main] perl 998 child_info_fork::abort: address space needed by 'POSIX.dll' "
        "(0x3FD3A0000) is already occupied\n\n"
    )
    log.write_text(message + (PERL / "parent.maps").read_text(encoding="utf-8"))
    page = forkviz.report(log, tmp_path / "a.html").read_text(encoding="utf-8")
    data = data_in(page)
    assert data["causes"][0]["evidence"][0]["line"] == 1
    assert data["maps"]["still"] is True
    assert len(data["maps"]["tables"]["parent"]["base"]) > 50
    assert page.count("<script>") == 2
