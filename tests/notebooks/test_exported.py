"""A notebook that was executed is exported as anybody would, and its explorer is alive in it."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import sysconfig
import urllib.error
import urllib.request
import venv
from pathlib import Path

import nbformat
import pytest

from forkviz.reports.carried import MIME, carried
from forkviz.reports.html import report_html
from forkviz.windows.waiting import has_ended
from tests.notebooks.test_notebooks import apart_from_the_users_own, execute, of_cells
from tests.support.boards import RECURSION, last_step, trace_of
from tests.support.exports import framed, notebook

ROOT = Path(__file__).resolve().parents[2]

__all__ = ["apart_from_the_users_own"]  # a fixture


def test_an_executed_notebook_is_exported_with_its_explorers(tmp_path: Path) -> None:
    """By the command, as it is installed: the same fork at the same step."""
    done = execute(
        of_cells("%load_ext forkviz", f"%fork {str(RECURSION)!r} --step -3", "6 * 7"), tmp_path
    )
    nbformat.write(done, tmp_path / "fork.ipynb")
    subprocess.run(
        [sys.executable, "-m", "nbconvert", "--to", "forkviz", "fork.ipynb"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    page = (tmp_path / "fork.html").read_text(encoding="utf-8")
    assert framed(page) == [report_html(trace_of(RECURSION), step=last_step(RECURSION) - 2)]
    assert "42" in page
    # Nothing of the widgets is left, which would weigh four times as much.
    assert len(page) < 2_500_000


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment of its own, into which a wheel of forkviz was installed."""
    folder = tmp_path_factory.mktemp("installed")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    venv.create(folder / "env", symlinks=os.name != "nt")
    scripts = "Scripts" if os.name == "nt" else "bin"
    python = folder / "env" / scripts / Path(sys.executable).name
    (wheel,) = folder.glob("*.whl")
    pip = (sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check")
    install = ("install", "--quiet", "--no-index", "--no-deps", str(wheel))
    subprocess.run([*pip, *install], check=True)
    # What forkviz needs is taken from here, behind the environment's own.
    (site,) = (folder / "env").rglob("site-packages")
    (site / "others.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return python


def around(folder: Path) -> dict[str, str]:
    """An environment without anybody's settings, which knows nbconvert's templates."""
    shared = Path(sysconfig.get_path("data")) / "share" / "jupyter"
    ours = {"JUPYTER_PATH": str(shared), "JUPYTER_CONFIG_DIR": str(folder / "config")}
    return {**os.environ, **ours, "JUPYTER_RUNTIME_DIR": str(folder / "run"), "PYTHONPATH": ""}


def free_port() -> int:
    """One to begin with: the server takes another where it is taken by then."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
    return port


def fetched(url: str, server: subprocess.Popen[str]) -> str:
    """What *server* answers, as soon as it listens: it says where before it does."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    while True:
        try:
            with direct.open(url, timeout=120) as answer:
                text: str = answer.read().decode()
                return text
        except urllib.error.URLError as error:
            refused = isinstance(error.reason, ConnectionRefusedError)
            if not refused or has_ended(server):
                raise


def with_an_explorer(folder: Path) -> str:
    """Write fork.ipynb into *folder*; returns the page that an export must hold."""
    trace = trace_of(RECURSION)
    nbformat.write(notebook({MIME: carried(trace, 30)}), folder / "fork.ipynb")
    return report_html(trace, step=30)


def test_the_command_of_an_installed_wheel_exports_explorers(
    installed: Path, tmp_path: Path
) -> None:
    """By the entry point of the wheel, in an environment that knows nothing else of forkviz."""
    page = with_an_explorer(tmp_path)
    where = "import forkviz, sys; print(forkviz.__file__.startswith(sys.prefix))"
    words = [str(installed), "-c", where]
    ran = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert ran.stdout == "True\n"
    subprocess.run(
        [str(installed), "-m", "nbconvert", "--to", "forkviz", "fork.ipynb"],
        cwd=tmp_path,
        env=around(tmp_path),
        capture_output=True,
        check=True,
    )
    assert framed((tmp_path / "fork.html").read_text(encoding="utf-8")) == [page]


def test_the_server_of_an_installed_wheel_exports_explorers(
    installed: Path, tmp_path: Path
) -> None:
    """By the file of the wheel in ``jupyter_server_config.d``: HTML as JupyterLab asks for it."""
    page = with_an_explorer(tmp_path)
    words = [str(installed), "-m", "jupyter_server", "--no-browser", "--allow-root"]
    server = subprocess.Popen(
        [*words, f"--port={free_port()}", "--ip=127.0.0.1", "--IdentityProvider.token=x"],
        cwd=tmp_path,
        env=around(tmp_path),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stderr is not None
        said = (re.search(r"http://127\.0\.0\.1:\d+/", line) for line in server.stderr)
        address = next(found[0] for found in said if found)
        url = f"{address}nbconvert/html/fork.ipynb?token=x"
        assert framed(fetched(url, server)) == [page]
    finally:
        server.terminate()
        server.communicate()


def test_a_bad_cell_is_told_without_a_traceback(tmp_path: Path) -> None:
    """In a kernel as in a shell."""
    with pytest.raises(Exception, match=r"UsageError.*cell:3: .*bats") as refused:
        execute(of_cells("%load_ext forkviz", "%%fork\nschema = 1\nbats = 1"), tmp_path)
    assert "Traceback" not in str(refused.value)
