"""A widget beside an explorer that says what Python knows of it, and closes it.

It is a plain anywidget, so whatever shows an explorer shows it too; a test copies this file beside
its notebook.
"""

from __future__ import annotations

import anywidget
import traitlets

_SHOW = """
function render({ model, el }) {
  const said = document.createElement("output"), close = document.createElement("button");
  el.classList.add("witness");
  close.textContent = "close the explorer";
  close.addEventListener("click", () => model.send({ kind: "close" }));
  const tell = () => { said.textContent = model.get("said"); };
  model.on("change:said", tell);
  tell();
  el.append(said, " ", close);
}
export default { render };
"""


class Witness(anywidget.AnyWidget):
    """``said`` is the explorer's step and policy, as its kernel has them, or "closed"."""

    _esm = _SHOW
    said = traitlets.Unicode().tag(sync=True)

    def __init__(self, explorer) -> None:
        super().__init__()
        self.explorer = explorer
        explorer.observe(self._tell, ["step", "data"])
        self.on_msg(self._close)
        self._tell()

    def _tell(self, _change=None) -> None:
        self.said = f"step {self.explorer.step}, policy {self.explorer.trace.policy}"

    def _close(self, _widget, _content, _buffers) -> None:
        self.explorer.close()
        self.said = "closed"
