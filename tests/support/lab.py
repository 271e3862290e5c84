"""Start a JupyterLab apart from the user's own, and end it by its process."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote
from urllib.request import ProxyHandler, build_opener

from forkviz.windows.waiting import has_ended, status_of, until

START_SECONDS = 180
STOP_SECONDS = 20
FOLDERS = (
    "JUPYTER_CONFIG_DIR",
    "JUPYTER_DATA_DIR",
    "JUPYTER_RUNTIME_DIR",
    "JUPYTERLAB_SETTINGS_DIR",
    "JUPYTERLAB_WORKSPACES_DIR",
    "IPYTHONDIR",
)
# Announcements would ask the network, in a dialog that lies over the notebook.
PAGE_CONFIG = {"disabledExtensions": {"@jupyterlab/apputils-extension:announcements": True}}
#: What a page loads, of the extensions that are installed: some are at home in other front ends,
#: and complain here.
EXTENSIONS = ("@jupyter-widgets", "@jupyter-notebook", "anywidget", "jupyterlab_pygments")


@dataclass(frozen=True, slots=True)
class Lab:
    """A running JupyterLab: its address, ending in a slash, and the folder that it serves."""

    url: str
    root: Path

    def address_of(self, name: str) -> str:
        """Where the notebook opens, in a workspace without what other tests left open."""
        return f"{self.url}lab/tree/{quote(name)}?reset"


@contextmanager
def running_lab(folder: Path) -> Iterator[Lab]:
    """JupyterLab with all that it reads and writes in the folder, on a free port, without token."""
    places = {name: folder / name.lower() for name in FOLDERS}
    root = folder / "root"
    for place in (*places.values(), root):
        place.mkdir(parents=True)
    page_config = places["JUPYTER_CONFIG_DIR"] / "labconfig" / "page_config.json"
    page_config.parent.mkdir()
    page_config.write_text(json.dumps(PAGE_CONFIG))
    extensions = folder / "labextensions"
    extensions.mkdir()
    for name in EXTENSIONS:
        installed = Path(sysconfig.get_path("data"), "share", "jupyter", "labextensions", name)
        shutil.copytree(installed, extensions / name)  # Jupyter serves no file behind a link
    command = [
        *[sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"],
        *["--expose-app-in-browser", "--JupyterNotebookApp.expose_app_in_browser=True"],
        *["--LabApp.extension_manager=readonly"],
        f"--LabServerApp.labextensions_path={extensions}",
        *["--ServerApp.ip=127.0.0.1", "--ServerApp.port=0", f"--ServerApp.root_dir={root}"],
        *["--IdentityProvider.token=", "--PasswordIdentityProvider.password_required=False"],
    ]
    environment = os.environ | {name: str(place) for name, place in places.items()}
    log = folder / "lab.log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
    try:
        yield Lab(wait_for_address(server, places["JUPYTER_RUNTIME_DIR"], log), root)
    finally:
        server.terminate()
        if status_of(server, STOP_SECONDS) is None:
            server.kill()
            server.wait()


def wait_for_address(server: subprocess.Popen[bytes], runtime: Path, log: Path) -> str:
    """The address from the file that the server writes when it has its port, once it answers."""
    note = runtime / f"jpserver-{server.pid}.json"
    opener = build_opener(ProxyHandler({}))  # a proxy has no business between us

    def address() -> str:
        try:
            url: str = json.loads(note.read_text())["url"]
            with opener.open(f"{url}api/status", timeout=5):
                return url
        except (OSError, json.JSONDecodeError):
            return ""

    until(lambda: address() or has_ended(server), START_SECONDS)
    if url := address():
        return url
    raise RuntimeError(f"JupyterLab did not start:\n{log.read_text(errors='replace')}")
