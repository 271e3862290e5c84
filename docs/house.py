"""Draw the house: the folders of the package and who imports whom, read from the source.

``python -m docs.house`` writes docs/house.svg; ``make pictures`` does, too.  tests/test_house.py
holds the committed picture equal to what is drawn here.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path

from tests.support.layers import TOP, imports, layer_of, target_layer

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "forkviz"
PICTURE = Path(__file__).with_name("house.svg")
#: All of the top: the public functions and names, and the command line.
ROOF = "api, cli, lab, …"
WIDTH, ROW, HEIGHT, SIDE = 1080, 92, 44, 12

Edges = Mapping[str, frozenset[str]]
STYLE = """
svg { background: #fff; font: 14px system-ui, sans-serif; }
rect { fill: #eef3fa; stroke: #33507a; }
text { fill: #14233a; text-anchor: middle; }
.small { font-size: 10.5px; fill: #45536a; }
path { fill: none; stroke: #7c8796; }
#tip path { fill: #7c8796; }
"""


def rooms(package: Path = PACKAGE) -> dict[str, list[str]]:
    """Each room with its folders, the roof last."""
    found = {
        folder.name: sorted(
            each.name for each in folder.iterdir() if (each / "__init__.py").exists()
        )
        for folder in sorted(package.iterdir())
        if (folder / "__init__.py").exists() and folder.name not in TOP
    }
    for file in sorted(package.glob("*.py")):
        if file.stem not in TOP and file.stem != "__init__":
            found[file.stem] = []
    found[ROOF] = []
    return found


def edges(package: Path = PACKAGE) -> Edges:
    """For each room the rooms that it imports."""
    found: dict[str, set[str]] = {room: set() for room in rooms(package)}
    for file in sorted(package.rglob("*.py")):
        room = _room(layer_of(file, package))
        for one in imports(file, package):
            if one.target.partition(".")[0] == package.name:
                found[room].add(_room(target_layer(one.target, package)))
    return {room: frozenset(below - {room, ROOF}) for room, below in found.items()}


def _room(layer: str) -> str:
    return ROOF if layer in TOP else layer


def reached(room: str, through: Edges) -> set[str]:
    """Every room that *room* leads to."""
    found: set[str] = set()
    waiting = list(through[room])
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += through[one]
    return found


def reduced(every: Edges) -> dict[str, list[str]]:
    """The arrows that are drawn: those that no way through another room implies."""
    return {
        room: sorted(
            one for one in below if not any(one in reached(other, every) for other in below)
        )
        for room, below in every.items()
    }


def levels(every: Edges) -> dict[str, int]:
    """How high each room is: one above the highest that it imports."""
    found: dict[str, int] = {}

    def level(room: str) -> int:
        if room not in found:
            found[room] = 1 + max((level(one) for one in every[room]), default=-1)
        return found[room]

    for room in every:
        level(room)
    return found


def places(every: Edges) -> dict[str, tuple[float, float]]:
    """The middle of each room's box: its row by its level, in a row by what it stands on."""
    height = levels(every)
    top = max(height.values())
    arrows = reduced(every)
    found: dict[str, tuple[float, float]] = {}
    for level in range(top + 1):
        row = sorted(room for room in every if height[room] == level)
        row.sort(key=lambda room: _mean(found[one][0] for one in arrows[room]))
        for number, room in enumerate(row):
            # Every other row is moved a little, so that arrows pass between the boxes.
            shift = (level % 2 - 0.5) * 60 if len(row) < 5 else 0
            x = WIDTH * (2 * number + 1) / (2 * len(row)) + shift
            found[room] = (x, SIDE + HEIGHT / 2 + ROW * (top - level))
    return found


def _mean(numbers: Iterable[float]) -> float:
    every = list(numbers)
    return sum(every) / len(every) if every else WIDTH / 2


def svg(package: Path = PACKAGE) -> str:
    """The picture."""
    every = edges(package)
    folders = rooms(package)
    at = places(every)
    high = 2 * SIDE + HEIGHT + ROW * max(levels(every).values())
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {high}" role="img">',
        "<title>The rooms of forkviz: an arrow leads from a room to one that it imports</title>",
        f"<style>{STYLE}</style>",
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" '
        'markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>',
    ]
    for room, below in reduced(every).items():
        x, y = at[room]
        for one in below:
            to_x, to_y = at[one]
            start, end = y + HEIGHT / 2, to_y - HEIGHT / 2
            lines.append(
                f'<path d="M{x:.0f} {start:.0f}C{x:.0f} {start + 30:.0f} {to_x:.0f} {end - 30:.0f} '
                f'{to_x:.0f} {end:.0f}" marker-end="url(#tip)"/>'
            )
    for room, (x, y) in at.items():
        inside = " · ".join(folders[room])
        wide = max(104, 6 * len(inside) + 16, 9 * len(room) + 16)
        lines.append(
            f'<rect x="{x - wide / 2:.0f}" y="{y - HEIGHT / 2:.0f}" width="{wide}" '
            f'height="{HEIGHT}" rx="6"/>'
        )
        lines.append(f'<text x="{x:.0f}" y="{y + (-3 if inside else 5):.0f}">{escape(room)}</text>')
        if inside:
            lines.append(
                f'<text class="small" x="{x:.0f}" y="{y + 13:.0f}">{escape(inside)}</text>'
            )
    return "\n".join([*lines, "</svg>", ""])


def main() -> int:
    PICTURE.write_text(svg(), encoding="utf-8", newline="\n")
    print(f"docs/{PICTURE.name}: {len(rooms())} rooms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
