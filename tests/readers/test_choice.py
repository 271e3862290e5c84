"""Which process of several is chosen: by its number, or by its pid."""

from __future__ import annotations

from dataclasses import replace

import pytest

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.region import Region
from forkviz.core.space import AddressSpace
from forkviz.errors import BadCapture
from forkviz.readers.select_process import are_numbered_apart, of_pid, only, with_numbers
from tests.support.caveats import written


def process(pid: int, file: str = "x", name: str = "", number: int | None = None) -> Process:
    space = AddressSpace(32, [Region(pid * 0x10000, pid * 0x10000 + 0x1000)])
    return Process(space, file=file, pid=pid, name=name, number=number)


THREE = Capture(
    "x",
    process(4, "x#2", number=2),
    others=(process(7, "x#1", "sh.exe", 1), process(9, "x#3", number=3)),
    caveats=written("one", "two"),
)


def test_processes_are_numbered_as_they_stand_in_their_text() -> None:
    """Those that are of several texts, as they are listed."""
    assert [(n, p.pid) for n, p in with_numbers(THREE)] == [(1, 7), (2, 4), (3, 9)]
    odd = replace(THREE, others=(process(7, "x#5", number=5), process(9)))
    assert [(n, p.pid) for n, p in with_numbers(odd)] == [(1, 4), (2, 7), (3, 9)]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_one_is_chosen_by_its_number(number: int) -> None:
    """It is alone then, and the title says which it is."""
    chosen = only(THREE, number, "x")
    assert chosen.parent is not None
    assert (chosen.title, chosen.parent.pid) == (f"x#{number}", (7, 4, 9)[number - 1])
    assert (chosen.child, chosen.others) == (None, ())


@pytest.mark.parametrize(
    ("capture", "what", "hint"),
    [
        (THREE, "has 3 processes, and no #4", "choose one from #1 to #3"),
        (Capture("x", process(4)), "has one process, and no #4", "choose one from #1 to #1"),
        (Capture("x"), "has no process, and no #4", ""),
    ],
)
def test_a_number_that_none_has_is_refused(capture: Capture, what: str, hint: str) -> None:
    """The complaint has how many there are."""
    with pytest.raises(BadCapture) as caught:
        only(capture, 4, "the file")
    assert (caught.value.what, caught.value.hint, caught.value.file) == (what, hint, "the file")


def test_one_is_chosen_by_its_pid() -> None:
    """The others stay, each under its number."""
    chosen = of_pid(THREE, 7)
    assert chosen is not None
    assert chosen.parent is not None
    assert (chosen.parent.pid, chosen.parent.file) == (7, "x#1")
    assert [(p.pid, p.file) for p in chosen.others] == [(4, "x#2"), (9, "x#3")]
    named = replace(THREE, parent=process(4, "a"), others=(process(7, "b"), process(9, "c")))
    again = of_pid(named, 7)
    assert again is not None
    assert again.parent is not None
    assert [p.file for p in (again.parent, *again.others)] == ["x#2", "x#1", "x#3"]
    assert of_pid(THREE, 5) is None
    alone = Capture("x", process(4))
    assert of_pid(alone, 4) is alone
    assert of_pid(Capture("x"), 4) is None


def test_two_of_one_text_are_two_processes() -> None:
    """By their numbers; without one nothing is known."""
    one, two, other = (
        process(1, "x#1", number=1),
        process(2, "x#2", number=2),
        process(3, "y#2", number=2),
    )
    assert are_numbered_apart(one, two)
    assert not are_numbered_apart(one, replace(two, file="x#1", number=1))
    assert not are_numbered_apart(one, other)
    assert not are_numbered_apart(one, process(4))
    assert not are_numbered_apart(process(4), one)
