"""Limits: what is beyond one is refused with words that help, and the docs have the same table."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

import forkviz
from forkviz import limits
from forkviz.core.formats.guarded import json_value, strict_json, toml_table
from forkviz.core.region import Region
from forkviz.course.lessons.reader import parse_lesson
from forkviz.errors import BadCapture, TooLarge
from forkviz.readers.base.assemble import assemble
from forkviz.readers.images.images_json import parse_images
from forkviz.readers.images.pe import read_pe_folder
from forkviz.readers.messages.messages import all_findings
from forkviz.readers.own.capture_jsonl import dump_capture, parse_capture_file
from forkviz.rebase.tree import read_tree
from forkviz.scenarios.edits_text import parse_edit_text
from forkviz.scenarios.toml_reader import dump_scenario, parse_scenario
from forkviz.session.link import link_of, unlink
from forkviz.site.handed import Handed, handed, put_handed
from forkviz.traces.jsonl import dump_trace, parse_trace
from tests.support.limited import set_limit

ROOT = Path(__file__).parents[1]
DOCS, SCENARIOS = ROOT / "docs" / "limits.md", ROOT / "data" / "scenarios"
#: A map of three rows; a scenario with two DLLs, a fault, and a loader that draws lots.
MAP = "".join(
    f"{0x10000 * i:08X}-{0x10000 * i + 0x1000:08X} rw-p 00000000 0000:0000 0\n" for i in (1, 2, 3)
)
TOML = (
    "schema = 1\nbits = 64\n"
    'loader = {placement = "random"}\n'
    "child = {occupied = [{start = 0x10000, size = 0x1000}, {start = 0x20000, size = 0x1000}]}\n"
    + "".join(
        f'[[dll]]\nname = "{name}.dll"\npreferred = {base}\nsize = 0x1000\n'
        for name, base in (("a", 0x400000), ("b", 0x500000))
    )
    + '[[fault]]\nkind = "kill"\n' * 2
)
IMAGES = json.dumps({"schema": 1, "images": [{}, {}]})


def scenario_with(text: str) -> Callable[[Path], object]:
    return lambda _: parse_scenario(text, "x.toml")


def map_file(folder: Path) -> object:
    (folder / "x.maps").write_text(MAP)
    return forkviz.read(folder / "x.maps")


def many_maps(folder: Path) -> object:
    (folder / "mail.txt").write_text(f"parent:\n{MAP}\nchild:\n{MAP}")
    return forkviz.read(folder / "mail.txt")


def folder_of_files(folder: Path) -> object:
    for name in "ab":
        (folder / name).write_bytes(b"MZ")
    return read_pe_folder(folder)


def tree_of_files(folder: Path) -> object:
    for name in "ab":
        (folder / name).write_bytes(b"")
    return read_tree(folder)


def saved_trace(_: Path) -> object:
    return parse_trace(list(dump_trace(forkviz.fork(SCENARIOS / "two-relocated.toml"))), "x.jsonl")


def log_of_forks(_: Path) -> object:
    line = "  10 1 [main] sh 7 child_info_fork::abort: fork failed\n"
    return all_findings(line * 3, "x.log")


FILES = [{"name": name, "bytes": b"nought"} for name in "ab"]


def zipped(folder: Path) -> object:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("parent.maps", bytes(200))
    return put_handed([Handed("x.zip", packed.getvalue())], folder)


#: The shortest lesson.
LESSON = (
    'schema = 1\ntitle = "x"\nminutes = 1\naims = ["a"]\nsummary = ["s"]\n[[part]]\ntext = "t"\n'
)
LINK = link_of(forkviz.scenario(SCENARIOS / "two-relocated.toml"), [parse_edit_text("seed 1")] * 2)


#: For each limit that refuses: a value that is too small, and what it is too small for.
BEYOND: dict[str, tuple[int, Callable[[Path], object]]] = {
    "file": (10, map_file),
    "regions": (2, map_file),
    "rows": (1, lambda _: assemble([Region(0x1000, 0x2000), Region(0x3000, 0x4000)])),
    "maps": (1, many_maps),
    "fork-lines": (2, log_of_forks),
    "images": (1, lambda _: parse_images(IMAGES, "images.json")),
    "files": (1, tree_of_files),
    "dlls": (1, scenario_with(TOML)),
    "faults": (1, scenario_with(TOML)),
    "lots": (7, scenario_with(TOML)),
    "toml": (100, scenario_with(TOML)),
    "toml-tokens": (20, scenario_with(TOML)),
    "toml-tables": (3, scenario_with(TOML)),
    "json-tokens": (5, lambda _: parse_images(IMAGES, "images.json")),
    "trace": (1000, saved_trace),
    "given": (3, lambda _: handed(FILES)),
    "given-whole": (7, lambda _: handed(FILES)),
    "given-files": (1, lambda _: handed(FILES)),
    "unpacked": (100, zipped),
    "link": (20, lambda _: unlink(LINK)),
    "link-unpacked": (20, lambda _: unlink(LINK)),
    "changes": (1, lambda _: unlink(LINK)),
    "lesson": (10, lambda _: parse_lesson(LESSON, "short")),
}
#: Those that are held elsewhere: by a caveat, by constants of a pattern, or for binary files.
ELSEWHERE = {
    *("forks", "log", "messages"),  # tests/readers/strace/test_strace.py, test_failures.py
    *("toml-key", "toml-digits"),  # below
    *("dump", "modules", "imports"),  # tests/readers/images, tests/readers/base
    *("sections", "fix-ups"),  # tests/rebase/test_image.py
    *("moved", "moves"),  # tests/rebase/test_hostile.py
    *("students", "problems"),  # tests/course/test_tickets.py
    *("submission", "submission-depth"),  # the same
    "part",  # tests/study/test_parts_file.py
}


@pytest.mark.parametrize("name", BEYOND)
def test_past_a_limit_the_error_says_what_to_do(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the limit all is well, or another complaint; beyond it TooLarge, with the advice."""
    value, read = BEYOND[name]
    with suppress(BadCapture):  # the images have no fields
        read(tmp_path)
    set_limit(monkeypatch, name, value)
    with pytest.raises(TooLarge, match="at most") as refused:
        read(tmp_path)
    limit = next(limit for limit in limits.LIMITS if limit.name == name)
    assert limit.unit in refused.value.what
    assert refused.value.hint == limit.advice


