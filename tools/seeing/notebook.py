"""JupyterLab with one notebook for each content, looked at as the report is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tools.seeing.measure import settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.support.lab import Lab
    from tools.seeing.contents import Content

__all__ = ["IN_NOTEBOOK", "Notebooks", "running_notebooks"]

#: Enough for a kernel that starts and imports bokeh on a busy machine.
_PATIENCE = 120_000
#: A window of fewer pixels is a phone's.
_NARROW = 700
_IDLE = """() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel?.status
  === 'idle'"""
_DRAWN = """() =>
  document.querySelector(
    ".forkviz-explorer:not([data-seen]) :is(.fv[data-ready], .fv-compare)") &&
  !document.querySelector("[data-seen]") &&
  window.forkvizBokeh?.documents.every((one) => one.is_idle)"""
#: What was shown before is not what is to be shown.
_SEEN = """() => {
  for (const one of document.querySelectorAll(".forkviz-explorer")) one.dataset.seen = "";
}"""
_THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
#: The cell's source out of the way, and its output at the top of what is visible.
_TO_TOP = """() => {
  document.querySelector(".forkviz-explorer")?.scrollIntoView({ block: "start" });
}"""


#: What is looked at in a notebook: what the cell shows.
IN_NOTEBOOK = ".forkviz-explorer"


@dataclass(frozen=True, slots=True)
class Notebooks:
    """A running JupyterLab, and how a content is shown in it."""

    lab: Lab

    def open(self, page: Page, content: Content) -> None:
        """Open a notebook with the cell of *content* in *page*, and wait for its kernel.

        The side bar is closed, as whoever wants to see something does it.
        """
        name = f"{content.name}.ipynb"
        (self.lab.root / name).write_text(_notebook(content.cell), encoding="utf-8")
        page.goto(self.lab.address_of(name))
        page.locator(".jp-NotebookPanel .jp-Notebook").wait_for(timeout=_PATIENCE)
        page.wait_for_function(_IDLE, timeout=_PATIENCE)
        page.evaluate("() => window.jupyterapp.shell.collapseLeft()")

    def run(self, page: Page) -> None:
        """Run the cell of the notebook that is open, also once more, and wait until it stands."""
        page.evaluate(_SEEN)
        page.evaluate("() => window.jupyterapp.commands.execute('notebook:run-all-cells')")
        page.wait_for_function(_DRAWN, timeout=_PATIENCE)
        page.evaluate(_TO_TOP)
        settle(page)
        self._widen(page)

    def show(self, page: Page, content: Content) -> None:
        """Open the notebook of *content*, and run it."""
        self.open(page, content)
        self.run(page)

    def _widen(self, page: Page) -> None:
        """On a phone JupyterLab's own bars would leave two thirds: the output gets all of it."""
        size = page.viewport_size
        if size is None or size["width"] >= _NARROW:
            return
        width = page.locator(IN_NOTEBOOK).first.evaluate("(one) => one.clientWidth")
        page.set_viewport_size(
            {"width": 2 * size["width"] - round(width), "height": size["height"]}
        )
        page.evaluate(_TO_TOP)
        settle(page)

    def theme(self, page: Page, theme: str) -> None:
        """Give JupyterLab its light or its dark theme, and wait until what is shown follows."""
        page.evaluate(
            "(theme) => window.jupyterapp.commands.execute('apputils:change-theme', { theme })",
            _THEMES[theme],
        )
        page.wait_for_function(
            """(theme) => document.body.dataset.jpThemeLight === String(theme === "light") &&
              [...document.querySelectorAll(".fv")].every((one) => one.dataset.theme === theme)""",
            arg=theme,
            timeout=_PATIENCE,
        )
        page.evaluate(_TO_TOP)
        settle(page)


def _notebook(source: str) -> str:
    """A notebook with one cell that has not run.  Without a kernel's name JupyterLab would ask."""
    cell: dict[str, object] = {
        "cell_type": "code", "id": "one", "metadata": {}, "source": source, "outputs": [],
        "execution_count": None,
    }  # fmt: skip
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return json.dumps({
        "cells": [cell], "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5,
    })  # fmt: skip


@contextmanager
def running_notebooks(folder: Path) -> Iterator[Notebooks]:
    """A JupyterLab of its own, with all that it writes in *folder*."""
    from tests.support.lab import running_lab

    folder.mkdir(parents=True, exist_ok=True)
    with running_lab(folder) as lab:
        yield Notebooks(lab)
