"""A fork machinery that is not forkviz's own: driven, stepped, replayed, and its source listed."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import forkviz
from forkviz.explanations.pseudocode.follow import listing_for, marks
from forkviz.machine.shown import SHOWN, shown
from forkviz.redaction.redact import redact
from forkviz.traces.notes import noted
from forkviz.traces.replay import replay

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "own-machine.md").read_text(encoding="utf-8")


@pytest.fixture(name="page")
def _page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The names of the page's first block, without the lines that write files."""
    for name in ("hopeful_fork", "load_all"):
        monkeypatch.delitem(SHOWN, name, raising=False)
    monkeypatch.chdir(ROOT)
    (body,) = re.findall(r"```python\n(.*?@shown.*?)^```$", PAGE, re.S | re.M)[:1]
    body = "\n".join(
        line for line in body.split("\n") if not line.startswith(("forkviz.report", "forkviz.save"))
    )
    file = tmp_path / "own.py"
    file.write_text(body, encoding="utf-8")
    names: dict[str, Any] = {}
    exec(compile(body, str(file), "exec"), names)  # noqa: S102  # our own text
    return SimpleNamespace(**names)


def test_the_machine_of_the_page_is_about_thirty_lines() -> None:
    """As the page promises."""
    body = PAGE.partition("@shown")[2].partition("trace = run_machine")[0]
    assert 20 <= len([line for line in body.split("\n") if line.strip()]) <= 30


def test_its_own_source_is_the_listing(page: Any) -> None:
    """And nothing of forkviz's fork is in it."""
    listed = listing_for(page.trace).functions
    assert [function.name for function in listed] == ["hopeful_fork", "load_all"]
    lines = [line.text.strip() for line in listed[1].lines]
    assert "call = LoadLibrary(dll)" in lines
    assert "# the answer to a call is the event of that call" in lines
    assert any(line.startswith("# C8: ") for line in lines)


def test_each_step_is_at_its_line(page: Any) -> None:
    """The trace replays through the machine that made it, so the places are exact."""
    trace = page.trace
    assert replay(trace).disagreement is None
    found = marks(trace)
    assert all(mark.exact for mark in found)
    at = {
        type(event).__name__: listing_text(trace, mark)
        for event, mark in zip(trace.events, found, strict=True)
    }
    assert at["Call"] == "call = LoadLibrary(dll)"
    assert at["ChildEnded"] == "exit(1)"
    assert at["Finished"] == "return -1, EAGAIN"


def listing_text(trace: forkviz.Trace, mark: Any) -> str:
    """The text of the line that a mark is at."""
    functions = {function.name: function for function in listing_for(trace).functions}
    return functions[mark.function].lines[mark.line].text.strip()


def test_notes_and_redaction_keep_the_machine_and_a_file_does_not(
    page: Any, tmp_path: Path
) -> None:
    """What is read back is equal, and marks functions alone from where Cygwin's fork differs."""
    trace = page.trace
    assert noted(trace, {0: "begins"}).machine is page.hopeful_fork
    hidden = redact(trace)
    assert [mark.exact for mark in marks(hidden)] == [True] * len(trace)
    again = forkviz.read(forkviz.save(trace, tmp_path / "own.jsonl"))
    assert again == trace
    assert isinstance(again, forkviz.Trace)
    assert again.machine is None
    assert len(marks(again)) == len(trace)
    assert not marks(again)[-1].exact


def test_a_function_of_another_module_can_not_hide_forkviz_s(page: Any) -> None:
    """A machine called ``fork`` would change the listing of every trace."""

    def fork() -> None: ...

    fork.__module__ = "somebody.else"
    with pytest.raises(ValueError, match="take another name"):
        shown("fork", "mine")(fork)
    fork.__name__ = "hopeful_fork"
    fork.__module__ = page.hopeful_fork.__module__
    shown("again", "a cell that runs twice")(fork)


def test_a_machine_without_a_mark_has_no_listing(page: Any) -> None:
    """The error names the mark."""
    trace = page.trace
    del SHOWN["hopeful_fork"]
    with pytest.raises(ValueError, match=r"hopeful_fork is not marked with shown\(\)"):
        listing_for(trace)
