"""What a person changes in a scenario: each edit does what it says, or says why it can't be."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import forkviz
from forkviz.core.address import SLOT
from forkviz.core.region import Region, Source, State
from forkviz.errors import BadScenario
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES, SWITCHES, get_policy
from forkviz.scenarios.edits import (
    AddFault,
    Edit,
    Occupy,
    Rebase,
    RemoveFault,
    SetAslr,
    SetBase,
    SetPlacement,
    SetPolicy,
    SetPreferred,
    SetSeed,
    SetSize,
    Switch,
    Vacate,
    apply,
    describe,
    edited,
)
from forkviz.scenarios.edits_text import FORMS, parse_edit, parse_edit_text
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import dump_scenario, parse_scenario
from forkviz.scenarios.windows import Aslr, Fault, FaultKind, Placement
from tests.support.chance import random_scenario
from tests.support.scenarios import dll, occupied, quick, scenario

PLAN = scenario(
    [dll("a.dll", 0x700000, 0x400000), dll("b.dll", 0x740000, 0x400000, imports=["a.dll"])],
    [
        occupied(0x400000, 0x10000, "a heap"),
        Region(0x500000, 0x501000, allocation=0x500000, name="an image"),
        Region(0x501000, 0x504000, State.RESERVED, allocation=0x500000, name="an image"),
    ],
    faults=(Fault(FaultKind.INJECT, start=0x900000), Fault(FaultKind.LOAD_FAILS, dll="B.dll")),
)
HOOK = Region(
    0x600000,
    0x612000,
    State.RESERVED,
    allocation=0x600000,
    protect="PAGE_NOACCESS",
    name="a hook",
    use="injected",  # type: ignore[arg-type]  # a Use is its text
    source=Source.ASSUMED,
)


# -- each edit -----------------------------------------------------------------------------------


def a_dll(**changes: Any) -> Scenario:
    """PLAN with a.dll changed."""
    return replace(PLAN, dlls=(replace(PLAN.dlls[0], **changes), PLAN.dlls[1]))


def a_loader(**changes: Any) -> Scenario:
    """PLAN under another Windows."""
    return replace(PLAN, loader=replace(PLAN.loader, **changes))


KILL = Fault(FaultKind.KILL, Phase.C8, attempt=2, name="the user")
#: An edit, the same as a message and as a text, and what it makes of PLAN.
EDITS: list[tuple[Edit, dict[str, object], str, Scenario]] = [
    (
        SetBase("a.dll", 0x600000),
        {"edit": "base", "dll": "a.dll", "base": "0x600000"},
        "base a.dll 0x600000",
        a_dll(base=0x600000),
    ),
    (
        SetPreferred("A.DLL", 0x700000),
        {"edit": "preferred", "dll": "A.DLL", "preferred": 0x700000},
        "preferred A.DLL 7340032",
        a_dll(preferred=0x700000),
    ),
    (
        Rebase("A.dll", 0x600000),
        {"edit": "rebase", "dll": "A.dll", "base": "0x600000"},
        "rebase A.dll 0x600000",
        a_dll(base=0x600000, preferred=0x600000),
    ),
    (
        SetSize("a.dll", 0x40000),
        {"edit": "size", "dll": "a.dll", "size": "0x40000"},
        "size a.dll 0x40000",
        a_dll(size=0x40000),
    ),
    (
        SetPolicy("cygwin-3.6.0 +bad-addr"),
        {"edit": "policy", "name": "cygwin-3.6.0 +bad-addr"},
        "policy cygwin-3.6.0 +bad-addr",
        replace(PLAN, policy="cygwin-3.6.0 +bad-addr"),
    ),
    (
        Switch("topsort", False),
        {"edit": "switch", "name": "topsort", "on": False},
        "switch topsort off",
        replace(PLAN, policy="cygwin-2011-05-30 -topsort"),
    ),
    (
        Occupy(0x60ABCD, 0x611001, "a hook"),
        {"edit": "occupy", "start": "0x60abcd", "size": 0x6434, "name": "a hook"},
        "occupy 0x60ABCD 0x6434 'a hook'",
        replace(PLAN, child=(*PLAN.child, HOOK)),
    ),
    (
        Vacate(0x502000),
        {"edit": "vacate", "start": "0x502000"},
        "vacate 0x502000",
        replace(PLAN, child=PLAN.child[:1]),
    ),
    (
        AddFault(KILL),
        {"edit": "add-fault", "kind": "kill", "phase": "C8", "attempt": 2, "name": "the user"},
        "add-fault kill C8 attempt=2 name='the user'",
        replace(PLAN, faults=(*PLAN.faults, KILL)),
    ),
    (
        RemoveFault(0),
        {"edit": "remove-fault", "index": 0},
        "remove-fault 0",
        replace(PLAN, faults=PLAN.faults[1:]),
    ),
    (
        SetPlacement(Placement.HIGHEST),
        {"edit": "placement", "placement": "highest"},
        "placement highest",
        a_loader(placement=Placement.HIGHEST),
    ),
    (
        SetAslr(Aslr.PROCESS),
        {"edit": "aslr", "aslr": "process"},
        "aslr process",
        a_loader(aslr=Aslr.PROCESS),
    ),
    (SetSeed(7), {"edit": "seed", "seed": 7}, "seed 7", a_loader(seed=7)),
]
each_edit = pytest.mark.parametrize(
    ("edit", "message", "text", "wanted"), EDITS, ids=[type(row[0]).__name__ for row in EDITS]
)


@each_edit
def test_an_edit_changes_what_it_is_about_and_nothing_else(
    edit: Edit, message: dict[str, object], text: str, wanted: Scenario
) -> None:
    """The old scenario stays as it is, and the new one can be forked and saved."""
    before = dump_scenario(PLAN)
    changed = apply(PLAN, edit)
    assert changed == wanted
    assert dump_scenario(PLAN) == before
    assert parse_scenario(dump_scenario(changed)) == changed
    assert forkviz.fork(changed).scenario is changed


@each_edit
def test_a_message_and_a_text_say_the_same(
    edit: Edit, message: dict[str, object], text: str, wanted: Scenario
) -> None:
    """The message as it comes out of JSON."""
    assert parse_edit(json.loads(json.dumps(message))) == edit
    assert parse_edit_text(text) == edit


@each_edit
def test_what_was_edited_stands_in_the_notes(
    edit: Edit, message: dict[str, object], text: str, wanted: Scenario
) -> None:
    """So that it is not taken for a capture of what was."""
    changed = edited(PLAN, [edit])
    assert replace(changed, notes=()) == wanted
    assert changed.notes == (*PLAN.notes, f"What if: {describe(edit)}.")


def test_every_kind_of_edit_is_held_above_and_has_words_of_its_own() -> None:
    """Or a new one would go untested, and two could not be told apart."""
    assert {type(row[0]) for row in EDITS} == set(get_args(Edit))
    assert {row[1]["edit"] for row in EDITS} == set(FORMS)
    assert len({describe(row[0]) for row in EDITS}) == len(EDITS)


INVERSES: list[tuple[Edit, Edit]] = [
    (SetBase("a.dll", 0x600000), SetBase("a.dll", 0x700000)),
    (SetPreferred("b.dll", 0x10000), SetPreferred("b.dll", 0x400000)),
    (SetSize("a.dll", 1), SetSize("a.dll", SLOT)),
    (SetPolicy("repaired"), SetPolicy("cygwin-2011-05-30")),
    (Occupy(0x600000, 0x600001), Vacate(0x600000)),
    (AddFault(KILL), RemoveFault(2)),
    (SetPlacement(Placement.RANDOM), SetPlacement(Placement.LOWEST)),
    (SetAslr(Aslr.BOOT), SetAslr(Aslr.NONE)),
    (SetSeed(7), SetSeed(0)),
    *[
        (Switch(name, not getattr(get_policy(PLAN.policy), field)), Switch(name, not on))
        for name, field in SWITCHES.items()
        for on in [not getattr(get_policy(PLAN.policy), field)]
    ],
]


@pytest.mark.parametrize(("there", "back"), INVERSES)
def test_an_edit_and_its_inverse_give_the_scenario_back(there: Edit, back: Edit) -> None:
    """Equal in everything, the policy's name included."""
    changed = apply(PLAN, there)
    assert changed != PLAN
    assert apply(changed, back) == PLAN


