"""What is said of where a picture comes from: all of it, in bearable portions."""

from __future__ import annotations

from dataclasses import replace

from forkviz.core.captures.capture import Capture
from forkviz.views.notes import MOST, NOTE, said_of
from tests.support.boards import IMG
from tests.support.caveats import written
from tests.support.scenarios import scenario

#: A capture that is damaged as badly as can be.
TORN = Capture("torn", caveats=written(*(f"row {i} is cut" for i in range(MOST + 7))))


def test_conflicts_caveats_and_notes_stand_apart_in_that_order() -> None:
    """What contradicts itself is what matters most; of what there is none, nothing is said."""
    plan = replace(scenario([]), notes=("a",), caveats=written("b"), conflicts=("c", "d"))
    assert [(g.kind, g.texts, g.more) for g in said_of(plan)] == [
        ("conflicts", ["c", "d"], 0), ("caveats", ["b"], 0), ("notes", ["a"], 0),
    ]  # fmt: skip
    assert said_of(scenario([])) == []


def test_a_capture_s_processes_are_heard_and_so_is_whoever_shows_it() -> None:
    """Each process's caveats with its file, then what the caller has to say."""
    (group,) = said_of(Capture("x"), ("no fork",))
    assert (group.kind, group.texts) == ("notes", ["no fork"])


def test_of_very_many_the_rest_is_counted() -> None:
    """A page stays a page; it does not claim to be all."""
    (group,) = said_of(TORN)
    assert (len(group.texts), group.more) == (MOST, 7)


def test_a_text_is_visible_and_of_bearable_length() -> None:
    """Names of captures are in it."""
    (group,) = said_of(Capture("x", conflicts=(IMG, "\x1b" + "y" * 5000)))
    assert len(group.texts[1]) == NOTE
    assert group.texts[1].startswith("\\x1b")
