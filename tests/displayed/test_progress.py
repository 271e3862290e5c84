"""A bar in a notebook, nothing elsewhere."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from forkviz import lab
from forkviz.notebook.progress import bar


class Kernel:
    """An IPython of the test's own, which keeps what is displayed."""

    def __init__(self) -> None:
        self.shown: list[dict[str, str]] = []

    def display(self, data: dict[str, str], **_: Any) -> Kernel:
        self.shown.append(data)
        return self

    def update(self, data: dict[str, str], **_: Any) -> None:
        self.shown.append(data)


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Kernel:
    made = Kernel()
    shell = SimpleNamespace(kernel=object())
    display = SimpleNamespace(display=made.display)
    ipython = SimpleNamespace(get_ipython=lambda: shell, display=display)
    monkeypatch.setitem(sys.modules, "IPython", ipython)  # type: ignore[arg-type]
    return made


def test_a_bar_is_drawn_by_percents_and_goes(kernel: Kernel) -> None:
    """However often it is called; the words stand beside it, escaped."""
    with bar("<b>forks") as progress:
        assert progress is not None
        for done in range(100_001):
            progress(done, 100_000)
    assert len(kernel.shown) == 1 + 101 + 1
    assert '<progress value="50000" max="100000">' in kernel.shown[51]["text/html"]
    assert kernel.shown[51]["text/plain"] == "<b>forks: 50,000 of 100,000"
    assert "<b>" not in "".join(one["text/html"] for one in kernel.shown)
    assert kernel.shown[-1]["text/html"] == ""


def test_a_bar_goes_when_the_work_fails(kernel: Kernel) -> None:
    """What fails is not held up by it."""
    with pytest.raises(ZeroDivisionError), bar("forks"):
        raise ZeroDivisionError
    assert kernel.shown[-1]["text/html"] == ""


def test_without_a_kernel_there_is_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither without IPython nor in its terminal."""
    monkeypatch.delitem(sys.modules, "IPython", raising=False)
    with bar("forks") as progress:
        assert progress is None
    terminal = SimpleNamespace(get_ipython=lambda: SimpleNamespace())
    monkeypatch.setitem(sys.modules, "IPython", terminal)  # type: ignore[arg-type]
    with bar("forks") as progress:
        assert progress is None


@pytest.mark.figures
def test_a_long_report_shows_one_and_a_short_one_does_not(
    kernel: Kernel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its steps; a caller's own is used instead."""
    source = Path(__file__).resolve().parents[2] / "data" / "scenarios" / "two-relocated.toml"
    lab.report(source, tmp_path / "short.html")
    assert kernel.shown == []
    monkeypatch.setattr(lab, "MANY_STEPS", 10)
    lab.report(source, tmp_path / "long.html", progress=lambda done, total: None)
    assert kernel.shown == []
    lab.report(source, tmp_path / "long.html")
    assert "steps: 80 of 80" in [one["text/plain"] for one in kernel.shown]
