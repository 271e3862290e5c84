"""What the explorer does beside showing: the export, and remedies that are tried."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import forkviz
from forkviz.reports.cure import diagnosis_for
from forkviz.widgets.explorer import ForkExplorer
from tests.support.boards import (
    CLOBBERED,
    RECURSION,
    SCRIPT,
    last_step,
    trace_of,
)
from tests.support.diagnoses import COLLISION
from tests.support.explorers import ask, data_of, edit
from tests.support.scenarios import scenario

# -- the export ------------------------------------------------------------------------------------


def test_the_export_opens_at_the_step_that_is_shown(explorer: ForkExplorer, tmp_path: Path) -> None:
    """A report, as ``forkviz.report`` writes it."""
    explorer.step = 23
    place = explorer.export(tmp_path / "mine.html")
    wanted = forkviz.report(explorer.trace, tmp_path / "wanted.html", step=23)
    assert place.read_bytes() == wanted.read_bytes()


def test_the_button_writes_beside_the_notebook_and_says_where(
    explorer: ForkExplorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the kernel's working folder, named after the fork; what is in the way is reported."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("forkviz.session.session.report_html", lambda *_, **__: "a report")
    (answer,) = ask(explorer, {"kind": "export"})
    (written,) = tmp_path.iterdir()
    assert written.name == "One-relocated-DLL-six-holes-below-it.html"
    assert str(written) in answer["text"]
    # The page comes along, for a reader whose disk is not the kernel's.
    assert (answer["kind"], answer["name"]) == ("exported", written.name)
    assert answer["sent"] == [b"a report"]
    written.unlink()
    written.mkdir()
    (answer,) = ask(explorer, {"kind": "export"})
    assert (answer["kind"], "is a folder" in answer["what"]) == ("error", True)


@pytest.mark.parametrize(
    "title", ["", "../../../tmp/x", "..", SCRIPT, "a/b\\c:d", "\x00", "x" * 999], ids=len
)
def test_no_title_leads_the_export_out_of_the_folder(
    title: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A title is anything; the file's name is a plain one."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setattr("forkviz.session.session.report_html", lambda *_, **__: "a report")
    ForkExplorer(forkviz.fork(scenario([], title=title))).export()
    (written,) = tmp_path.rglob("*.html")
    assert written.parent == folder
    assert set(written.name) & set('<>:"/\\|?*\x00') == set()


# -- remedies --------------------------------------------------------------------------------------


def move_of(explorer: ForkExplorer) -> tuple[int, dict[str, Any]]:
    """The number of the first remedy that moves a DLL, and the move."""
    remedies = data_of(explorer)["diagnosis"]["causes"][0]["remedies"]
    return next((i, one["moves"][0]) for i, one in enumerate(remedies) if one["moves"])


def test_a_remedy_is_applied_and_compared_and_left(failing: ForkExplorer) -> None:
    """Both places of the DLL are new; the fork after it succeeds, and is what is shown then."""
    before = failing.trace
    number, move = move_of(failing)
    assert ask(failing, {"kind": "remedy", "number": number}) == []
    data = data_of(failing)
    assert (data["a"]["succeeded"], data["b"]["succeeded"]) == (False, True)
    assert data["back"] is True
    assert failing.step == data["opening"] == data["decides"]["row"]
    dll = failing.trace.scenario.dll(move["name"])
    assert (dll.base, dll.preferred) == (move["to"], move["to"])
    failing.step = 10**6
    assert failing.step == len(data["pairs"]) - 1
    assert ask(failing, {"kind": "back"}) == []
    data = data_of(failing)
    assert data["succeeded"] is True
    assert data["diagnosis"] is None
    assert data["edits"] == [f"{move['name']} is rebased to {move['to']:#x}"]
    assert ask(failing, {"kind": "undo"}) == []
    assert failing.trace == before
    assert move_of(failing) == (number, move)


@pytest.mark.parametrize("number", [-1, 99, None, "0", True, 0.0, [0]])
def test_a_remedy_that_there_is_not_changes_nothing(failing: ForkExplorer, number: object) -> None:
    """Nor one that moves nothing; the browser gets an error."""
    before = failing.data
    (said,) = ask(failing, {"kind": "remedy", "number": number})
    assert (said["kind"], said["advice"]) == ("error", "Nothing was changed.")
    assert ask(failing, {"kind": "back"}) == []
    assert failing.data == before


def test_another_fork_leaves_the_comparison(failing: ForkExplorer) -> None:
    """Whoever replaces the trace sees that trace."""
    number, _ = move_of(failing)
    found = failing.apply_remedy(number)
    assert (found.a.succeeded, found.b.succeeded) == (False, True)
    failing.replace(trace_of(RECURSION))
    assert "a" not in data_of(failing)
    failing.last()
    assert failing.step == last_step(RECURSION)
    failing.leave_comparison()
    assert failing.step == last_step(RECURSION)


def test_what_messages_told_is_of_the_first_fork_alone() -> None:
    """After a change it is another fork, with a diagnosis of its own."""
    made = ForkExplorer(trace_of(CLOBBERED), diagnosis=COLLISION)
    assert data_of(made)["diagnosis"]["causes"][0]["class"] == "base-collision"
    assert edit(made, edit="switch", name="topsort", on=False) == []
    assert data_of(made)["diagnosis"]["causes"][0]["class"] == "injected-fixed"
    made.close()
    told = diagnosis_for(trace_of(CLOBBERED))
    cured = ForkExplorer(trace_of(CLOBBERED), diagnosis=told)
    cured.apply_remedy(move_of(cured)[0])
    cured.leave_comparison()
    assert data_of(cured)["diagnosis"] is None
    cured.close()
