"""A JupyterLite for tests: built once, with the notebook of the check, its app in reach."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forkviz.site.lite import course, lite_files
from forkviz.site.pyodide import Pyodide
from tests.support import witness
from tests.support.boards import RECURSION
from tests.support.frontend import SOURCES
from tests.support.site import BELOW
from tools.tab import PYODIDE

if TYPE_CHECKING:
    from playwright.sync_api import Page

#: The notebook of the check.
EXPLORER = "explorer.ipynb"
#: Milliseconds within which a kernel starts and a notebook runs, on a busy machine.
PATIENCE = 240_000
_SETTINGS = "jupyter-lite.json"
#: The outputs of the notebook that is open, and whether all its cells with code have run.
_OUTPUTS = """() => {
  const cells = window.jupyterapp.shell.currentWidget.content.widgets;
  return cells.filter(({ outputArea }) => outputArea).flatMap(({ outputArea }) =>
    outputArea.model.toJSON().map(({ output_type, ename, evalue, data, name, text }) =>
      ({ output_type, ename, evalue, name, text, kinds: Object.keys(data ?? {}) })));
}"""

#: Run in a kernel before a notebook: it has no name and no widget of another one.
_FRESH = "from ipywidgets import Widget\nWidget.close_all()\n%reset -f"
_CODE_OF = """async (name) => {
  const { contents } = window.jupyterapp.serviceManager;
  const { content } = await contents.get(name, { content: true });
  return content.cells.filter((cell) => cell.cell_type === "code")
    .map(({ source }) => [source].flat().join(""));
}"""
#: The outputs of pieces of code, given to the open notebook's kernel one by one.
_RUN_CODE = """async (sources) => {
  const { kernel } = window.jupyterapp.shell.currentWidget.sessionContext.session;
  const kinds = ["stream", "error", "display_data", "execute_result"];
  const outputs = [];
  for (const code of sources) {
    const future = kernel.requestExecute({ code });
    future.onIOPub = ({ header: { msg_type: output_type }, content }) => {
      const { ename, evalue, data, name, text } = content;
      if (kinds.includes(output_type))
        outputs.push({ output_type, ename, evalue, name, text, kinds: Object.keys(data ?? {}) });
    };
    if ((await future.done).content.status !== "ok") break;
  }
  return outputs;
}"""


def built_lite() -> dict[str, bytes]:
    """The files, with the Pyodide that npm has put here."""
    cells = [
        {"cell_type": "code", "execution_count": None, "id": f"cell-{number}", "metadata": {},
         "outputs": [], "source": source}
        for number, source in enumerate(SOURCES)
    ]  # fmt: skip
    kernel = {"name": "python", "display_name": "Python (Pyodide)", "language": "python"}
    notebook = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4}
    mine = {
        EXPLORER: json.dumps({**notebook, "nbformat_minor": 5}).encode(),
        RECURSION.name: RECURSION.read_bytes(),
        "witness.py": Path(str(witness.__file__)).read_bytes(),
    }
    return lite_files(Pyodide(PYODIDE), contents={**course(), **mine})


def in_reach(files: dict[str, bytes]) -> dict[str, bytes]:
    """The same, with JupyterLab's application where a test reaches it."""
    settings = json.loads(files[_SETTINGS])
    settings["jupyter-config-data"]["exposeAppInBrowser"] = True
    return {**files, _SETTINGS: json.dumps(settings).encode()}


class _Quiet(SimpleHTTPRequestHandler):
    """A server that knows the types of files, as JupyterLite wants it, and keeps no log."""

    def log_message(self, *_: object) -> None:
        """A test reads what it asserts, not a log."""


@contextmanager
def served_lite(files: dict[str, bytes], folder: Path) -> Iterator[str]:
    """The address of *files*, which are written below *folder*: not at the root of a server."""
    for name, data in files.items():
        place = folder / BELOW.strip("/") / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    handler = partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{BELOW}"
        finally:
            server.shutdown()
            thread.join()


def open_notebook(page: Page, address: str, name: str, app: str = "lab") -> None:
    """Open a notebook, and wait for its kernel."""
    page.goto(f"{address}{app}/index.html?path={name}", timeout=PATIENCE)
    page.wait_for_function(
        "() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel",
        timeout=PATIENCE,
    )


def run_all(page: Page) -> list[dict[str, Any]]:
    """Run every cell; the outputs, once all have run or one has failed."""
    page.set_default_timeout(PATIENCE)
    page.evaluate("window.jupyterapp.commands.execute('notebook:run-all-cells')")
    found: list[dict[str, Any]] = page.evaluate(_OUTPUTS)
    return found


def code_of(page: Page, name: str) -> list[str]:
    """The sources of the cells with code of a notebook, as the site gives it."""
    found: list[str] = page.evaluate(_CODE_OF, name)
    return found


def run_code(page: Page, sources: list[str]) -> list[dict[str, Any]]:
    """What *sources* give, one after the other, in the kernel of the notebook that is open.

    What was run before has left no name and no widget.  Ends where one raises, as ``run_all``.
    """
    page.set_default_timeout(PATIENCE)
    found: list[dict[str, Any]] = page.evaluate(_RUN_CODE, [_FRESH, *sources])
    return found