@pytest.mark.parametrize("era", POLICIES)
def test_a_switch_is_in_the_name_only_where_the_era_does_otherwise(era: str) -> None:
    """So that the same fork has the same name, however often somebody switched back and forth."""
    plan = replace(PLAN, policy=era)
    for name, field in SWITCHES.items():
        for on in (True, False):
            changed = apply(plan, Switch(name, on)).policy
            assert getattr(get_policy(changed), field) is on
            assert (changed == era) is (getattr(get_policy(era), field) is on)


# -- what can't be -------------------------------------------------------------------------------

REFUSED: list[tuple[Edit, str]] = [
    (SetBase("c.dll", 0x700000), "no DLL is called 'c.dll'"),
    (SetBase("a.dll", 0x740000), "a.dll can't have .* b.dll is at 0x740000-0x750000 in the parent"),
    (SetBase("a.dll", 0x7FFE0000 + SLOT), "outside the user range"),
    (SetBase("a.dll", 0x700001), "not the start of a page"),
    (SetBase("a.dll", -0x1000), "not an address"),
    (SetPreferred("a.dll", 1 << 32), "not an address"),
    (Rebase("c.dll", 0x700000), "no DLL is called 'c.dll'"),
    (Rebase("a.dll", 0x740000), "a.dll can't have .* b.dll is at 0x740000-0x750000 in the parent"),
    (Rebase("a.dll", 0x700001), "not the start of a page"),
    (SetSize("a.dll", 0x40001), "b.dll is at"),
    (SetSize("a.dll", 0), "size = 0"),
    (SetPolicy("cygwin-9"), "no policy is called 'cygwin-9'"),
    (SetPolicy(""), "no policy"),
    (SetPolicy("repaired +magic"), r"no switch is called '\+magic'"),
    (Switch("magic", True), "no switch is called 'magic'"),
    (Occupy(0x40F000, 0x420000), "a heap is at 0x400000-0x410000 in the child"),
    (Occupy(0x3F0000, 0x400001), "a heap is at"),
    (Occupy(0x600000, 0x600000), "empty"),
    (Occupy(0x1000, 0x20000), "outside the user range"),
    (Occupy(0x7FFE0000, 0x7FFF0001), "outside the user range"),
    (Vacate(0x410000), "nothing is at 0x410000"),
    (AddFault(Fault(FaultKind.LOAD_FAILS)), "dll is missing"),
    (AddFault(Fault(FaultKind.HEAP, start=1)), "not a page of the user range"),
    (RemoveFault(2), "no fault has the index 2"),
    (RemoveFault(-1), "no fault has the index -1"),
]