def test_every_limit_is_held_by_a_test() -> None:
    """A new one needs a row above."""
    assert set(BEYOND) | ELSEWHERE == {limit.name for limit in limits.LIMITS}
    assert not set(BEYOND) & ELSEWHERE


def test_the_docs_have_the_same_table() -> None:
    """Name, value, unit and reason of each, in the same order."""
    rows = re.findall(r"^\| `([a-z-]+)` \| ([\d,]+) \| (.*) \| (.*) \|$", DOCS.read_text(), re.M)
    assert rows == [
        (limit.name, f"{limit.value:,}", limit.unit, limit.reason) for limit in limits.LIMITS
    ]


#: TOML that its parser makes much of, and which limit keeps it from that.
COSTLY = {
    "toml-key": [
        ".".join("a" * 40) + " = 1",
        "x = {" + " . ".join("a" * 40) + " = 1}",
        'x = 1 # "\n' + '"a".' * 40 + "b = 1",
        'x = """a""""\n' + "a." * 40 + "b = 1",
        "[" + ".".join("a" * 40) + "]",
    ],
    "toml-digits": ["x = " + "9" * 2000, "x = 1_" + "0_" * 2000 + "0", "x = 0x" + "f" * 2000],
    "toml-tables": ["[x]\n" * 60_001, "a.b = 1\n" * 60_001, "x = [1.5,\n" * 60_001],
    "toml-tokens": ["x = [" + "1," * 2_000_001 + "]", "\n" * 2_000_001],
}


