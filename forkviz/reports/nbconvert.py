"""nbconvert: an exported notebook shows its explorers alive, each as the report of its fork.

``jupyter nbconvert --to forkviz`` uses it, by an entry point of the package, and so do JupyterLab's
exports to HTML (``server``).  nbconvert reads no drop-in folder of settings, so for other exporters
it is to be named::

    jupyter nbconvert --to html fork.ipynb \\
        --HTMLExporter.preprocessors=forkviz.reports.nbconvert.ReportPreprocessor
"""

from __future__ import annotations

import html
from typing import Any

from nbconvert.exporters import HTMLExporter
from nbconvert.preprocessors import Preprocessor
from traitlets import Int

from forkviz.core.text import clipped
from forkviz.errors import ForkvizError
from forkviz.reports.carried import MIME, report_of

__all__ = ["ReportExporter", "ReportPreprocessor"]

#: Outputs that need a widget's state, and those that need the BokehJS that another one loads.
WIDGET = "application/vnd.jupyter.widget-view+json"
BOKEH = "application/vnd.bokehjs_exec.v0+json"
BOKEH_ITSELF = "application/vnd.bokehjs_load.v0+json"


class ReportPreprocessor(Preprocessor):
    """Turns each output that carries a trace into the report of it, in a frame."""

    height = Int(1080, help="Height of a report's frame, in pixels").tag(config=True)

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """The notebook with reports; without the code of widgets, where none is left."""
        shown = [self._replace(output) for output in _having(nb, MIME)]
        if any(shown) and not _having(nb, WIDGET):
            # It is most of the page, and would have it fetch even more.
            nb.metadata.pop("widgets", None)
            if not _having(nb, BOKEH):
                _without(nb, BOKEH_ITSELF)
        return nb, resources

    def _replace(self, output: Any) -> bool:
        """Whether the *output* is a report now; one that can't be read is left as it is."""
        try:
            page = report_of(output.data[MIME])
        except (ForkvizError, ModuleNotFoundError) as error:
            self.log.warning("an explorer is exported without its steps: %s", error)
            return False
        title = clipped(output.data.get("text/plain", "") or "the report of a fork", 200)
        output.data = {
            "text/html": f'<iframe title="{html.escape(title)}" sandbox="allow-scripts '
            f'allow-downloads" style="width: 100%; height: {self.height}px; border: 0" '
            f'srcdoc="{html.escape(page)}"></iframe>',
            "text/plain": title,
        }
        return True


class ReportExporter(HTMLExporter):
    """HTML as it is exported elsewhere, with reports for explorers."""

    export_from_notebook = "HTML with forkviz reports"

    def _init_preprocessors(self) -> None:
        super()._init_preprocessors()
        self.register_preprocessor(ReportPreprocessor(parent=self), enabled=True)


def _having(nb: Any, mime: str) -> list[Any]:
    """The outputs of the notebook that have something of the type *mime*."""
    outputs = [output for cell in nb.cells for output in cell.get("outputs", ())]
    return [output for output in outputs if mime in output.get("data", {})]


def _without(nb: Any, mime: str) -> None:
    """Take the outputs that have something of the type *mime* away."""
    for cell in nb.cells:
        if outputs := cell.get("outputs"):
            cell.outputs = [one for one in outputs if mime not in one.get("data", {})]
