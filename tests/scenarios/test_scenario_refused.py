"""Scenario files that can't be read: each is refused by name, with a hint."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.errors import BadScenario
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import SCHEMA, dump_scenario, parse_scenario
from tests.support.scenarios import (
    quick,
    scenarios,
)

MINIMAL = "schema = 1\n"
DLL = '[[dll]]\nname = "a.dll"\npreferred = 0x400000\nsize = 0x10000\n'


def dlls(*tables: str) -> str:
    return MINIMAL + "".join(f"[[dll]]\n{table}\n" for table in tables)


#: A faulty text, and what the complaint must name: the key, the line or the value.
FAULTY = {
    "empty": ("", "schema = None"),
    "another schema": (f"schema = {SCHEMA + 1}", f"schema = {SCHEMA + 1}"),
    "a schema that only equals 1": ("schema = true", "schema = True"),
    "a fraction for a schema": ("schema = 1.0", "schema = 1.0"),
    "48 bits": (MINIMAL + "bits = 48", "bits = 48"),
    "48 bits, a base left out": (MINIMAL + "bits = 48\n" + DLL, "bits = 48"),
    "bits as text": (MINIMAL + 'bits = "32"', "bits = '32'"),
    "an unknown key": (MINIMAL + "bit = 32", "'bit'"),
    "an unknown key of a DLL": (MINIMAL + DLL + "bases = 1", "[[dll]] number 1 has 'bases'"),
    "an unknown key of a region": (
        MINIMAL + "[child]\noccupied = [{start = 65536, size = 1, end = 3}]",
        "[child] occupied number 1 has 'end'",
    ),
    "an unknown key of the parent": (MINIMAL + "[parent]\nheap = 1", "[parent] has 'heap'"),
    "an unknown policy": (MINIMAL + 'policy = "cygwin-9"', "'cygwin-9'"),
    "a policy that is no text": (MINIMAL + "policy = 1", "policy = 1"),
    "a title that is no text": (MINIMAL + "title = 1", "title = 1"),
    "notes that are no list": (MINIMAL + 'notes = "x"', "notes"),
    "notes that are no texts": (MINIMAL + "notes = [1]", "notes holds 1"),
    "a DLL without a name": (dlls("preferred = 0\nsize = 1"), "name = None"),
    "a DLL without a size": (dlls('name = "a.dll"\npreferred = 0'), "a.dll'): size = None"),
    "a DLL of no size": (dlls('name = "a.dll"\npreferred = 0\nsize = 0'), "a.dll: size = 0"),
    "a DLL of a negative size": (
        dlls('name = "a.dll"\npreferred = 65536\nsize = -1\nbase = 65536'),
        "a.dll: size = -1",
    ),
    "a DLL larger than the space": (
        dlls('name = "a.dll"\npreferred = 65536\nsize = 0x80000000\nbase = 65536'),
        "a.dll: size",
    ),
    "a DLL with no room": (
        dlls('name = "a.dll"\npreferred = 65536\nsize = 0x7fff0000'),
        "no room for a.dll",
    ),
    "a negative preferred base": (
        dlls('name = "a.dll"\npreferred = -65536\nsize = 1\nbase = 65536'),
        "a.dll: preferred = -0x10000",
    ),
    "a preferred base of more bits": (
        dlls('name = "a.dll"\npreferred = 0x180040000\nsize = 1\nbase = 65536'),
        "a.dll: preferred = 0x180040000",
    ),
    "a base off the page": (
        dlls('name = "a.dll"\npreferred = 65536\nsize = 1\nbase = 0x10800'),
        "a.dll: base = 0x10800",
    ),
    "a base below the user range": (
        dlls('name = "a.dll"\npreferred = 65536\nsize = 1\nbase = 0x1000'),
        "a.dll: base = 0x1000",
    ),
    "a base whose end is above the user range": (
        dlls('name = "a.dll"\npreferred = 65536\nsize = 0x10001\nbase = 0x7ffe0000'),
        "a.dll: base = 0x7ffe0000",
    ),
    "a child's base off the page": (
        MINIMAL + DLL + "child_base = 7",
        "a.dll: child_base = 0x7",
    ),
    "an unknown kind": (MINIMAL + DLL + 'kind = "lode"', "kind = 'lode'"),
    "a kind that is a list": (MINIMAL + DLL + "kind = []", "kind = []"),
    "imports that are no list": (MINIMAL + DLL + 'imports = "b.dll"', "imports is not a list"),
    "imports that are no texts": (MINIMAL + DLL + "imports = [[]]", "imports holds []"),
    "two DLLs of one name": (
        MINIMAL + DLL + DLL.replace("a.dll", "A.DLL").replace("0x4", "0x5"),
        "2 DLLs are called 'a.dll'",
    ),
    "two DLLs in one place": (
        MINIMAL + (DLL + "base = 0x400000\n") + (DLL.replace("a.dll", "b.dll") + "base = 0x408000"),
        "overlap",
    ),
    "two DLLs in one place, a third without one": (
        MINIMAL + 2 * (DLL + "base = 0x400000\n") + DLL,
        "overlap",
    ),
    "regions that overlap": (
        MINIMAL + "[child]\noccupied = [{start=65536, size=8192}, {start=69632, size=1}]",
        "overlap",
    ),
    "regions that overlap, and a base left out": (
        MINIMAL + "[parent]\noccupied = [{start=65536, size=1}, {start=65536, size=1}]\n" + DLL,
        "overlap",
    ),
    "a region off the page": (
        MINIMAL + "[child]\noccupied = [{start = 65537, size = 1}]",
        "start = 0x10001",
    ),
    "a region of no size": (MINIMAL + "[child]\noccupied = [{start=65536, size=0}]", "size = 0"),
    "a region below zero": (MINIMAL + "[child]\noccupied = [{start=-4096, size=1}]", "-0x1000"),
    "a region without a start": (MINIMAL + "[child]\noccupied = [{size=1}]", "start = None"),
    "a region in an unknown state": (
        MINIMAL + '[child]\noccupied = [{start=65536, size=1, state="busy"}]',
        "state = 'busy'",
    ),
    "a region that is no table": (MINIMAL + "[child]\noccupied = [1]", "number 1 is not a table"),
    "a child that is no table": (MINIMAL + "child = 1", "[child] is not a table"),
    "a dll that is no list": (MINIMAL + "dll = 1", "dll is not a list"),
    "a dll that is no table": (MINIMAL + "dll = [1]", "[[dll]] number 1 is not a table"),
    "true for a number": (MINIMAL + DLL + "base = true", "base = True"),
    "a number of 65 bits": (MINIMAL + DLL + "base = 0x10000000000000000", "base ="),
    "a number of a thousand digits": (MINIMAL + "bits = " + "9" * 1000, "bits = "),
    "a hexadecimal one": (MINIMAL + "bits = 0x" + "f" * 900, "bits = "),
    "a hundred thousand brackets": (MINIMAL + "x = " + "[" * 100_000, "not TOML"),
}


@pytest.mark.parametrize("fault", FAULTY)
def test_a_faulty_scenario_is_refused_by_name(fault: str) -> None:
    """The complaint names the key and the value, or the table, in a text of bearable length."""
    text, what = FAULTY[fault]
    with pytest.raises(BadScenario) as refused:
        parse_scenario(text, "x.toml")
    assert what in refused.value.what
    assert refused.value.file == "x.toml"
    assert len(str(refused.value)) < 700


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("schema = 1\nbits = = 32\ntitle = 3", 2),
        ("schema = 1\nschema = 1\n", 2),
        ("# \u2028 and \x85 end no line\nschema = 1\nbits = ,\n", 3),
    ],
)
def test_a_syntax_error_is_told_with_its_line_and_what_stands_there(text: str, line: int) -> None:
    """1-based, with the line itself as the excerpt."""
    with pytest.raises(BadScenario) as refused:
        parse_scenario(text, "x.toml")
    assert refused.value.line == line
    assert refused.value.excerpt == text.split("\n")[line - 1]
    assert refused.value.hint


@quick
@given(st.text(max_size=60))
def test_any_text_is_a_scenario_or_a_complaint(text: str) -> None:
    """Nothing else is raised."""
    for attempt in (text, MINIMAL + text):
        with contextlib.suppress(BadScenario):
            assert isinstance(parse_scenario(attempt), Scenario)


VALUES = [
    "-1",
    "0",
    "1",
    "0x7fffffff0000",
    "0x" + "f" * 16,
    "1e99",
    "nan",
    "''",
    "[]",
    "{}",
    "true",
]


@quick
@given(scenarios(), st.data())
def test_a_scenario_with_a_value_replaced_is_read_or_refused(
    plan: Scenario, data: st.DataObject
) -> None:
    """Any value of another type or size, anywhere; what is read can be written and read again."""
    lines = dump_scenario(plan).split("\n")
    places = [i for i, line in enumerate(lines) if " = " in line]
    i = data.draw(st.sampled_from(places))
    head, _, tail = lines[i].rpartition(" = ")
    end = "".join(c for c in tail if c in "}]," and not head.startswith("imports"))
    lines[i] = f"{head} = {data.draw(st.sampled_from(VALUES))}{end}"
    try:
        read = parse_scenario("\n".join(lines))
    except BadScenario:
        return
    assert parse_scenario(dump_scenario(read)) == read


def test_a_dll_has_a_name() -> None:
    """An event that is about no DLL has none either."""
    with pytest.raises(BadScenario, match="a DLL has no name"):
        parse_scenario(dlls('name = ""\npreferred = 0x400000\nsize = 0x10000'))
