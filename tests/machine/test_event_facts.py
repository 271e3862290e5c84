"""What is declared beside the class of an event is complete, or its module can't be imported."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, get_args, get_type_hints

import pytest

from forkviz.core.delta import NOTHING, Delta
from forkviz.machine.dlls.attached import Attached
from forkviz.machine.event_facts import (
    ChildDelta,
    DllName,
    DllNames,
    Lane,
    OutsideNames,
    ParentDelta,
    Sentence,
    Text,
    Whose,
    Word,
    event,
    facts_of,
)
from forkviz.machine.events import (
    BlockChosen,
    Call,
    Checked,
    Compared,
    Event,
    FaultStruck,
    Finished,
    FrameEntered,
    FrameLeft,
    OrderDecided,
    Planned,
    Printed,
    Remark,
    RetryDecided,
    SortAppended,
    assert_remark,
)
from forkviz.machine.phase import Phase

KINDS = get_args(Event)


def declared(kind: type, **more: Any) -> Any:
    """*kind* as an event of a key of its own."""
    return event(**{"key": f"a test's {kind.__name__}", "lane": Lane.OTHER, "about": (), **more})(
        dataclass(frozen=True, slots=True)(kind)
    )


def test_every_event_is_declared_once() -> None:
    """Under its own name, which files have."""
    assert [facts_of(kind).key for kind in KINDS] == [kind.__name__ for kind in KINDS]
    assert len(set(KINDS)) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_accounted_for(kind: type) -> None:
    """By text, by delta, or a value that needs no word; what is compared is a field."""
    facts = facts_of(kind)
    plain = get_type_hints(kind)
    for field, hint in plain.items():
        parts = {hint, *get_args(hint)}
        assert (field in facts.texts) == bool(
            parts & {str, tuple[str, ...], tuple[Attached, ...]}
        ), field
        assert (field in facts.deltas.values()) == (hint is Delta), field
    assert set(facts.outcome) <= set(plain)
    assert not set(facts.outcome) & set(facts.about)


class Untold:
    """A text of which nothing says what it is."""

    text: str


class UntoldNames:
    """Names of which nothing says whose."""

    names: tuple[str, ...]


class UntoldMaybe:
    """A text that may be unknown, and of which nothing says what it is."""

    text: str | None


class UntoldDelta:
    """A change of which nothing says whose memory it is in."""

    delta: Delta


@pytest.mark.parametrize("kind", [Untold, UntoldNames, UntoldMaybe, UntoldDelta])
def test_a_field_that_is_left_open_is_an_error(kind: type) -> None:
    """At import: redaction would pass over a text, a state over a change."""
    with pytest.raises(TypeError, match=f"{kind.__name__}.* what is in it"):
        declared(kind)


class Told:
    """One field of each type."""

    name: DllName
    names: DllNames
    others: OutsideNames
    sentence: Sentence
    word: Word
    maybe: DllName | None
    count: int
    before: ParentDelta = NOTHING
    after: ChildDelta = NOTHING


def test_what_a_type_says_is_found() -> None:
    """Also of a field that may be unknown."""
    facts = facts_of(declared(Told, about=("name",), left_out=("count",)))
    assert facts.texts == {
        "name": Text.NAME,
        "names": Text.NAME,
        "others": Text.OUTSIDER,
        "sentence": Text.SENTENCE,
        "word": Text.WORD,
        "maybe": Text.NAME,
    }
    assert facts.listed == ("name", "names", "maybe")
    assert facts.names == ("name", "names", "others", "maybe")
    assert facts.sentences == ("sentence",)
    assert facts.deltas == {Whose.PARENT: "before", Whose.CHILD: "after"}
    assert facts.outcome == ("names", "others", "sentence", "word", "maybe", "before", "after")
    assert facts.defaults == {"before": NOTHING, "after": NOTHING}


def other() -> type:
    """A class that is no event yet."""
    return type("Other", (), {"__annotations__": {"count": int}})


def test_what_can_t_be_is_an_error() -> None:
    """A key that is taken, and an attribute that is not there."""
    with pytest.raises(TypeError, match="Call is taken"):
        declared(other(), key="Call")
    for where in ("about", "left_out"):
        with pytest.raises(TypeError, match="no field gone"):
            declared(other(), **{where: ("gone",)})
    with pytest.raises(TypeError, match="not an event"):
        facts_of(other())


def test_what_an_event_is_depends_on_its_fields() -> None:
    """Where its class says so."""
    harmless = FaultStruck("inject", Phase.C1, "a hook")
    lethal = FaultStruck("kill", Phase.C1, "gone", lethal=True)
    facts = facts_of(FaultStruck)
    assert [facts.fails(one) for one in (harmless, lethal)] == [False, True]
    assert [facts.wrong(one) for one in (harmless, lethal)] == [False, True]
    assert facts.decides(harmless)
    moved, there = Checked("handle", "A.dll", 1, 2), Checked("handle", "A.dll", 1, 1)
    assert [facts_of(Checked).decides(one) for one in (moved, there)] == [True, False]
    assert moved.subject == "a.dll"
    assert Checked("[heap]", None, 1, 1).subject == "[heap]"


def test_the_lanes_are_those_of_the_timeline() -> None:
    """What chooses, calls, recurses and returns; all else is together."""
    lanes = {lane: {kind for kind in KINDS if facts_of(kind).lane is lane} for lane in Lane}
    assert lanes[Lane.CHOICE] == {OrderDecided, BlockChosen, Compared, Planned, RetryDecided}
    assert lanes[Lane.CALL] == {Call}
    assert lanes[Lane.FRAME] == {FrameEntered, FrameLeft}
    assert lanes[Lane.END] == {Finished}


def test_a_remark_is_one_of_few() -> None:
    """Anything else that comes to where remarks may be left was forgotten."""
    assert set(get_args(Remark)) < set(KINDS)
    assert_remark(Printed("child", "x"))
    with pytest.raises(AssertionError, match="not treated"):
        assert_remark(Finished(True, "", 0, 0, ""))  # type: ignore[arg-type]


def test_an_event_equals_only_events_of_its_own_class() -> None:
    """Though both are tuples of the same values."""
    entered, appended = FrameEntered("a.dll", 0), SortAppended("a.dll", 0)
    assert tuple(entered) == tuple(appended)
    assert entered != appended
    assert entered == FrameEntered("a.dll", 0)
    assert len({entered, appended, FrameEntered("a.dll", 0)}) == 2