@pytest.mark.parametrize(("edit", "reason"), REFUSED, ids=lambda x: str(x)[:60])
def test_what_can_not_be_is_refused_with_the_reason(edit: Edit, reason: str) -> None:
    """In a sentence about the edit, not about the code."""
    with pytest.raises(BadScenario, match=reason):
        apply(PLAN, edit)


def test_what_ends_where_another_begins_is_no_overlap() -> None:
    """Ranges are half-open; a region up to the top of the user range fits as well."""
    plan = apply(PLAN, Occupy(0x3F0000, 0x400000))
    plan = apply(plan, Occupy(0x410000, 0x420000))
    plan = apply(plan, Occupy(0x7FFE0000, 0x7FFF0000))
    assert len(plan.child) == len(PLAN.child) + 3
    assert apply(PLAN, SetSize("a.dll", 0x40000)).dll("a.dll").end == PLAN.dll("b.dll").base


BAD_MESSAGES: list[tuple[object, str]] = [
    ([], "a table"),
    ({}, "edit = None"),
    ({"edit": "format-c"}, "one of: base"),
    ({"edit": ["base"]}, "edit = "),
    ({"edit": "base", "dll": "a.dll"}, "base is missing"),
    ({"edit": "base", "dll": "a.dll", "base": "400000"}, "0x400000"),
    ({"edit": "base", "dll": "a.dll", "base": 4194304.0}, "4194304.0"),
    ({"edit": "base", "dll": "a.dll", "base": True}, "True"),
    ({"edit": "base", "dll": "a.dll", "base": -1}, "-1"),
    ({"edit": "base", "dll": "a.dll", "base": 1 << 64}, "a number"),
    ({"edit": "base", "dll": "a" * 401, "base": 0}, "400 characters"),
    ({"edit": "base", "dll": "a.dll", "base": 0, "also": 1}, "'also' is unknown"),
    ({"edit": "switch", "name": "topsort", "on": 1}, "true or false"),
    ({"edit": "aslr", "aslr": "always"}, "none, boot, process"),
    ({"edit": "add-fault", "kind": "kill", "phase": "C99"}, "C1 to C9"),
    ({"edit": "add-fault", "kind": "kill", "attempt": 10**9}, "up to"),
]


