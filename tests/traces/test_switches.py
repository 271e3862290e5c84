"""A trace says what its policy did, so that one of another version shows."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

import pytest

import forkviz
from forkviz.core.formats.ending import Ending
from forkviz.errors import BadTrace
from forkviz.machine.policy import ERAS, Policy, get_policy
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.switches import disagreements, switches_of
from tests.support.caveats import sentences
from tests.support.scenarios import two_relocated


def with_switches(change: dict[str, Any]) -> list[str]:
    """A trace's lines, its header's switches changed; a switch that is None is left out."""
    head, *rest = dump_trace(forkviz.fork(two_relocated(), policy="cygwin-2011-05-30"))
    header = json.loads(head)
    switches = {**header["switches"], **change}
    header["switches"] = {name: value for name, value in switches.items() if value is not None}
    lines = [json.dumps(header), *rest[:-1]]
    ending = Ending()
    ending.take(lines[0])
    for line in lines[1:]:
        ending.take(line, "event")
    return [*lines, json.dumps(ending.record(), separators=(",", ":"))]


@pytest.mark.parametrize("policy", [*ERAS, "cygwin-2011-04 +forkables"])
def test_the_header_has_every_switch(policy: str) -> None:
    """All fields of a policy but its name, title and era, read without a caveat."""
    lines = list(dump_trace(forkviz.fork(two_relocated(), policy=policy)))
    switches = json.loads(lines[0])["switches"]
    assert switches.keys() == {field.name for field in fields(Policy)} - {"name", "title", "era"}
    assert switches == switches_of(get_policy(policy))
    assert not any("switch" in caveat for caveat in sentences(parse_trace(lines).scenario.caveats))


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("topsort", False, "switch topsort was False, and is True now"),
        ("dll_retry_max", 7, "switch dll_retry_max was 7, and is 6 now"),
        ("reserve_space", "C3", "switch reserve_space was 'C3', and is 'C7' now"),
        ("retries", 0, "switch retries was 0, and is False now"),
        ("blocks_above", None, "switch blocks_above was not there, and is True now"),
        ("to_come", True, "switch to_come was True, and is not there now"),
    ],
)
def test_another_version_s_policy_is_a_caveat_that_names_the_switch(
    name: str, value: Any, told: str
) -> None:
    """One for each switch; the trace itself is read, and keeps the caveat when it is saved."""
    trace = parse_trace(with_switches({name: value}))
    [caveat] = [text for text in sentences(trace.scenario.caveats) if "switch" in text]
    assert told in caveat
    assert "cygwin-2011-05-30" in caveat
    assert parse_trace(list(dump_trace(trace))).scenario.caveats == trace.scenario.caveats


def test_of_an_older_schema_only_switches_of_both_are_compared() -> None:
    """Its version had others, and fewer."""
    head, *rest = with_switches({"to_come": True, "blocks_above": None, "topsort": False})
    older = [json.dumps({**json.loads(head), "schema": 1}), *rest[:-1]]
    said = sentences(parse_trace(older).scenario.caveats)
    caveats = [text for text in said if "switch" in text]
    assert len(caveats) == 1
    assert "switch topsort was False" in caveats[0]


def test_a_trace_without_switches_is_read() -> None:
    """Older files name their policy alone."""
    head, *rest = with_switches({})
    header = json.loads(head)
    del header["switches"]
    older = [json.dumps({**header, "schema": 1}), *rest[:-1]]
    assert parse_trace(older) == parse_trace(with_switches({}))


@pytest.mark.parametrize(
    "saved",
    [
        [],
        "topsort",
        {f"s{n}": True for n in range(101)},
        {"\x1b[31m": True},
        {"A" * 50: True},
        {"topsort": None},
        {"topsort": 1.5},
        {"topsort": "\x1b"},
        {"topsort": "x" * 41},
        {"topsort": 1 << 70},
    ],
)
def test_switches_that_no_version_has_are_refused(saved: object) -> None:
    """They are untrusted: bounded in number, name and value."""
    with pytest.raises(BadTrace, match="switch"):
        list(disagreements(saved, "cygwin-2011-05-30"))
