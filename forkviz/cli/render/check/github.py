"""github: workflow commands, which GitHub Actions shows as annotations of the files.

Source: GitHub's reference of workflow commands.  ``%``, ends of lines and, in a property, ``:`` and
``,`` are written as ``%25`` and so on; so no name can begin a command or end one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from forkviz.cli.render.check.places import place_of
from forkviz.cli.render.check.text import summary
from forkviz.cli.render.tables import visible

if TYPE_CHECKING:
    from forkviz.check.check import Checked

__all__ = ["print_github"]

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def print_github(checked: Checked, known: int = 0) -> None:
    """Write a command for each finding, at its first file, and the summary as a line of the log."""
    for finding in checked.findings:
        file = visible(place_of(checked, finding.files[0])).translate(_PROPERTY)
        title = f"forkviz {finding.rule}".translate(_PROPERTY)
        text = visible(finding.text).translate(_DATA)
        print(f"::{finding.level} file={file},title={title}::{text}")
    print(summary(checked, known))
