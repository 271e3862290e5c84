"""clusters: which images want one place, each pair or larger group of them once.

Windows hands out places by 64 KiB, so sizes are rounded up to 64 KiB.  Images of 32 and of 64 bits
never meet, nor do two programs, or two runtimes: a process has one.  n log n, whatever overlaps.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from forkviz.rebase.placed import PlacedImage

__all__ = ["Cluster", "clusters"]


@dataclass(frozen=True, slots=True)
class Cluster:
    """Images that hang together by overlaps, sorted by path.

    at: the lowest address that two of them want.
    """

    images: tuple[PlacedImage, ...]
    at: int

    @property
    def names(self) -> tuple[str, ...]:
        """Their paths."""
        return tuple(image.path for image in self.images)


def clusters(images: Iterable[PlacedImage]) -> list[Cluster]:
    """Every cluster of two images or more, by width and address."""
    found: list[Cluster] = []
    ordered = sorted(images, key=lambda image: (image.bits, image.start, image.end, image.path))
    for _, same in groupby(ordered, key=lambda image: image.bits):
        found += _of_one_width(list(same))
    return found


def _of_one_width(ordered: list[PlacedImage]) -> list[Cluster]:
    runs = _runs([image for image in ordered if not image.is_only_one])
    starts = [run[0].start for run in runs]
    ends = [max(image.end for image in run) for run in runs]
    # A program, or a runtime, hangs together what it meets: runs[i] with runs[i + 1], where a sum
    # is above 0.
    begins, closes = [0] * (len(runs) + 1), [0] * (len(runs) + 1)
    met: list[list[PlacedImage]] = [[] for _ in runs]
    for program in (one for one in ordered if one.is_only_one):
        first, last = bisect_right(ends, program.start), bisect_left(starts, program.end) - 1
        if first <= last:
            met[first].append(program)
            begins[first] += 1
            closes[last] += 1
    groups: list[list[PlacedImage]] = []
    across = 0
    for i, run in enumerate(runs):
        if across:
            groups[-1] += run + met[i]
        else:
            groups.append(run + met[i])
        across += begins[i] - closes[i]
    return [
        Cluster(tuple(sorted(group, key=lambda image: image.path)), _meeting(group))
        for group in groups
        if len(group) > 1
    ]


def _runs(dlls: list[PlacedImage]) -> list[list[PlacedImage]]:
    """DLLs, sorted by start, parted where nothing is wanted: each run covers a range whole."""
    runs: list[list[PlacedImage]] = []
    end = -1
    for dll in dlls:
        if dll.start < end:
            runs[-1].append(dll)
        else:
            runs.append([dll])
        end = max(end, dll.end)
    return runs


def _meeting(group: list[PlacedImage]) -> int:
    """The lowest address that a DLL and another image want."""
    ends = {False: -1, True: -1}
    for image in sorted(group, key=lambda one: (one.start, one.end)):
        only_one = image.is_only_one
        if ends[False] > image.start or (ends[True] > image.start and not only_one):
            return image.start
        ends[only_one] = max(ends[only_one], image.end)
    raise AssertionError("no two of them meet")