@pytest.mark.parametrize(("message", "told"), BAD_MESSAGES, ids=lambda x: str(x)[:60])
def test_a_bad_message_is_refused_with_what_is_wanted(message: object, told: str) -> None:
    """The key, what stands there, and what could."""
    with pytest.raises(BadScenario) as refused:
        parse_edit(message)
    assert told in str(refused.value)
    assert len(str(refused.value)) < 600


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "no edit is called ''"),
        ("'", "No closing quotation"),
        ("vacate", "start is missing"),
        ("vacate 0x1 0x2", "'0x2' is one argument too many"),
        ("switch topsort yes", "on or off"),
        ("x" * 3000, "at most 2000"),
    ],
)
def test_a_bad_text_is_refused_with_what_is_wanted(text: str, told: str) -> None:
    """As a message is."""
    with pytest.raises(BadScenario) as refused:
        parse_edit_text(text)
    assert told in str(refused.value)


def test_a_name_that_is_kept_is_visible_and_not_too_long() -> None:
    """Whoever sends it; what a region or a fault is called ends up in pictures and terminals."""
    name = "\x1b[2J\u202e\ud800" + "x" * 300
    edits = [
        parse_edit({"edit": "occupy", "start": 0x600000, "size": 1, "name": name}),
        parse_edit({"edit": "add-fault", "kind": "kill", "name": name}),
        Occupy(0x600000, 0x600001, name),
    ]
    names = [describe(edit) for edit in edits] + [apply(PLAN, edits[2]).child[-1].name]
    assert all(text.isprintable() and len(text) < 200 for text in names)
    assert all("\\x1b[2J\\u202e" in text for text in names)


# -- anything ------------------------------------------------------------------------------------

scalars = st.one_of(
    st.sampled_from([None, True, -1, 0.5, 1 << 70, "0x400000", "d0.dll", "C1", "topsort"]),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
)
anything = st.one_of(
    scalars,
    st.lists(scalars, max_size=3),
    st.dictionaries(st.text(max_size=4), scalars | st.lists(scalars), max_size=3),
)
slots = st.integers(1, 0x200).map(lambda slot: hex(slot * SLOT)) | st.integers(0, 1 << 64)
#: What mostly fits into a field.
FITTING = {
    "dll": st.sampled_from(["d0.dll", "D1.dll", "d9.dll"]),
    "name": st.sampled_from([*POLICIES, *SWITCHES]),
    "on": st.booleans(),
    "kind": st.sampled_from(FaultKind),
    "phase": st.sampled_from([phase.name for phase in Phase]),
    "placement": st.sampled_from(Placement),
    "aslr": st.sampled_from(Aslr),
    **dict.fromkeys(("index", "attempt", "seed", "exit_code"), st.integers(0, 3)),
    **dict.fromkeys(("base", "preferred", "size", "start"), slots),
}


@st.composite
def near_messages(draw: st.DrawFn) -> dict[str, object]:
    """Messages of an edit that there is, with its fields, and what may or may not fit in them."""
    kind = draw(st.sampled_from(sorted(FORMS)))
    form = FORMS[kind]
    message: dict[str, object] = {"edit": kind}
    for key in form.fields:
        if key in form.needs or draw(st.booleans()):
            fits = draw(st.integers(0, 9)) < 9
            message[key] = draw(FITTING[key] if fits else anything)
    return message


def test_whatever_is_sent_is_an_edit_or_a_bad_scenario() -> None:
    """And what becomes of an edit is a scenario that can be saved, or a bad one; never a crash."""
    outcomes = set()
    plans = [random_scenario(f"edit/{seed}") for seed in range(8)]

    @settings(quick, max_examples=40)  # both outcomes must come
    @given(st.one_of(anything, *[near_messages()] * 3), st.sampled_from(plans))
    def send(message: object, plan: Scenario) -> None:
        try:
            changed = edited(plan, [parse_edit(message)])
        except BadScenario:
            outcomes.add("refused")
            return
        assert parse_scenario(dump_scenario(changed)) == changed
        outcomes.add("made")

    send()
    assert outcomes == {"refused", "made"}


def test_whatever_is_typed_is_an_edit_or_a_bad_scenario() -> None:
    """Quotes that are left open, too many words, odd characters."""
    outcomes = set()
    words = st.lists(st.sampled_from([*FORMS, "0x400000", "=", "'", "7"]), max_size=4)

    @settings(quick, max_examples=40)  # both outcomes must come
    @given(st.text(max_size=40) | words.map(" ".join))
    def enter(line: str) -> None:
        try:
            outcomes.add(isinstance(parse_edit_text(line), get_args(Edit)))
        except BadScenario:
            outcomes.add(None)

    enter()
    assert outcomes == {True, None}
