"""server: JupyterLab's *Save and Export Notebook As → HTML* shows explorers alive.

``jupyter_server_config.d/forkviz.json``, which is installed with forkviz, has Jupyter's server load
it.  It adds a preprocessor to the exports to HTML, beside those that somebody else has listed.
"""

from __future__ import annotations

from typing import Any

__all__ = ["PREPROCESSOR"]

PREPROCESSOR = "forkviz.reports.nbconvert.ReportPreprocessor"


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": __name__}]


def _load_jupyter_server_extension(app: Any) -> None:
    section = app.web_app.settings["config"]["HTMLExporter"]
    listed = section.get("preprocessors")
    if listed is None:
        section["preprocessors"] = [PREPROCESSOR]
    elif not isinstance(listed, list) or PREPROCESSOR not in listed:
        listed.append(PREPROCESSOR)
