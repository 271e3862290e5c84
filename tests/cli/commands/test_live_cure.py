"""``forkviz live --cygwin ROOT --cure`` with a real Cygwin's captures in the place of its runs."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import forkviz
from forkviz.cure.carried_out import Choice, tried_first, with_proof
from forkviz.diagnosis.diagnosis import Proof
from tests.cli.conftest import Ran
from tests.support.diagnoses import COLLISION, POLICY
from tests.support.given import data_in
from tests.support.perl_tree import COLLIDED, CURED

PERL = ("--", "perl", "-e", "fork")


@pytest.fixture
def observed(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Call with what the runs show, one after the other; nothing is copied and nothing is moved."""

    def show(*captures: Path) -> None:
        left = list(captures)

        def observe(_runs: object, _root: Path, bundle: Path) -> SimpleNamespace:
            shutil.copytree(left.pop(0), bundle)
            return SimpleNamespace(bundle=bundle, version="3.0.7")

        monkeypatch.setattr("forkviz.windows.run.open_windows", nullcontext)
        monkeypatch.setattr("forkviz.cure.cure.Runs.observe", observe)
        monkeypatch.setattr("forkviz.cure.cure.read_tree", lambda _root: ())
        monkeypatch.setattr("forkviz.cure.cure.copy_tree", lambda _root, copy: copy)
        monkeypatch.setattr("forkviz.cure.cure.planned", lambda _moves, _images: ())
        monkeypatch.setattr("forkviz.cure.cure.apply", lambda *_args, **_how: None)

    return show


def cure(run: Callable[..., Ran], *options: str) -> Ran:
    return run("live", "--cygwin", "root", "--cure", *options, *PERL)


def data_of(page: Path) -> dict[str, Any]:
    data: dict[str, Any] = data_in(page.read_text(encoding="utf-8"))
    return data


def test_the_page_has_the_diagnosis_and_both_real_forks(
    run: Callable[..., Ran], observed: Callable[..., None], tmp_path: Path
) -> None:
    """It opens at the fork that failed; the remedy that was tried leads to the one that did not."""
    observed(COLLIDED, CURED)
    page = tmp_path / "cure.html"
    assert cure(run, "--json", "--report", str(page)).status == 0
    data = data_of(page)
    assert (data["title"], data["succeeded"]) == ("Cygwin 3.0.7: perl", False)
    (cause,) = data["diagnosis"]["causes"]
    after = data["after"]
    assert cause["class"] == "base-collision"
    assert cause["remedies"][after["number"]]["proof"] == "tried"
    assert after["real"] is True
    assert (after["b"]["title"], after["b"]["succeeded"]) == (
        "Cygwin 3.0.7: perl, with the remedy",
        True,
    )
    (given,) = (row for row in after["summary"] if row["name"] == "Given: POSIX.dll: base")
    assert [given[side][0] for side in "ab"] == ["0x1b0000", "0x3fc800000"]
    trace = forkviz.read(page)
    assert isinstance(trace, forkviz.Trace)
    assert not trace.succeeded


def test_a_remedy_that_does_not_help_is_shown_and_not_called_tried(
    run: Callable[..., Ran], observed: Callable[..., None], tmp_path: Path
) -> None:
    """Both forks fail; the status says so."""
    observed(COLLIDED, COLLIDED)
    page = tmp_path / "cure.html"
    ran = cure(run, "--json", "--report", str(page))
    assert ran.status == 1
    assert ran.json()["after"]["succeeded"] is False
    data = data_of(page)
    assert data["after"]["b"]["succeeded"] is False
    assert all(one["proof"] != "tried" for one in data["diagnosis"]["causes"][0]["remedies"])


def test_what_nothing_can_be_tried_for_still_has_its_diagnosis(
    run: Callable[..., Ran],
    observed: Callable[..., None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The page is that of one fork; no second one was made."""
    observed(COLLIDED)
    monkeypatch.setattr("forkviz.cure.cure.choose", lambda _diagnosis: None)
    page = tmp_path / "cure.html"
    ran = cure(run, "--json", "--report", str(page))
    assert (ran.status, ran.json()["after"], ran.json()["remedy"]) == (1, None, None)
    data = data_of(page)
    assert data["diagnosis"]["causes"][0]["class"] == "base-collision"
    assert not data.get("after", {}).get("real")


def test_a_fork_that_succeeds_has_a_page_of_its_own(
    run: Callable[..., Ran], observed: Callable[..., None], tmp_path: Path
) -> None:
    """With nothing to cure."""
    observed(CURED)
    page = tmp_path / "cure.html"
    assert cure(run, "--report", str(page)).status == 0
    assert (data_of(page)["succeeded"], data_of(page)["diagnosis"]) == (True, None)


def test_both_bundles_are_kept(
    run: Callable[..., Ran], observed: Callable[..., None], tmp_path: Path
) -> None:
    """Each is read as any other."""
    observed(COLLIDED, CURED)
    assert cure(run, "--bundle", str(tmp_path / "kept")).status == 0
    for name, capture in (("before", COLLIDED), ("after", CURED)):
        kept = {file.name: file.read_bytes() for file in (tmp_path / "kept" / name).iterdir()}
        assert kept == {file.name: file.read_bytes() for file in capture.iterdir()}


def test_the_cause_that_was_tried_comes_first_on_a_page() -> None:
    """Wherever it stood, with or without its proof; the others keep their order."""
    (collision,), others = COLLISION.causes[:1], POLICY.causes
    diagnosis = replace(COLLISION, causes=(*others, collision))
    for number, remedy in enumerate(collision.remedies):
        choice = Choice(collision, remedy)
        for given in (diagnosis, with_proof(diagnosis, choice)):
            first, found = tried_first(given, choice)
            assert found == number
            assert first.causes[1:] == others
            assert first.causes[0].sentence == collision.sentence
            assert (first.causes[0].remedies[found].proof is Proof.TRIED) is (
                given is not diagnosis or remedy.proof is Proof.TRIED
            )


def test_the_line_of_ours_is_whole(tmp_path: Path) -> None:
    """It names no file that was not made: it plans around the map, and moves."""
    line = r"forkviz rebase C:\cygwin64 --avoid parent.maps --apply --database"
    odd = tmp_path / "a map & more.txt"
    odd.write_bytes((COLLIDED / "parent.maps").read_bytes())
    beside = (COLLIDED / "fork.strace", COLLIDED / "images.json")
    for sources, plan in (([COLLIDED], line), ([odd, *beside], line.replace("parent.maps", "MAP"))):
        causes = forkviz.diagnose(*sources).causes
        assert {r.plan for cause in causes for r in cause.remedies if r.moves} == {plan}


def test_the_answer_has_the_line_for_the_tree_itself(
    run: Callable[..., Ran], observed: Callable[..., None]
) -> None:
    """The copy is gone when the command ends: what helped is still to be done."""
    observed(COLLIDED, CURED)
    value = cure(run, "--json").json()
    (base,) = re.findall(r"Move POSIX\.dll to (0x\w+)", value["remedy"])
    assert re.search(rf"rebase\.exe -v -b {base} \S+/POSIX\.dll$", value["command"])
    observed(COLLIDED, CURED)
    assert value["command"] in cure(run).out
