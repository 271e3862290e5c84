"""Values at the end of a notebook's cell, and printed: as the command line says them.

``display`` gives the HTML and ``told`` the text of each value that mixes ``Displayed`` in.
"""

from __future__ import annotations

from forkviz.cli.render.values.showing import display, told

__all__ = ["display", "told"]
