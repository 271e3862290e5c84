"""Caveats: values that files keep, worded in one place, and on whose words nothing decides."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import forkviz
from forkviz.arguments.inputs import read_all
from forkviz.core.captures.capture import Capture
from forkviz.core.caveats.caveat import Caveat, as_written, caveat, flat, read_caveat
from forkviz.core.caveats.kinds import ALONE, SEVERAL, CaveatKind
from forkviz.errors import BadScenario
from forkviz.readers.own.capture_jsonl import dump_capture, parse_capture_file
from forkviz.readers.tools.vmmap_xml import parse_vmmap_xml
from forkviz.redaction.redact import redact
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import parse_scenario
from forkviz.scenarios.toml_writer import SCHEMA, dump_scenario
from tests.support.caveats import sample, sentences

DATA = Path(__file__).parents[2] / "data"
SMALL = DATA / "captures" / "cygwin-3.0.7-perl-small"
#: A name that looks like the words of caveats that merging drops.
LOOKS_ALONE = "they stand alone: x.maps"
SAMPLES = [sample(kind) for kind in CaveatKind]


@pytest.mark.parametrize("each", SAMPLES, ids=lambda each: each.kind)
def test_each_kind_has_words_that_show_all_of_its_data(each: Caveat) -> None:
    """No placeholder is left, and no two kinds say the same."""
    said = str(each)
    assert said
    assert "{" not in said
    for name, value in each.data:
        values = value if isinstance(value, tuple) else (value,)
        texts = [value for value in values if isinstance(value, str)]
        assert all(text in said for text in texts), name
    assert [other for other in SAMPLES if str(other) == said] == [each]


@pytest.mark.parametrize(
    "each",
    [
        *SAMPLES,
        *(replace(one, file="a.maps", line=3) for one in SAMPLES),
        as_written("a: b"),
        as_written("a: b").of("c"),
    ],
    ids=str,
)
def test_files_keep_every_caveat_as_a_value(each: Caveat) -> None:
    """In a capture, in a scenario and as plain JSON; words alone stay a plain text."""
    assert read_caveat(json.loads(json.dumps(flat(each)))) == each
    capture = Capture("x", files=("x",), caveats=(each,))
    assert parse_capture_file("\n".join(dump_capture(capture)), "x") == capture
    plan = Scenario("x", 64, (), caveats=(each,))
    text = dump_scenario(plan)
    assert parse_scenario(text) == plan
    plain = each.kind is CaveatKind.AS_WRITTEN and not each.file
    assert text.startswith(f"schema = {SCHEMA}\n")
    assert isinstance(flat(each), str) is plain


@pytest.mark.parametrize(
    "value",
    [
        None, 7, [], {}, {"kind": 7}, {"kind": "no-such"}, {"kind": "rows-wrapped"},
        {"kind": "rows-wrapped", "count": "7"}, {"kind": "rows-wrapped", "count": True},
        {"kind": "rows-wrapped", "count": [7]}, {"kind": "rows-wrapped", "count": -1},
        {"kind": "rows-wrapped", "count": 1 << 200}, {"kind": "not-found", "name": 7},
        {"kind": "rows-wrapped", "count": 7, "more": 1}, {"kind": "relocated", "names": "a"},
        {"kind": "relocated", "names": [7]}, {"kind": "relocated", "names": [["a"]]},
        {"kind": "no-fork", "file": 7}, {"kind": "no-fork", "line": 0},
        {"kind": "no-fork", "line": "7"}, {"kind": "no-fork", "line": True},
    ],
    ids=repr,
)  # fmt: skip
def test_what_is_no_caveat_is_refused_wherever_it_stands(value: object) -> None:
    """With the reader's own error; nothing of an untrusted file reaches the words unchecked."""
    with pytest.raises(ValueError, match=r"."):
        read_caveat(value)
    with pytest.raises(forkviz.ForkvizError):
        parse_capture_file(
            json.dumps({
                "format": "forkviz-capture", "schema": 1, "title": "x", "files": [],
                "caveats": [value], "conflicts": [],
            }), "x",
        )  # fmt: skip
    if value is not None:
        shown = json.dumps(value)
        if isinstance(value, dict):
            shown = f"{{{', '.join(f'{k} = {json.dumps(v)}' for k, v in value.items())}}}"
        with pytest.raises(BadScenario, match="caveats holds"):
            parse_scenario(f"schema = 2\ncaveats = [{shown}]\n")


def test_data_are_checked_where_a_caveat_is_made() -> None:
    """A reader that names other data fails at once, and not where somebody looks at it."""
    for data in ({}, {"count": 1, "more": 2}, {"count": "1"}):
        with pytest.raises(ValueError, match="rows-wrapped"):
            caveat(CaveatKind.ROWS_WRAPPED, **data)  # type: ignore[arg-type]  # what is tested


