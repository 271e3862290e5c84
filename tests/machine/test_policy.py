"""Policies: five eras as data, and switches that are turned by name."""

from __future__ import annotations

import ast
import dataclasses
from pathlib import Path

import pytest

import forkviz
from forkviz.core.law.text_id import TextId
from forkviz.errors import BadScenario
from forkviz.machine.phase import Phase
from forkviz.machine.policy import (
    DEFAULT_POLICY,
    PATCHES,
    POLICIES,
    SWITCHES,
    LinkCheck,
    get_policy,
)
from forkviz.machine.protocol.saying import said
from tests.support.scenarios import dll


def on(name: str) -> set[str]:
    """The patches that are on in the policy *name*."""
    policy = get_policy(name)
    return {patch for patch, field in PATCHES.items() if getattr(policy, field)}


def test_there_are_four_eras_and_ours() -> None:
    """The names are the command line's and the scenario files'."""
    assert list(POLICIES) == [
        "cygwin-2011-04",
        "patches-as-posted",
        "cygwin-2011-05-30",
        "cygwin-3.6.0",
        "repaired",
    ]
    assert DEFAULT_POLICY in POLICIES


def test_each_era_has_the_patches_that_it_had() -> None:
    """All five as posted; the fifth never landed; none of them before."""
    landed = {"clean-exit", "topsort", "reserve-at", "dll-load"}
    assert on("cygwin-2011-04") == set()
    assert on("patches-as-posted") == landed | {"bad-addr"}
    assert on("cygwin-2011-05-30") == on("cygwin-3.6.0") == on("repaired") == landed


def test_the_eras_differ_in_what_later_years_changed() -> None:
    """Exit codes, the link check, the retry count, where the places are reserved, the hint."""
    posted, landed, today = (
        POLICIES[name] for name in ("patches-as-posted", "cygwin-2011-05-30", "cygwin-3.6.0")
    )
    assert (posted.exit_code_failed, landed.exit_code_failed) == (0x2200000, 0x800000)
    assert today.exit_code_failed == 0x800000
    assert (posted.retry_count, landed.retry_count, today.retry_count) == (10, 10, 0)
    assert (posted.retries, landed.retries, today.retries) == (True, False, False)
    assert [p.reserve_space for p in (posted, landed, today)] == [Phase.C7, Phase.C7, Phase.C3]
    assert [p.link_check for p in (posted, landed, today)] == [
        LinkCheck.POSTED,
        LinkCheck.SEGMENTS,
        LinkCheck.HANDLE,
    ]
    assert [p.keep_order for p in (posted, landed, today)] == [False, False, True]
    assert [p.rebase_hint for p in (posted, landed, today)] == [False, False, True]


@pytest.mark.parametrize("switch", SWITCHES)
@pytest.mark.parametrize("era", POLICIES)
def test_a_switch_changes_its_own_field_and_the_name(era: str, switch: str) -> None:
    """Nothing else, so that what differs between two forks is what the switch is about."""
    plain = get_policy(era)
    for sign in "+-":
        turned = get_policy(f"{era} {sign}{switch}")
        changed = {
            field.name
            for field in dataclasses.fields(plain)
            if getattr(turned, field.name) != getattr(plain, field.name)
        }
        assert getattr(turned, SWITCHES[switch]) is (sign == "+")
        assert changed <= {SWITCHES[switch], "name"}
        assert turned.name == f"{era} {sign}{switch}"


def test_several_switches_are_turned_in_turn_and_the_last_one_counts() -> None:
    """As options of a command are."""
    policy = get_policy("cygwin-2011-04 +topsort +dll-load -topsort")
    assert policy.dll_load
    assert not policy.topsort


@pytest.mark.parametrize("name", ["", "cygwin-1.7.8", "cygwin-2011-04 topsort", "repaired +magic"])
def test_an_unknown_name_is_refused_with_those_that_there_are(name: str) -> None:
    """BadScenario, with a hint."""
    with pytest.raises(BadScenario) as refused:
        get_policy(name)
    assert "cygwin-2011-0" in str(refused.value.hint) or "clean-exit" in str(refused.value.hint)


@pytest.mark.parametrize("era", ["cygwin-2011-05-30", "cygwin-1.7.10", "cygwin-3.6.0", "repaired"])
@pytest.mark.parametrize("given", [True, False])
def test_the_advice_to_rebase_goes_by_its_switch(era: str, given: bool) -> None:
    """In the words of each era, whether that era gave it or not."""
    policy = get_policy(f"{era} {'+' if given else '-'}rebase-hint")
    text = said(policy, TextId.NOT_REMAPPED, dll("a.dll", 0x700000))
    assert text.endswith(" - try running rebaseall") is given
    assert "unable to remap " in text


def test_every_switch_decides_something_in_the_machine() -> None:
    """A field that the machine never reads would be a switch that does nothing."""
    machine = Path(forkviz.__file__).parent / "machine"
    read = {
        node.attr
        for file in machine.rglob("*.py")
        if "law" not in file.relative_to(machine).parts or file.name == "switches.py"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
    }
    fields = {field.name for field in dataclasses.fields(get_policy("repaired"))}
    assert fields - {"title"} <= read
