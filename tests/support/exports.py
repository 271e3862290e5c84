"""Notebooks that are exported, without a kernel: outputs as a kernel would have left them."""

from __future__ import annotations

import html
import re
from typing import Any

import nbformat

#: What the installed settings of Jupyter have every export use.
PREPROCESSOR = "forkviz.reports.nbconvert.ReportPreprocessor"


def notebook(*bundles: dict[str, Any]) -> nbformat.NotebookNode:
    """A notebook whose only cell has these outputs."""
    made = [nbformat.v4.new_output("display_data", data) for data in bundles]
    cell = nbformat.v4.new_code_cell("forkviz.explore(…)", outputs=made)
    return nbformat.v4.new_notebook(cells=[cell])


def framed(page: str) -> list[str]:
    """The documents in the frames of an exported page."""
    return [html.unescape(text) for text in re.findall(r'<iframe [^>]*srcdoc="([^"]*)"', page)]
