"""marimo shows an explorer, steps it, forks again and closes it."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from tests.support.frontend import PATIENCE, SOURCES, check_explorer, put_files
from tests.support.served import served

EXPLORER, WITNESS = (source.replace("\n", "\n    ") for source in SOURCES)
APP = f"""import marimo
app = marimo.App(width="full")

@app.cell
def _():
    {EXPLORER}
    return (explorer,)

@app.cell
def _(explorer):
    {WITNESS}
    return

if __name__ == "__main__":
    app.run()
"""


def test_marimo(page: Page, picture: Path, tmp_path: Path) -> None:
    """As an application: outputs alone."""
    put_files(tmp_path)
    (tmp_path / "app.py").write_text(APP, encoding="utf-8")
    words = ["run", "app.py", "--headless", "--no-token", "--host=127.0.0.1", "--port={port}"]
    around = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "STATE", "CACHE")}
    around["MARIMO_SKIP_UPDATE_CHECK"] = "1"
    with served("marimo", *words, folder=tmp_path, around=around, health="health") as url:
        page.goto(url, timeout=PATIENCE)
        check_explorer(page, picture)
