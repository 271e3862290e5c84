"""One condition of each kind of the matrix of real Cygwins: each point is as the model says."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest

from bench.cygwin.condition import Condition
from bench.cygwin.conditions import CONDITIONS, KINDS
from bench.cygwin.reasons import reason_for
from bench.cygwin.seen import points_of, seen_under
from forkviz.windows.windows import Windows
from tools.real_cygwin import VERSION

#: Of each kind one that takes few seconds, of a program that reads its own map, so that it can't
#: be over before: ``make cygwin`` runs them all, in both Cygwins.
CHOSEN = {
    "program": "perl, two Util: the first process",
    "DLL's place": "perl, two Util: Util.dll's place",
    "heap": "perl, three XS: the heap's base",
    "mmap": "perl, an mmap: an mmap's start",
    "stack": "perl, three XS: the stack",
    "file": "perl, a plug-in: replaced",
    "runtime": "perl, cygwin1.dll replaced: replaced by a rebased one",
}


def test_each_kind_has_its_condition() -> None:
    """A kind that is added to the matrix is run here, too."""
    assert set(CHOSEN) == set(KINDS)


@pytest.mark.parametrize("kind", CHOSEN)
def test_a_condition_is_what_the_model_says(
    kind: str, windows: Windows, cygwin: Path, tmp_path: Path
) -> None:
    """Outcome, phase, exit code, order, copies, and who says what."""
    condition = _chosen(kind)
    with ExitStack() as closing:
        seen, capture = seen_under(condition, windows, cygwin, tmp_path, closing)
        points = list(points_of(condition, seen, capture))
    assert len(points) > 10
    wrong = [point for point in points if not point.same]
    assert [point for point in wrong if not reason_for(VERSION, condition, point.what)] == []


def _chosen(kind: str) -> Condition:
    (found,) = (c for c in CONDITIONS if (c.kind, c.name) == (kind, CHOSEN[kind]))
    return found
