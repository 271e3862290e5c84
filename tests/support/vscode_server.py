"""An explorer in a Python, and a page that shows it as VS Code does: run as a program.

VS Code's own widget manager runs in the page.  Around it are what VS Code puts there, a loader of
scripts and a kernel's comms; these go to this process by plain requests, one after the other.  The
first line that is printed is the address.
"""

from __future__ import annotations

import base64
import json
import sys
import sysconfig
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import comm
from comm.base_comm import BaseComm, CommManager

from tests.support.boards import RECURSION
from tests.support.frontend import STEP
from tools.vscode_widgets import VSCODE_WIDGETS

HERE = Path(__file__).parent
DATA = Path(sysconfig.get_path("data"), "share", "jupyter")
TYPES = {".html": "text/html", ".js": "text/javascript"}
#: What Python has said and the page has not heard.
SAID: list[dict[str, Any]] = []


class PageComm(BaseComm):
    """A comm whose messages wait until the page asks."""

    def publish_msg(
        self,
        msg_type: str,
        data: Any = None,
        metadata: Any = None,
        buffers: Any = None,
        **keys: Any,
    ) -> None:
        coded = [base64.b64encode(bytes(one)).decode() for one in buffers or ()]
        said = {"type": msg_type, "id": self.comm_id, "data": data, "metadata": metadata or {}}
        SAID.append({**said, "buffers": coded})


def files() -> dict[str, Path]:
    """What the page loads."""
    widgets = VSCODE_WIDGETS.find()
    assert widgets is not None, VSCODE_WIDGETS.how_to_get
    return {
        "/": HERE / "vscode_page.html",
        "/ipywidgets.js": widgets,
        "/require.js": DATA / "voila" / "templates" / "base" / "static" / "require.min.js",
        "/anywidget.js": DATA / "nbextensions" / "anywidget" / "index.js",
    }


class Handler(BaseHTTPRequestHandler):
    """Answers the page: its files, which widgets are shown, and what Python says to a message."""

    shown: tuple[str, ...] = ()
    comms: dict[str, Any] = {}  # noqa: RUF012
    files: dict[str, Path] = {}  # noqa: RUF012

    def do_GET(self) -> None:
        if self.path == "/shown":
            self.answer(json.dumps(self.shown).encode(), "application/json")
        elif file := self.files.get(self.path):
            self.answer(file.read_bytes(), TYPES[file.suffix])
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path == "/send":
            buffers = [base64.b64decode(one) for one in asked["buffers"]]
            content = {"comm_id": asked["id"], "data": asked["data"]}
            self.comms[asked["id"]].handle_msg({"content": content, "buffers": buffers})
        said = json.dumps(SAID).encode()
        SAID.clear()
        self.answer(said, "application/json")

    def answer(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def main() -> None:
    made: dict[str, Any] = {}

    def create(*values: Any, **named: Any) -> PageComm:
        one = PageComm(*values, **named)
        made[one.comm_id] = one
        return one

    manager = CommManager()
    comm.create_comm, comm.get_comm_manager = create, lambda: manager

    import forkviz
    from tests.support.witness import Witness

    explorer = forkviz.explore(RECURSION, step=STEP)
    witness = Witness(explorer)
    Handler.shown = (explorer.model_id, witness.model_id)
    Handler.comms, Handler.files = made, files()
    server = HTTPServer(("127.0.0.1", 0), Handler)
    sys.stdout.write(f"http://127.0.0.1:{server.server_port}/\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    sys.exit(main())