def test_a_place_stands_once_before_the_words() -> None:
    """A caveat keeps the file that it is about, whoever takes it over."""
    one = caveat(CaveatKind.NO_FORK)
    assert str(one) == "the log shows no fork"
    assert str(one.of("a").of("b")) == "a: the log shows no fork"
    assert str(replace(one, file="a", line=7)) == "a:7: the log shows no fork"
    assert one.of("a").within("a") == one
    assert one.of("a").within("b") == one.of("a")
    assert one.of("") == one


def _left_out(folder: Path) -> list[Path]:
    """A bundle in which a broken DLL has that name, and another source."""
    bundle = folder / "bundle"
    bundle.mkdir()
    (bundle / "parent.maps").write_bytes((SMALL / "parent.maps").read_bytes())
    (bundle / LOOKS_ALONE.replace(".maps", ".dll")).write_bytes(b"MZ" + bytes(100))
    return [bundle, SMALL / "images.json"]


def _not_found(folder: Path) -> list[Path]:
    """A run of ldd that misses a DLL of that name, and a whole map."""
    ldd = folder / "ldd.txt"
    rows = f"\t{LOOKS_ALONE} => not found\n\ta.dll => /usr/bin/a.dll (0x3f0000000)\n"
    ldd.write_text(rows)
    return [SMALL / "parent.maps", ldd]


def _torn_list(folder: Path) -> list[Path]:
    """A map that is no whole one under that name, and a list of modules."""
    cut = folder / LOOKS_ALONE
    cut.write_text((SMALL / "parent.maps").read_text() + "...\n")
    return [cut, SMALL / "images.json"]


@pytest.mark.parametrize("sources", [_left_out, _not_found, _torn_list])
def test_a_name_that_looks_like_a_caveat_costs_none(
    sources: Callable[[Path], list[Path]], tmp_path: Path
) -> None:
    """Merging drops what a source's being alone meant, by the kind and not by the words."""
    merged = read_all(list(map(str, sources(tmp_path))))
    assert isinstance(merged, Capture)
    assert any(LOOKS_ALONE.partition(".")[0] in text for text in sentences(merged.all_caveats()))
    assert not {each.kind for each in merged.all_caveats()} & (ALONE - {CaveatKind.MODULES_ALONE})


def test_sizes_in_bytes_leave_the_rows_that_are_missing() -> None:
    """The XML of VMMap has no sizes in KiB; a caveat whose words name some stays all the same."""
    rows = ((0x10000, 0x1000, "Private Data"), (0x100000, 0x7FEF0000, "Free"))
    regions = (f'<Region Address="{at}" Size="{size}" Type="{t}"/>' for at, size, t in rows)
    capture = parse_vmmap_xml(f"<root><Snapshot>{''.join(regions)}</Snapshot></root>", "x")
    assert "956 KiB of the user range" in " ".join(sentences(capture.all_caveats()))
    kinds = {each.kind for each in capture.all_caveats()}
    assert CaveatKind.ROWS_MISSING in kinds
    assert CaveatKind.SIZES_IN_KIB not in kinds


def test_every_kind_that_tells_of_several_ends_with_the_choice(tmp_path: Path) -> None:
    """Once a process is chosen, how many there were is of no use; a file's name is no count."""
    text = (SMALL / "parent.maps").read_text()
    mail = tmp_path / "2 maps.txt"
    mail.write_text(f"{text}\n\n\nAnd:\n{text}")
    several = forkviz.read(mail)
    one = forkviz.read(f"{mail}#2")
    assert isinstance(several, Capture)
    assert isinstance(one, Capture)
    assert {each.kind for each in several.caveats} & SEVERAL
    assert not {each.kind for each in one.caveats} & SEVERAL
    assert {each.kind for each in one.caveats} == {each.kind for each in several.caveats} - SEVERAL


@pytest.mark.parametrize("kind", CaveatKind)
def test_redaction_puts_other_words_into_the_data(kind: CaveatKind) -> None:
    """A user's folder goes from every text of a caveat and from its file; the kind stays."""
    path = "C:\\Users\\wilhelmina\\x.dll"
    trace = forkviz.fork(Scenario("x", 64, (), caveats=(sample(kind, path).of(path),)))
    (again,) = redact(trace).scenario.caveats
    assert again.kind is kind
    assert [name for name, _ in again.data] == [name for name, _ in sample(kind).data]
    assert "wilhelmina" not in str(again)
    assert "x.dll" in again.file
