"""What the lab tier stands on: a JupyterLab that starts, runs a cell and shows what it gives."""

from __future__ import annotations

import json
from collections.abc import Callable
from urllib.request import ProxyHandler, build_opener

from playwright.sync_api import Page, expect

from tests.support.lab import Lab


def test_the_server_answers_without_a_token(lab: Lab) -> None:
    """The server is reached at the address that it wrote down itself."""
    with build_opener(ProxyHandler({})).open(f"{lab.url}api/status") as answer:
        assert "kernels" in json.load(answer)


def test_a_notebook_runs_and_shows_its_output(
    write_notebook: Callable[..., str],
    open_notebook: Callable[[str], Page],
    run_all: Callable[[Page], None],
) -> None:
    """Run all, and each cell's output stands below it."""
    page = open_notebook(write_notebook("x = 0x10000", "print(f'a slot is {x:#x}')"))
    run_all(page)
    expect(page.locator(".jp-OutputArea-output")).to_have_text("a slot is 0x10000\n")


def test_a_widget_answers_a_click(
    write_notebook: Callable[..., str],
    open_notebook: Callable[[str], Page],
    run_all: Callable[[Page], None],
) -> None:
    """The widget manager is installed: a click in the page reaches Python and comes back."""
    source = (
        "import ipywidgets\n"
        "button = ipywidgets.Button(description='Step')\n"
        "button.on_click(lambda _: setattr(button, 'description', 'Stepped'))\n"
        "button"
    )
    page = open_notebook(write_notebook(source))
    run_all(page)
    page.get_by_role("button", name="Step", exact=True).click()
    expect(page.get_by_role("button", name="Stepped")).to_be_visible()