@pytest.mark.parametrize(
    ("name", "number"), [(n, i) for n, t in COSTLY.items() for i in range(len(t))]
)
def test_toml_that_is_costly_is_refused_before_it_is_parsed(
    name: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """tomllib never sees it."""
    monkeypatch.setattr("tomllib.loads", lambda text: pytest.fail("it was parsed"))
    unit = next(limit.unit for limit in limits.LIMITS if limit.name == name)
    with pytest.raises(TooLarge, match=unit):
        toml_table(COSTLY[name][number], "x.toml")


@pytest.mark.parametrize(
    "text",
    [
        "x = '" + "a." * 500 + "'",
        'x = "' + "9" * 5000 + '"',
        "# " + "a." * 500,
        'x = """\n' + "a." * 500 + "\n" + "9" * 5000 + '\n""" ',
        "x = '''" + "a." * 500 + "'''''",
        'x = "\\"" # ' + "a." * 50,
    ],
)
def test_texts_and_comments_may_hold_anything(text: str) -> None:
    """Only structure costs."""
    assert toml_table(text) == __import__("tomllib").loads(text)


def test_json_within_the_limit_is_json() -> None:
    """The guard changes nothing of what it lets through; a line is named where it is known."""
    assert json_value('{"a": [1, 2]}') == {"a": [1, 2]}
    with pytest.raises(TooLarge, match="x:7: "):
        json_value("[" * 2_000_001, "x", 7)


@pytest.mark.parametrize(
    "text", ['{"a": 1, "a": 1}', '[{"a": {"b": 1, "b": 2}}]', "[NaN]", "-Infinity"]
)
def test_json_that_readers_understand_in_two_ways_is_refused(text: str) -> None:
    """Which of two values counts, and what is no number, is not for a reader to choose."""
    json_value(text)
    with pytest.raises(ValueError):
        strict_json(text)


def test_strict_json_counts_levels_outside_texts() -> None:
    """At the limit all is well."""
    assert strict_json('[[[["[[[["]]], {"]": "\\\\"}]') == [[[["[[[["]]], {"]": "\\"}]
    with pytest.raises(TooLarge, match="x: has 5 levels"):
        strict_json("[[[[[]]]]]", "x")


def test_what_is_written_keeps_to_the_limits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A trace that could not be read back is not saved."""
    trace = forkviz.fork(SCENARIOS / "two-relocated.toml")
    set_limit(monkeypatch, "trace", 1000)
    with pytest.raises(TooLarge, match="bytes of a saved trace"):
        forkviz.save(trace, tmp_path / "x.jsonl")
    assert not (tmp_path / "x.jsonl").exists()
    assert parse_scenario(dump_scenario(trace.scenario)) == trace.scenario


def test_a_capture_beyond_a_limit_is_too_large_and_not_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reader of capture.jsonl hands the complaint on as it is."""
    capture = map_file(tmp_path)
    assert isinstance(capture, forkviz.Capture)
    text = "\n".join(dump_capture(capture))
    set_limit(monkeypatch, "regions", 2)
    with pytest.raises(TooLarge, match="3 regions of one process"):
        parse_capture_file(text, "x.jsonl")


@pytest.mark.parametrize("error", [MemoryError(), RecursionError()])
def test_memory_or_stack_that_is_used_up_is_told(
    error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By every function that reads, as TooLarge with the file's name."""

    def fail(*_: object, **__: object) -> None:
        raise error

    for module in ("forkviz.arguments.inputs", "forkviz.readers.registry"):
        monkeypatch.setattr(f"{module}.read_head", fail)
    place = tmp_path / "x.maps"
    place.write_text(MAP)
    from forkviz.arguments.inputs import read_all
    from forkviz.readers import read_capture

    for read in (forkviz.read, read_capture, lambda path: read_all([path])):
        with pytest.raises(TooLarge) as refused:
            read(place)
        assert refused.value.file == str(place)
        assert refused.value.hint
