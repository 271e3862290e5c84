"""picture: a fork in two rows, parent above child, as a small drawing of its own data.

Addresses are not to scale: what lies between the places that matter is squeezed.  The colours and
patterns are those of the page (``styles/site.css``), which defines the patterns once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import log2
from typing import NamedTuple

from forkviz.core.region import Region, Use
from forkviz.machine.dll import Dll
from forkviz.traces.state import Placed, State
from forkviz.traces.trace import Trace

__all__ = ["picture"]

#: Units of the drawing: its size, its margin, the top of each row, the height of a box.
WIDTH, HEIGHT, _MARGIN = 220, 72, 12
_PARENT, _CHILD, _BOX = 12, 42, 18
#: So many DLLs and so many other places are drawn: more would be lines.
_DLLS, _OTHERS = 6, 6
_SLOT = 1 << 16
#: What is larger is no neighbour, but a block of all that is free.
_LARGEST = 16 << 20
#: What a stretch weighs in which nothing is, and at most one in which something is.
_GAP, _MOST = 1.0, 5.0
#: A weight of one, at the most.
_UNIT = 22.0


class _Place(NamedTuple):
    start: int
    end: int
    look: str


def picture(trace: Trace) -> str:
    """The drawing of how *trace* ends, as an element of SVG that a reader of screens leaves out."""
    parent, child = _rows(trace)
    x = _scale([*parent, *child])
    boxes = [
        *(_box(place, x, _PARENT) for place in parent),
        *(_box(place, x, _CHILD) for place in child),
    ]
    rule = f'<path class="sp-rule" d="M{_MARGIN} 36H{WIDTH - _MARGIN}"/>'
    return (
        f'<svg class="sp" viewBox="0 0 {WIDTH} {HEIGHT}" aria-hidden="true" '
        f'preserveAspectRatio="xMidYMid meet">{rule}{"".join(boxes)}</svg>'
    )


def _rows(trace: Trace) -> tuple[list[_Place], list[_Place]]:
    """The places of the parent and of the child; what lies on top comes last."""
    last = _decisive(trace)
    dlls = _interesting(trace, last)
    wanted = [(dll.base, dll.end) for dll in dlls]
    prefer = [(dll.preferred, dll.preferred + dll.size) for dll in dlls if _is_moved(dll)]
    parent = [_Place(*span, "prefers") for span in prefer]
    parent += [_Place(dll.base, dll.end, "there") for dll in dlls]
    child: list[_Place] = []
    homeless = [dll for dll in dlls if last.places[dll.name].placed is not Placed.LOADED]
    for region in _others(last, [*wanted, *prefer], {dll.name for dll in trace.scenario.dlls}):
        in_way = any(_meets(region, (dll.base, dll.end)) for dll in homeless)
        child.append(_Place(region.start, region.end, "way" if in_way else "dots"))
    for dll in dlls:
        placed, base = last.places[dll.name]
        if placed is Placed.LOADED:
            child.append(_Place(dll.base, dll.end, "there"))
            continue
        child.append(_Place(dll.base, dll.end, "prefers"))
        if placed is Placed.ELSEWHERE and base is not None:
            child.append(_Place(base, base + dll.size, "elsewhere"))
    return parent, child


def _decisive(trace: Trace) -> State:
    """Where the fork stands as it fails, else at its end."""
    failed = trace.failure()
    return trace.state(failed if failed >= 0 else len(trace) - 1)


def _interesting(trace: Trace, last: State) -> list[Dll]:
    """Those that are elsewhere than they prefer, and those that do not land; else the first."""
    dlls = trace.scenario.dlls
    first = [
        dll for dll in dlls if _is_moved(dll) or last.places[dll.name].placed is not Placed.LOADED
    ]
    rest = [dll for dll in dlls if dll not in first]
    return [*first, *rest][:_DLLS]


def _is_moved(dll: Dll) -> bool:
    return dll.preferred != dll.base


def _others(last: State, spans: list[tuple[int, int]], dlls: set[str]) -> Iterator[Region]:
    """What the child holds besides *dlls*, where *spans* are first; none is all of the space."""
    regions = [
        region
        for region in last.child
        if region.size <= _LARGEST and not (region.use is Use.IMAGE and region.name in dlls)
    ]
    near = [region for region in regions if any(_meets(region, span) for span in spans)]
    yield from [*near, *(region for region in regions if region not in near)][:_OTHERS]


def _meets(region: Region, span: tuple[int, int]) -> bool:
    return region.start < span[1] and span[0] < region.end


class _Scale(NamedTuple):
    ends: list[int]
    at: list[float]

    def __call__(self, address: int) -> float:
        return self.at[self.ends.index(address)]


def _scale(places: Iterable[_Place]) -> _Scale:
    """Where each end of a place lies in the drawing."""
    known = list(places)
    ends = sorted({end for place in known for end in (place.start, place.end)})
    weights = [
        min(_MOST, 1.5 + log2(max(1, (high - low) / _SLOT)))
        if any(place.start < high and low < place.end for place in known)
        else _GAP
        for low, high in pairwise(ends)
    ]
    unit = min((WIDTH - 2 * _MARGIN) / (sum(weights) or 1), _UNIT)
    here = (WIDTH - unit * sum(weights)) / 2
    at = [here]
    for weight in weights:
        here += weight * unit
        at.append(here)
    return _Scale(ends, at)


def _box(place: _Place, x: _Scale, top: int) -> str:
    left, right = x(place.start), x(place.end)
    wide = max(right - left, 2)
    return (
        f'<rect class="sp-{place.look}" x="{left:.1f}" y="{top}" width="{wide:.1f}" '
        f'height="{_BOX}" rx="1.5"/>'
    )
