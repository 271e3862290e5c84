"""said: what a picture shows, in words: its text alternative."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from forkviz.core.address import hex_
from forkviz.course.drawn.pin import Pin
from forkviz.course.pictures import Bars, Box, BoxUse, Graph, Strip

__all__ = ["bars_said", "graph_said", "strip_said"]

_USES = {BoxUse.TAKEN: "", BoxUse.NEVER: "", BoxUse.PREFERS: " (preferred, nothing is there)"}


def strip_said(strip: Strip, pins: Sequence[Pin] = ()) -> str:
    """The ranges of *strip*, and the places that are marked."""
    cell = f"a cell for each {hex_(strip.unit)} bytes"
    whole = f"{hex_(strip.start)}-{hex_(strip.end)}, {cell}"
    taken = ", ".join(f"{_range(box)}{_USES[box.use]}" for box in strip.boxes)
    free = f"{taken}; the rest is free" if taken else "all of it is free"
    said = [f"{whole}: {free}"]
    if strip.caption:
        said.insert(0, strip.caption.rstrip("."))
    said += [f"Marked {'right' if pin.right else 'wrong'}: {pin.said}" for pin in pins]
    return ". ".join(said) + "."


def bars_said(bars: Bars) -> str:
    """The ranges of *bars*."""
    each = ", ".join(f"{_range(box)}{_USES[box.use]}" for box in bars.bars)
    return f"Ranges from {hex_(bars.start)} to {hex_(bars.end)}: {each}."


def graph_said(graph: Graph) -> str:
    """The list, and who imports whom."""
    said = [f"The list is {', '.join(graph.names)}"]
    for name in graph.names:
        imported = [whom for who, whom in graph.imports if who == name]
        said.append(f"{name} imports {_and(imported) if imported else 'none of them'}")
    return ". ".join(said) + "."


def _range(box: Box) -> str:
    return f"{box.name} {hex_(box.start)}-{hex_(box.end)}"


def _and(names: Iterable[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last
