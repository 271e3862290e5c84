"""Write the explorer's figures, as BokehJS embeds them, into forkviz/front/built/figures.json.

    python -m tools.figures          write them anew
    python -m tools.figures --check  say whether they are as the sources make them; exit status 1 if
                                     not

They are the same for every fork, so they are made once: to explore and to report imports no bokeh.
tools/front/build.mjs puts them into the bundle of BokehJS.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from forkviz.files import replace_text
from forkviz.views.figures.explorer import make_figures
from forkviz.views.figures.item import figure_item

__all__ = ["PLACE", "figures_json"]

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "forkviz" / "front" / "built" / "figures.json"


def figures_json() -> str:
    """The figures by pane, a line each."""
    items = {name: figure_item(pane, selects=False) for name, pane in make_figures().items()}
    rows = (
        f"{json.dumps(name)}:{json.dumps(item, ensure_ascii=False, separators=(',', ':'))}"
        for name, item in items.items()
    )
    return "{" + ",\n".join(rows) + "}\n"


def main(arguments: Sequence[str]) -> int:
    """Write the file, or compare it."""
    made = figures_json()
    old = PLACE.read_text(encoding="utf-8") if PLACE.is_file() else ""
    if made == old:
        return 0
    if "--check" in arguments:
        print(f"{PLACE.name} is not what the sources make: run make front", file=sys.stderr)
        return 1
    replace_text(PLACE, made)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
